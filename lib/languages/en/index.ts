import type { Language } from '../language'
import type { Sentences } from '../sentences'
import { answers } from './answers'
import { concepts } from './concepts'
import { countries } from './countries'
import { dates } from './dates'
import { hedges } from './hedges'
import { numerals } from './numerals'
import { parties } from './parties'
import { places } from './places'
import { sentences } from './sentences'
import { speech } from './speech'
import { units } from './units'
import { writing } from './writing'

/** English has sentences for whatever lacks them: see `sentencesFor`. */
export const en: Language & { sentences: Sentences } = {
  ...writing,
  stopWords: new Set('the of and to in a is that was for on with as by at from were have has been said his her its their it he she they who which had not but this are or an after more than'.split(' ')),
  abbreviations: 'Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Gov|Sen|Rep|St|No|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Co|Jr|Sr|Prof|Rev|Hon|a.m|p.m|e.g|i.e|fig|p|pp',
  numerals,
  ...hedges,
  dates,
  ...units,
  speech,
  articles: 'the|a|an|its|their|his|her|our|this|these|those|that',
  locative: 'in|at|near|around|outside|inside|off|across|throughout|north of|south of|east of|west of',
  clause: 'who|which|that|when|while|where|after|before|because|although|but|if|as|since|until|whereas|though|with|according to|amid|during|following',
  partitive: 'including|of whom|of which|of them|among them|some of them|most of them|of the|of those|out of',
  breakdown: { madeOf: 'made up of|comprising|consisting of|consisted of|namely|that is', sum: 'a total of|for a total of|in all|in total|altogether|all told', lasted: 'lasted|lasting|has lasted|had lasted|went on for|ran for', asMany: 'as many|the same number of|an equal number of' },
  of: 'of|of the|of its|of his|of their|of our|of these|of those',
  eventNames: 'operation|storm|hurricane|cyclone|typhoon|tropical storm|exercise',
  boilerplate: 'leave a reply|leave a comment|this site uses|we use cookies|accept cookies|all rights reserved|subscribe|sign up|sign in|log in|register now|share this|share on|share via|share article|read more|read also|read next|see also|more on this|more from|most read|most popular|related articles|related stories|related news|related topics|recommended for you|you may also like|follow us|follow the|join our|get our|download our app|click here|advertisement|sponsored|your email address|copy link|print this|listen to this article|this article was|this story was|editing by|reporting by|additional reporting|continue reading|back to top|skip to|table of contents|support us|donate',
  labels: 'image|images|photo|photos|photograph|picture|caption|credit|credits|copyright|file photo|video|graphic|illustration|source|getty|tags|topics|filed under|by|updated|published|posted|last updated|minutes read|min read|comments',
  dateline: /^\s*(?:\(?\p{Lu}[\p{L} .'’-]{2,30}(?:,[^.\n–—-]{0,30})?\)?(?:,? \(?[A-Z][A-Za-z]+\)?)?,? ?(?:\(\p{L}+\) ?)?[–—-] |\p{Lu}{3,20}\. )/u,
  concepts,
  answers,
  parties,
  places,
  countries,
  sentences,
}
