/**
 * What a party is said to have done with something that happened. Taking part, supporting, being accused, and not being
 * mentioned are different things: only roles that answer one question are set side by side.
 */
export const partyRoles = { conducted: 'responsible', claimed: 'responsible', accused: 'responsible', tookPart: 'tookPart', supported: 'supported', denied: 'denied' } as const
export type PartyRole = keyof typeof partyRoles
/** What is asked of parties; the value of the map above. */
export type PartyAsk = (typeof partyRoles)[PartyRole]

/** The words of a language that tie parties to what they did. */
export type PartyWords = {
  /** The party stands before: "X took part in", "X carried out", "X was accused of", "X did not carry out". */
  before: Record<'conducted' | 'tookPart' | 'supported' | 'accused' | 'denied', string>
  /** The party stands after: "carried out by X", "in partnership with X", "accused X". */
  after: Record<'conducted' | 'tookPart' | 'supported' | 'accused', string>
  /** The party stands before, what it claims after, by its name: "X claimed the attack". */
  claims: string
  /** The same in the passive: "claimed by X". */
  claimedBy: string
  /** Done to people or places by a party that "by" names: "killed … by X". */
  suffered: string
  /** What an attack is claimed by: "claimed RESPONSIBILITY". */
  responsibility: string
  /** Before the party that something is laid on: "blamed the attack ON". */
  onto: string
  /** Words that make what a party did something said of it: "ALLEGEDLY carried out", "AURAIT mené". */
  alleged: string
  /** How an adverb ends that may stand before a verb: "officialLY". */
  adverbs: string
  /** Words among `ends` that a name goes on after, before a capital: "ministry OF Defence", "Banque centrale DES Étangs". */
  within: string
  /** Words that end a name, beside those that end a clause. */
  ends: string
  /** Descriptions that stand for nobody in particular. */
  nobody: string
  /** Bodies known by different names in different languages: the first is the one to show. */
  bodies: Record<Body, string>
  /** In words that read back: "carried out by". */
  describe: Record<PartyRole, string>
  ask: Record<PartyAsk, string>
}

/** Bodies of the whole world that each language names in its own way. */
export const bodies = ['islamicState', 'alQaeda', 'taliban', 'un', 'nato', 'au', 'eu', 'ecowas', 'redCross', 'imf', 'worldBank', 'who', 'icc', 'arabLeague'] as const
export type Body = (typeof bodies)[number]

/** What happened where. Where it sank is not where it sailed from. */
export const placeRoles = ['happened', 'left', 'heading'] as const
export type PlaceRole = (typeof placeRoles)[number]

/** The words of a language that say where something happened. */
export type PlaceWords = {
  /** Finite words of happening that a place may follow: "took place", "was attacked". */
  happens: string
  /** What is done to a place that stands before it: "the camp at X was attacked". */
  suffers: string
  left: string
  heading: string
  /** Words of place that put a name beside the place rather than in it: "near", "off". */
  at: string
  /** Nouns of places that stand before a name: "the village of X", "le camp de X". */
  kinds: string
  /** Nouns that say which place it is without naming it: "in the capital". */
  unnamed: string
  /** Words with a capital that are no places. */
  never: string
  /** Words of place that a bare name may not follow: "against" wants "the camp at". */
  bound: string
  /** Words between two places of one list: “at X, THEN at Y”. */
  andThen: string
  /** What says that it did not happen where the words that follow say. */
  denied: string
  /** What stands between a wreck and its vessel, or an act and whose it was, not its place: "the sinking OF THE Joola". */
  ofThe: string
  /** Nouns of larger places, after or before the name they bear: "in the X region". */
  regions: string
  describe: Record<PlaceRole, string>
  ask: Record<PlaceRole, string>
}
