/** A line of a page as it was set: its words, left edge, baseline from the top, and height of its letters. */
export type SetLine = { text: string; x: number; y: number; width: number; size: number }

/** Lines of set pages as running text: what repeats at the heads and feet of pages left out, lines joined into paragraphs, words cut at line ends rejoined. */
export function paragraphsOfPages(pages: SetLine[][]): string {
  const kept = withoutRunningLines(pages)
  const whole = new Set(kept.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []))
  const paragraphs: string[] = []
  let last: SetLine | null = null
  for (const page of kept) {
    const widest = Math.max(0, ...page.map(({ x, width }) => x + width))
    const left = Math.min(Number.POSITIVE_INFINITY, ...page.map(({ x }) => x))
    for (const line of page) {
      const text = line.text.replace(/\s+/g, ' ').trim()
      if (!text) continue
      const before = paragraphs.at(-1)
      if (before !== undefined && last && continues(last, line, before, widest, left)) paragraphs[paragraphs.length - 1] = joined(before, text, whole)
      else paragraphs.push(text)
      last = line
    }
  }
  return paragraphs.join('\n\n')
}

/** Whether a line goes on with the paragraph before it: like letters, no gap, no indent, and the line before it full or unended. */
function continues(last: SetLine, line: SetLine, before: string, widest: number, left: number): boolean {
  if (Math.abs(last.size - line.size) > 0.15 * Math.max(last.size, line.size)) return false
  const step = line.y - last.y
  const nextPage = step < 0
  if (!nextPage && step > 1.7 * Math.max(line.size, last.size)) return false
  if (/^[•–—*-] |^\d{1,2}[.)] /.test(line.text.trim())) return false
  const ended = /[.!?…:»”"]\s*$/.test(before)
  const full = last.x + last.width > left + 0.8 * (widest - left)
  if (nextPage) return !ended && full
  if (ended && line.x - last.x > line.size * 0.8) return false
  return full || (!ended && /^[\p{Ll}(«“]/u.test(line.text.trim()))
}

/** Two lines joined; "hospi-" + "tal" is one word unless its halves stand elsewhere with the hyphen, or begin with capitals or digits. */
function joined(before: string, next: string, whole: ReadonlySet<string>): string {
  const cut = /([\p{L}-]*\p{L})[-\u00ad]$/u.exec(before)
  const rest = /^\p{Ll}[\p{L}-]*/u.exec(next)
  if (!cut?.[1] || !rest) return /[-\u00ad]$/.test(before) && /^[\p{L}\d]/u.test(next) ? before + next : `${before} ${next}`
  const hyphenated = `${cut[1]}-${rest[0]}`.toLowerCase()
  const compound = whole.has(hyphenated) || (!whole.has((cut[1] + rest[0]).toLowerCase()) && whole.has(cut[1].toLowerCase()) && whole.has(rest[0].toLowerCase())) || numerals.test(cut[1])
  return (compound ? before : before.slice(0, -1)) + next
}

/** Numerals that hyphens join: "vingt-deux", "twenty-two" keep theirs. */
const numerals = /(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|quatre|dix|cent)$/i

/** Page numbers, and lines that stand at the head or foot of three pages or more with only their digits differing. */
function withoutRunningLines(pages: SetLine[][]): SetLine[][] {
  const plain = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
  const seen = new Map<string, number>()
  const edges = (page: SetLine[]) => new Set([...page.slice(0, 2), ...page.slice(-2)])
  for (const page of pages) for (const text of new Set([...edges(page)].map(({ text }) => plain(text)))) seen.set(text, (seen.get(text) ?? 0) + 1)
  return pages.map((page) => {
    const edge = edges(page)
    return page.filter((line) => !edge.has(line) || !(/^(?:page |- ?)?#(?: ?[/-] ?#?| (?:of|sur|de) #)?$/i.test(plain(line.text)) || (seen.get(plain(line.text)) ?? 0) >= 3))
  })
}
