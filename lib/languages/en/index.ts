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
  ourRanks: 'in our ranks|among our troops|among our ranks|in its ranks|in the army’s ranks|on our side|in the ranks of the army|in the ranks of the armed forces|of our own|its own dead|our losses|its own losses',
  indefinite: 'a|an|another|separate',
  within: 'in|during|by|after|from',
  contrast: 'against|up from|down from|instead of|rather than|compared with|compared to|not|revised from|from an earlier|more than double the|double the|twice the|three times the|a recorded|once put at|an earlier|the earlier|the previous',
  wholeCountry: 'nationwide|across the country|nationally|in the whole country|throughout the country|in all',
  subset: 'two attacks|both attacks|two camps|two villages|both camps|all the attacks|laboratory|on the spot|at the scene|on the way to|while being taken to|in hospital later|the first bomb|the second bomb|the first strike|the second strike|in one house|in one village|at a time|in a single|so far identified|in the first hour|at first light',
  recalled: {
    given: 'announced|declared|recorded|logged|published|previously reported|previously stated|previously given|first reported|first announced|first given|first published|originally announced|originally reported|initially announced|initially reported|officially reported|officially declared|once declared|once put at|once given as|once stated|claimed at the time|on the old books|on the books|in the old books|in official figures|in the official figures|in official accounts|in the official accounts|in the old accounts|under the old accounts|in earlier reports|on record',
    truly: 'in fact|in reality|in truth|actually|the real|the true|the actual|a real|really',
    by: 'by|to have been',
    earlier: 'an earlier figure',
  },
  told: 'true that|false that|untrue that|claims that|claim that|reports that|report that|allegations that|allegation that|rumours that|rumors that|suggestions that|suggestion that|assertions that|assertion that|talk of|to speak of|speaking of|claim of|claims of|report of|reports of|count of|tally of|rumours of|rumors of|the figure of|a figure of|a toll of|the toll of',
  since: 'since|over the past|over the last|in the space of|this year alone|in the past|in the last|over the last|during the past',
  elsewhere: 'elsewhere|in other parts of|outside the city|outside the town|in the rest of the country|in other towns|in other cities',
  having: 'had|has|have|counts|counted|recorded|reported|saw|registered|with|where',
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
