import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { isTopic, type Topic } from '../../languages/topics'
import { compilePhrases } from '../../text/phrases'
import { fold } from '../../text/words'

/** What a word does to the answer beside it; `mute` words look like a negation and are none. */
export type Cue = 'negates' | 'denies' | 'falsehood' | 'affirms' | 'exists' | 'uncertain' | 'declines' | 'hypothetical' | 'mute'

/** A topic's words: `states` affirms it by itself, `names` and its `noun` only speak of it. */
export type TopicHit = { topic: Topic; form: 'noun' | 'names' | 'states'; /** Words that state the opposite. */ opposes?: true }

function lexiconOf(lang: Lang) {
  const { answers, speech, of, range, both, coordinators } = languages[lang]
  const topics = Object.entries(answers.topics)
  const cue = (forms: string, cue: Cue) => [forms, { cue }] as const
  return {
    /** Topics before cues, where both are of one length. */
    marks: compilePhrases<TopicHit | { cue: Cue }>(lang, [
      ...topics.flatMap(([topic, { noun, names, states, opposes = '' }]) =>
        isTopic(topic) ? [[states, { topic, form: 'states' }] as const, [opposes, { topic, form: 'states', opposes: true }] as const, [noun, { topic, form: 'noun' }] as const, [names, { topic, form: 'names' }] as const] : []),
      cue(answers.negation, 'negates'), cue(answers.notNegation, 'mute'), cue(answers.denies, 'denies'), cue(answers.falsehood, 'falsehood'),
      cue(answers.affirms, 'affirms'), cue(answers.exists, 'exists'), cue(answers.uncertain, 'uncertain'), cue(answers.declines, 'declines'), cue(answers.hypothetical, 'hypothetical'),
    ]),
    /** A negation of one word, and the auxiliaries that it may stand behind, in the midst of what it negates: "were NOT freed". */
    inner: new Set(answers.after.split('|').filter(Boolean).map(fold)),
    auxiliaries: new Set(`${speech.passive}|${speech.having}`.split('|')),
    bars: compilePhrases(lang, [[answers.bars, true as const]]),
    towards: new Set(answers.towards.split('|').map(fold)),
    whose: new Set(`${of}|${speech.by}`.split('|').filter(Boolean).map(fold)),
    /** "did not SAY", "and SAID that …". */
    says: compilePhrases(lang, [[speech.verbs, true as const]]),
    and: new Set(range.and.split('|').map(fold)),
    /** What joins two clauses, after a comma: "and", "but", "while". */
    joins: new Set(`${range.and}|${both}|${coordinators}`.split('|').map(fold)),
    flatly: compilePhrases(lang, [[answers.flatly, true as const]]),
    after: compilePhrases(lang, [[answers.after, true as const]]),
    announces: compilePhrases(lang, [[answers.announces, true as const]]),
  }
}
export type AnswerLexicon = ReturnType<typeof lexiconOf>

/** The compiled words of answering, by language. */
export const answerLexicons = eachLang(lexiconOf)
