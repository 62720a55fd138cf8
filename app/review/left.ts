import { mostCounted } from '@/db/queries/queue'
import { numberInWords, type Words } from '../words'

/** How many are left of how many; counted to a thousand, and said so. */
export function leftInWords({ left, all }: { left: number; all: number }, words: Words): string {
  const [some, of] = [left, all].map((n) => (n >= mostCounted ? words.review.many(mostCounted) : numberInWords(n, words.lang)))
  return words.review.left(some ?? '', of ?? '')
}
