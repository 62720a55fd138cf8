/** Offices that a country's party may hold: one party under its minister's name, its ministry's and its spokesman's. */
export const offices = ['defence', 'interior', 'health', 'foreign', 'finance', 'redcross', 'court', 'prefecture', 'state'] as const
export type Office = (typeof offices)[number]

/** The words of a language by which somebody is said to say something. Lists of forms are joined by "|". */
export type SpeechWords = {
  /** Verbs of saying in forms that stand with a subject: "said", "affirme". Their clause is what the subject says. */
  verbs: string
  /** Their participles that need an auxiliary of having before them ("a AFFIRMÉ") or an agent after ("affirmé PAR"). */
  participles: string
  /** Two-word verbs that an aside may part: "FAIT pour sa part ÉTAT de". */
  split: string
  /** Before a verb they make it say what it amounts to: "S'élève à". */
  reflexive: string
  /** Endings that participles take to agree with what they stand by: "avancé-S", "donné-ES". */
  agreement: string
  /** Forms that are nouns too, verbs only after several: "LIST", "COUNT". */
  nounLike: string
  /** Verbs that say only where a figure or a count follows: "PUTS the toll at", "RECENSE 40 cas". */
  figureVerbs: string
  figureParticiples: string
  /** Those of them that what is counted, or its place, may be the subject of: "Lyon COMPTE 40 cas". They say only of bodies. */
  holding: string
  /** Those of them that say only of a toll or a count, for anything else can be done so: "RELEASED its toll", not "thirty men". */
  ofCounts: string
  /** Before the figure that such a verb gives: "put the dead AT 18". */
  placedAt: string
  /** Verbs that bodies and reports say by, and people do: "the inquiry FOUND". */
  finding: string
  /** Phrases with such verbs that say nothing: "PUT TO death". */
  otherwise: string
  /** Verbs of making known, which say where a count or an account follows: "RELEASED its toll", "a LIVRÉ un bilan". */
  issuing: string
  issuingParticiples: string
  /** Verbs after which an account begins that goes on in the sentences that follow: "TELLS its story", "S'EXPLIQUE". */
  accounting: string
  /** Verbs of saying that deny what they cover. */
  denial: string
  /** Before the name of who says it: "according to", "selon". */
  according: string
  /** The same, before a name and a comma only: "POUR le syndicat,". */
  opinion: string
  /** Words that make the date beside them the day of a statement: "ISSUED on Monday". */
  issued: string
  /** The agent of a passive: "given BY", "avancés PAR". */
  by: string
  /** Before somebody's count or account: "BY the union's count". */
  reckoned: string
  /** Nouns of figures given: "toll", "décompte". */
  counts: string
  /** Nouns of what is told: "report", "récit". */
  accounts: string
  /** Those of them that speak for themselves: "study", "audit". */
  studies: string
  /** Counts of the authorities, whoever they are: "official toll". */
  official: string
  /** Who the authorities are, best first. */
  authorities: string
  /** Nouns of one who can speak, of bodies that can, of several who can. */
  persons: string
  bodies: string
  groups: string
  /** Bodies so common that a document means one that it has named: "the GROUP". */
  generic: string
  /** Makes several of one: "official-S". */
  plural: string
  /** Those of them who speak in the name of another: "spokesman". */
  spokespersons: string
  /** Agencies and papers that pass on what others say. */
  wires: string
  /** Words that stand for some of those named before: "ONE of them". */
  some: string
  pronouns: { masculine: string; feminine: string; neuter: string; plural: string }
  /** Pronouns that are nobody's subject: "according to HER", "THEIR account". */
  oblique: string
  possessives: string
  /** Articles and like words by the gender that they show. */
  gender: { masculine: string; feminine: string }
  /** Subjects who are nobody: "ON compte", "NO hospital". */
  nobody: string
  /** By which an outlet names itself: "OUR count". */
  own: string
  /** Makes a description the speaker just named: "the SAME source". */
  same: string
  /** Stands for the speaker just named: "the latter". */
  latter: string
  /** The same, with its preposition: "DE MÊME SOURCE". */
  likewise: string
  /** A sentence that says who said the one before: "THAT IS ACCORDING TO". */
  backReference: string
  /** Opens what is said: "that", "que". */
  that: string
  /** Open a clause about the one just named: "who", "qui". */
  relatives: string
  /** Opens a clause whose subject follows its verb: "les 37 QUE reconnaît l'armée". */
  relativeObject: string
  /** Words between a subject and its verb of saying, or a verb and its subject. */
  auxiliaries: string
  /** Forms of having, before a participle. */
  having: string
  /** Forms of being: after them a participle is passive, and its subject says nothing. */
  passive: string
  /** Joined to a verb, they are its subject: "a-t-IL dit". */
  clitics: string
  /** Set phrases between a verb and its subject, or about it: "POUR SA PART". */
  asides: string
  /** How adverbs of manner, and forms such as "saying", end. */
  adverb: string
  gerund: string
  /** Of words that end a clause of saying rather than open what is said: "he said ON Monday". */
  adjuncts: string
  /** Verbs whose object is who hears it: "TOLD reporters". */
  hearing: string
  /** Before who hears it, or passes it on: "à l'AFP", "to Reuters". */
  hearer: string
  /** Participles before one who passes words on: "QUOTED by". */
  relayed: string
  /** Participles of having got hold of a text, not of writing it: "a memo SEEN by the paper". */
  access: string
  /** Ties an account to whose it is: "figures FROM". */
  from: string
  /** Ends, leftwards, the figure that a short attribution is about: "more THAN the 37". */
  than: string
  /** Words inside a name that tie its parts: "of", "du". */
  joins: string
  /** Those that tie only a name with a capital to it: "ambassador TO the UN". */
  nameJoins: string
  and: string
  /** Never part of a name: words that end it on the right. */
  ends: string
  /** Words that end a name on the left: subordinators, other verbs. */
  starts: string
  /** Words that turn from one speaker to another: "while", "tandis". */
  contrast: string
  /** Words of a figure that carries on another: "a further", "parmi eux". */
  continuing: string
  /** Moods in which the words of another are told: "aurait". */
  conditional: string
  /** Words by which an offices is known, on its own or beside `portfolio` nouns: "army", "defence" beside "ministry". */
  offices: Record<Office, { alone: string; held: string }>
  portfolio: string
  /** Where the noun that names a person or a body stands in its phrase: "the health MINISTRY", "le MINISTÈRE de la Santé". */
  head: 'last' | 'first'
}
