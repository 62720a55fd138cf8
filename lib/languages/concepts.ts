/**
 * The concepts that decide whether two claims count the same thing. Each language gives every one its words
 * (en/concepts.ts, fr/concepts.ts); a concept without words in a language does not compile.
 */

/** What became of those counted, as the basic outcomes it surely holds (`of`) and those it may hold (`maybe`). */
export const outcomes = {
  killed: { of: ['killed'], maybe: [] },
  wounded: { of: ['wounded'], maybe: [] },
  seriouslyWounded: { of: ['seriouslyWounded'], maybe: [] },
  captured: { of: ['captured'], maybe: [] },
  arrested: { of: ['arrested'], maybe: [] },
  missing: { of: ['missing'], maybe: [] },
  displaced: { of: ['displaced'], maybe: [] },
  neutralised: { of: ['killed'], maybe: ['captured', 'wounded'] },
  casualties: { of: ['killed', 'wounded'], maybe: [] },
  infected: { of: ['infected'], maybe: [] },
  recovered: { of: ['recovered'], maybe: [] },
  hospitalised: { of: ['hospitalised'], maybe: [] },
  rescued: { of: ['rescued'], maybe: [] },
  evacuated: { of: ['evacuated'], maybe: [] },
  buried: { of: ['buried'], maybe: [] },
  identified: { of: ['identified'], maybe: [] },
  executed: { of: ['executed'], maybe: [] },
  abducted: { of: ['abducted'], maybe: [] },
  deployed: { of: ['deployed'], maybe: [] },
  marched: { of: ['marched'], maybe: [] },
  present: { of: ['present'], maybe: [] },
  destroyed: { of: ['destroyed'], maybe: [] },
  damaged: { of: ['damaged'], maybe: [] },
  burned: { of: ['destroyed'], maybe: [] },
  seized: { of: ['seized'], maybe: [] },
  monitored: { of: ['monitored'], maybe: [] },
} as const
export type Outcome = keyof typeof outcomes

/** Who or what is counted; `isA` is the larger kind, `unit` what counts are made in. Siblings under one kind are disjoint. */
export const populations = {
  person: { isA: null, unit: 'person' },
  fighter: { isA: 'person', unit: 'person' },
  soldier: { isA: 'person', unit: 'person' },
  police: { isA: 'person', unit: 'person' },
  peacekeeper: { isA: 'soldier', unit: 'person' },
  civilian: { isA: 'person', unit: 'person' },
  child: { isA: 'civilian', unit: 'person' },
  woman: { isA: 'person', unit: 'person' },
  man: { isA: 'person', unit: 'person' },
  prisoner: { isA: 'person', unit: 'person' },
  protester: { isA: 'person', unit: 'person' },
  rioter: { isA: 'person', unit: 'person' },
  passenger: { isA: 'person', unit: 'person' },
  migrant: { isA: 'person', unit: 'person' },
  crew: { isA: 'person', unit: 'person' },
  rescuer: { isA: 'person', unit: 'person' },
  healthWorker: { isA: 'person', unit: 'person' },
  journalist: { isA: 'person', unit: 'person' },
  patient: { isA: 'person', unit: 'person' },
  official: { isA: 'person', unit: 'person' },
  student: { isA: 'person', unit: 'person' },
  foreigner: { isA: 'person', unit: 'person' },
  victim: { isA: 'person', unit: 'person' },
  guest: { isA: 'person', unit: 'person' },
  family: { isA: null, unit: 'family' },
  case: { isA: null, unit: 'person' },
  grave: { isA: null, unit: 'person' },
  house: { isA: null, unit: 'building' },
  school: { isA: 'house', unit: 'building' },
  vehicle: { isA: null, unit: 'vehicle' },
  motorcycle: { isA: 'vehicle', unit: 'motorcycle' },
  aircraft: { isA: null, unit: 'aircraft' },
  boat: { isA: null, unit: 'boat' },
  coach: { isA: null, unit: 'coach' },
  train: { isA: null, unit: 'train' },
  weapon: { isA: null, unit: 'weapon' },
  town: { isA: null, unit: 'town' },
  village: { isA: 'town', unit: 'village' },
  country: { isA: null, unit: 'country' },
  camp: { isA: null, unit: 'camp' },
  dam: { isA: null, unit: 'dam' },
  fire: { isA: null, unit: 'fire' },
  bomb: { isA: null, unit: 'bomb' },
  strike: { isA: null, unit: 'strike' },
  attack: { isA: null, unit: 'attack' },
  arrestCount: { isA: null, unit: 'person' },
  debt: { isA: null, unit: 'money' },
  deficit: { isA: null, unit: 'money' },
  wageBill: { isA: null, unit: 'money' },
  aid: { isA: null, unit: 'money' },
  damageCost: { isA: null, unit: 'money' },
  gdp: { isA: null, unit: 'money' },
  inflation: { isA: null, unit: 'percent' },
  turnout: { isA: null, unit: 'percent' },
  unemployment: { isA: null, unit: 'percent' },
  fatality: { isA: null, unit: 'percent' },
} as const satisfies Record<string, { isA: string | null; unit: string }>
export type Population = keyof typeof populations

/** What happened, as a noun: what events are told apart by. */
export const happenings = [
  'operation', 'ambush', 'raid', 'bombing', 'clash', 'massacre', 'flood', 'storm', 'quake', 'crash', 'collision',
  'march', 'riot', 'election', 'outbreak', 'shipwreck', 'explosion', 'coup', 'strikeAction', 'hostageTaking', 'exercise', 'accident', 'blaze',
] as const
export type Happening = (typeof happenings)[number]

/** What is affirmed or denied: the subjects of yes-or-no questions. */
export const topics = [
  'involvement', 'responsibility', 'civiliansHit', 'massGraves', 'concealment', 'suspension', 'underControl', 'borderClosed', 'ceasefire', 'warning', 'restriction', 'accessDenied', 'heavyWeapons', 'chemicalWeapons', 'ransom', 'negotiation', 'agreement', 'fraud', 'resignation', 'sabotage', 'technicalFault', 'humanError', 'precedent', 'survivors', 'foreignFighters', 'permission', 'celebration', 'derailment', 'avoidable', 'contamination', 'withdrawal', 'execution', 'torture', 'hostagesHeld', 'helicopter', 'weaponsFound', 'cooperation', 'collapse', 'evacuationOrdered', 'doubleCount', 'instructors', 'repayment', 'custody', 'planned', 'ethnicMotive', 'intervention',
] as const
export type Topic = (typeof topics)[number]

export type Concept = Outcome | Population | Happening

export const isOutcome = (concept: string): concept is Outcome => Object.hasOwn(outcomes, concept)
export const isPopulation = (concept: string): concept is Population => Object.hasOwn(populations, concept)
export const isHappening = (concept: string): concept is Happening => (happenings as readonly string[]).includes(concept)
