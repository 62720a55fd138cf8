import { detectLanguage } from '../../text/language'
import type { Claim } from '../../claims/claim'
import { sameParty } from '../../claims/parties'
import { compareValues } from '../../values'
import { tolerance } from '../../values/tolerance'
import type { Explanation } from '../discrepancy'
import { percent } from './chance'

/** One is the other, rounded to tens, hundreds, thousands: "20" for 18. */
export function rounded(a: Claim, b: Claim): Explanation[] {
  return [[a, b], [b, a]].flatMap(([fine, coarse]): Explanation[] => {
    const [x, y] = [plain(fine), plain(coarse)]
    if (!fine || !coarse || x === null || y === null || y < 10) return []
    const unit = 10 ** (/0*$/.exec(String(y))?.[0].length ?? 0)
    if (unit < 10 || Math.abs(x - y) > unit / 2 || x % unit === 0 || unit > y / 2) return []
    return [{ because: { code: 'rounded', values: { a: x, b: y, unit, chance: percent(unit / Math.max(x, y)) } }, for: [fine.id, coarse.id], against: [], assumes: [] }]
  })
}

const plain = (claim: Claim | undefined): number | null => (claim?.value.kind === 'quantity' && claim.value.min !== null && claim.value.min === claim.value.max && Number.isInteger(claim.value.min) ? claim.value.min : null)

/** A third figure on the question that is approximate and admits both: "une vingtaine" hardened to "more than 20", in another language or on the way. */
export function hardened(a: Claim, b: Claim, question: Claim[]): Explanation[] {
  const admitting = question.filter((claim) => claim.value.kind === 'quantity' && claim.value.approx && claim.id !== a.id && claim.id !== b.id && compareValues(claim.value, a.value).relation !== 'apart' && compareValues(claim.value, b.value).relation !== 'apart')
  const assumes: Explanation['assumes'] = [{ code: 'tolerance', values: { percent: 100 * tolerance.share } }]
  const translated = admitting.flatMap((soft) => [a, b].flatMap((hard): Explanation[] => {
    const [from, to] = [languageOf(soft), languageOf(hard)]
    if (!from || !to || from === to || core(soft) !== core(hard)) return []
    const same = sameParty(soft.attribution.party, hard.attribution.party)
    return [{ because: { code: 'translation', values: { from: wordsOf(soft), to: wordsOf(hard) } }, for: [soft.id, hard.id], against: [], assumes: same ? assumes : [...assumes, { code: 'one-origin', values: {} }] }]
  }))
  const [soft] = admitting
  if (translated.length > 0 || !soft) return translated.slice(0, 1)
  return [{ because: { code: 'rounding', values: {} }, for: admitting.map(({ id }) => id), against: [], assumes }]
}

/** The number that a figure's words name: 20 of "more than 20" and of "une vingtaine". */
const core = ({ value }: Claim): number | null => (value.kind === 'quantity' ? (value.min ?? value.max) : null)

const wordsOf = ({ quotation, said }: Claim): string => quotation.exact.slice(said[0] - quotation.start, said[1] - quotation.start)
const languageOf = ({ quotation }: Claim) => detectLanguage(`${quotation.prefix}${quotation.exact}${quotation.suffix}`)
