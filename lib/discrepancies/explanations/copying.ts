import { languages, langs } from '../../languages'
import type { Claim } from '../../claims/claim'
import type { Explanation } from '../discrepancy'
import { percent } from './chance'

/** A slip of the pen between two figures: digits transposed (37, 73), a zero lost (85, 850), words taken for one another (thirteen, thirty). */
export function copying(a: Claim, b: Claim): Explanation[] {
  const [x, y] = [stated(a), stated(b)]
  if (x === null || y === null || x === y) return []
  const slip = inWords(a) || inWords(b) ? wordSlip(x, y) : (zeroSlip(x, y) ?? turned(x, y))
  return slip ? [{ because: { code: slip.code, values: { a: x, b: y, chance: percent(slip.chance) } }, for: [a.id, b.id], against: [], assumes: [{ code: 'copied', values: {} }] }] : []
}

type Slip = { code: 'digits-turned' | 'zero-lost' | 'words-mistaken'; chance: number }

/** The number that a figure is built on, whatever its hedge; null for ranges. */
function stated({ value }: Claim): number | null {
  if (value.kind !== 'quantity' || (value.min !== null && value.max !== null && value.min !== value.max)) return null
  const number = value.min ?? value.max
  return number !== null && Number.isSafeInteger(number) && number > 0 ? number : null
}

const inWords = ({ quotation, said }: Claim): boolean => !/\d/.test(quotation.exact.slice(said[0] - quotation.start, said[1] - quotation.start))

/** How many numbers have as many digits as this one. */
const ofItsLength = (n: number): number => 9 * 10 ** (String(n).length - 1)

/** Two neighbouring digits the other way round; a number of k digits has at most k − 1 such neighbours. */
function turned(a: number, b: number): Slip | null {
  const [x, y] = [String(a), String(b)]
  if (x.length !== y.length || x.length < 2) return null
  const at = [...x].findIndex((digit, i) => digit !== y[i])
  const swapped = x.slice(0, at) + (x[at + 1] ?? '') + x[at] + x.slice(at + 2)
  return swapped === y ? { code: 'digits-turned', chance: (x.length - 1) / ofItsLength(a) } : null
}

/** One is the other times ten: one number above it and one below. */
const zeroSlip = (a: number, b: number): Slip | null => (a * 10 === b || b * 10 === a ? { code: 'zero-lost', chance: 2 / ofItsLength(Math.min(a, b)) } : null)

/** Numerals that are taken for one another in some language: as many pairs as it has, out of the numbers up to a hundred. */
function wordSlip(a: number, b: number): Slip | null {
  const pairs = langs.flatMap((lang) => languages[lang].numerals.mistaken)
  const found = pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
  return found ? { code: 'words-mistaken', chance: 1 / 100 } : null
}
