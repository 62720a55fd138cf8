import { type Lang, languages } from '../../languages'
import type { Quantity } from './schema'

/** A figure in words that read back to it: "more than 20", "environ 400", "between 15 and 20". Counted units are left to the question. */
export function describeQuantity(q: Quantity, lang: Lang): string {
  const words = languages[lang].describe.quantity
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 6 })
  const tail = q.unit === 'percent' ? words.percent : /^[A-Z]{3}$/.test(q.unit) ? `\u00a0${q.unit}` : (words.units[q.unit] ?? '')
  const n = (value: number) => format.format(value)
  if (q.min !== null && q.max !== null) {
    if (q.min === q.max) return `${q.approx ? words.about : ''}${n(q.min)}${tail}`
    return `${words.between[0]}${n(q.min)}${words.between[1]}${n(q.max)}${tail}`
  }
  if (q.min !== null) return `${q.minExclusive ? words.more : q.approx ? words.from : words.least}${n(q.min)}${tail}`
  return `${q.maxExclusive ? words.fewer : words.most}${n(q.max ?? 0)}${tail}`
}
