import type { Lang } from '../../languages'
import type { Quantity } from './schema'

const words: Record<Lang, { more: string; least: string; most: string; fewer: string; about: string; from: string; between: [string, string]; percent: string }> = {
  en: { more: 'more than ', least: 'at least ', most: 'up to ', fewer: 'fewer than ', about: 'about ', from: 'from about ', between: ['between ', ' and '], percent: '%' },
  fr: { more: 'plus de ', least: 'au moins ', most: 'jusqu’à ', fewer: 'moins de ', about: 'environ ', from: 'à partir d’environ ', between: ['entre ', ' et '], percent: ' %' },
}
const measures: Record<Lang, Record<string, string>> = {
  en: { km: ' km', metre: ' metres', cm: ' cm', mm: ' mm', mile: ' miles', foot: ' feet', tonne: ' tonnes', kg: ' kg', hectare: ' hectares', acre: ' acres' },
  fr: { km: ' km', metre: ' mètres', cm: ' cm', mm: ' mm', mile: ' miles', foot: ' pieds', tonne: ' tonnes', kg: ' kg', hectare: ' hectares', acre: ' acres' },
}

/** A figure in words that read back to it: "more than 20", "environ 400", "between 15 and 20". Counted units are left to the question. */
export function describeQuantity(q: Quantity, lang: Lang): string {
  const w = words[lang]
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 6 })
  const tail = q.unit === 'percent' ? w.percent : /^[A-Z]{3}$/.test(q.unit) ? `\u00a0${q.unit}` : (measures[lang][q.unit] ?? '')
  const n = (value: number) => format.format(value)
  if (q.min !== null && q.max !== null) {
    if (q.min === q.max) return `${q.approx ? w.about : ''}${n(q.min)}${tail}`
    return `${w.between[0]}${n(q.min)}${w.between[1]}${n(q.max)}${tail}`
  }
  if (q.min !== null) return `${q.minExclusive ? w.more : q.approx ? w.from : w.least}${n(q.min)}${tail}`
  return `${q.maxExclusive ? w.fewer : w.most}${n(q.max ?? 0)}${tail}`
}
