/**
 * What a yes-or-no answer is about. Each language gives every topic its words (en/answers.ts, fr/answers.ts);
 * a topic without words in a language does not compile. Two answers are set side by side only on one topic.
 */
export const topics = [
  'involvement', 'support', 'responsibility', 'foreignFighters', 'instructors', 'force', 'forbiddenWeapons', 'airRaid', 'presence',
  'ceremony', 'civilianHarm', 'losses', 'massGraves', 'detention', 'abuses', 'warCrimes', 'torture', 'massacre', 'arson', 'looting', 'hostages',
  'access', 'closure', 'restriction', 'ban', 'suspension', 'repayment', 'concealment', 'awareness', 'warning', 'legality', 'request',
  'territory', 'contained', 'victory', 'unprecedented', 'avoidable', 'derailment', 'secondVehicle', 'technicalFault', 'humanError', 'sabotage',
  'terrorism', 'fraud', 'corruption', 'resignation', 'candidacy', 'ceasefire', 'talks', 'ransom', 'deal', 'cooperation', 'coup', 'plot',
  'survivors', 'evacuation', 'danger', 'leak', 'spread', 'shortage', 'withdrawal', 'prosecution', 'shootdown', 'alive', 'explosion', 'doubleCount',
  'figureGiven', 'overloading', 'speeding', 'alcohol', 'distressCall', 'rescueDelay', 'default', 'taxes', 'postponement', 'dismissal', 'inquiry', 'link', 'proof', 'deaths', 'allegations',
] as const
export type Topic = (typeof topics)[number]

/** Topics so close that sources use one for the other; answers that differ on two of them are asked about, never flagged for certain. */
const kin: readonly (readonly Topic[])[] = [
  ['involvement', 'support', 'foreignFighters'],
  ['involvement', 'responsibility'],
  ['civilianHarm', 'massacre'],
  ['abuses', 'warCrimes', 'torture', 'massacre'],
  ['concealment', 'allegations'],
  ['foreignFighters', 'instructors'],
]

/**
 * A topic's words. `noun`: a short name with its article, for describing; `ask`: the question, `{who|default}` being whom it is asked of.
 * `names` speak of the topic without answering ("involvement", "ceasefire"); `states` are finite words that by themselves
 * affirm it when somebody says them ("took part in"); `opposes` are those that by themselves deny it ("is safe", of a danger).
 */
export type TopicWords = { noun: string; ask: string; names: string; states: string; opposes?: string }

/** The words by which a language answers yes or no. */
export type Answers = {
  /** Negations beside what they negate. `ne` alone negates nothing: it announces the words of `after`. */
  negation: string
  /** Words that a negation does not reach over: what it stands against is before them. */
  bars: string
  /** Words at the end of a topic's phrase after which stands whom it is about: "in partnership WITH". */
  towards: string
  /** Negations that may stand after a conjugated verb: "ne participe PAS". */
  after: string
  announces: string
  /** Words that look like negations and are none: "not only", "no longer", "ne … que". */
  notNegation: string
  /** Somebody denies; what follows is denied. */
  denies: string
  /** The plainest of those: they deny something even where no topic is named. */
  flatly: string
  /** Verdicts on a statement, before or after it: "are false", "called … fake news". */
  falsehood: string
  /** Somebody affirms, admits or accuses; what follows is affirmed. */
  affirms: string
  /** It is there, whoever says so: affirmed, unless the words follow a denial ("denied that THERE WAS"). */
  exists: string
  /** Nobody knows, or it cannot be confirmed. */
  uncertain: string
  /** Somebody will not say. */
  declines: string
  /** Words after which a statement is not stated: conditions, intentions, questions. */
  hypothetical: string
  describe: Record<'affirmed' | 'denied' | 'uncertain' | 'declined', string>
  topics: Record<Topic, TopicWords>
}

export const isTopic = (topic: string): topic is Topic => (topics as readonly string[]).includes(topic)

/** Whether two topics are close: see `kin`. */
export const areKin = (a: string, b: string): boolean => kin.some((group) => group.some((topic) => topic === a) && group.some((topic) => topic === b))

/** Whether the topic asks whom it is about: then answers about different people or sides are different questions. */
export const asksWho = ({ ask }: TopicWords): boolean => ask.includes('{who')
