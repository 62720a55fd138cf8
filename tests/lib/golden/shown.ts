import type { Reading } from '@/lib/values/value'

/** A reading of `text` on one line: its words, its value, what it counts, where that comes from and in which words, what was assumed. */
export function shown({ start, end, quote, value, assumed, counted, denied }: Reading, text: string): string {
  const around = counted?.words && (counted.words[0] < start || counted.words[1] > end) ? text.slice(...counted.words) : null
  const slot = (name: string, one: { value: string; from: string } | null | undefined) => (one ? [`${name}=${one.value}${one.from === 'explicit' ? '' : ` (${one.from})`}`] : [])
  const said = (): string => {
    switch (value.kind) {
      case 'quantity': {
        const { min, max, minExclusive, maxExclusive, approx, unit } = value
        return `${minExclusive || min === null ? '(' : '['}${min ?? '−∞'}, ${max ?? '∞'}${maxExclusive || max === null ? ')' : ']'}${approx ? ' about' : ''} ${unit || 'no unit'}`
      }
      case 'date':
        return `${value.from}..${value.to} ${value.precision}`
      case 'answer':
        return `${value.topic} ${value.answer}`
      case 'parties':
        return `${value.role} ${value.parties.map(({ name }) => name).join(' + ')}`
      case 'place':
        return `${value.role} ${value.places.join(' + ')}${value.within.length ? ` in ${value.within.join(' + ')}` : ''}`
    }
  }
  return [`«${quote}» ${value.kind} ${said()}`, ...(around ? [`in «${around}»`] : []), ...(counted?.noun ? [`noun=${counted.noun}`] : []), ...slot('outcome', counted?.outcome), ...slot('population', counted?.population), ...slot('side', counted?.side), ...slot('part', counted?.part), ...assumed.map((one) => `assumed ${one.slot} from ${one.from}`), ...(denied ? ['denied'] : [])].join('; ')
}
