import { type Lang, sentencesFor } from '../languages'
import { outcomeIn } from '../languages/outcome'
import { fill } from '../languages/sentences'
import type { Reason } from '../values/value'

/** Chance, in percent, from which a sum that fits is said to be no more than that. */
const mayBeChance = 20

/** A reason in one plain sentence, in English where the language has none. */
export function describeReason({ code, values }: Reason, lang: Lang): string {
  const { lang: spoken, sentences } = sentencesFor(lang)
  const sentence = fill(sentences.reasons[code], { ...values, outcome: outcomeIn(String(values.outcome ?? ''), spoken) })
  return sentences.finish(code === 'sum' && Number(values.chance) >= mayBeChance ? `${sentence} ${sentences.byChance}` : sentence)
}
