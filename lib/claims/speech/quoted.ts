import type { Sentence } from '../../text/sentences'

const opening = new Set(['“', '«'])
const closing = new Set(['”', '»'])

/** For each token of each sentence whether it stands inside quotation marks; a quotation may run over sentences of one paragraph. */
export function quotedTokens(sentences: Sentence[]): boolean[][] {
  let open = false
  let paragraph = -1
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false
    paragraph = sentence.paragraph
    return sentence.tokens.map(({ text }) => {
      const inside = open
      if (opening.has(text) || (text === '"' && !open)) open = true
      else if (closing.has(text) || (text === '"' && open)) open = false
      return inside
    })
  })
}
