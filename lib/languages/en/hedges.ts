import type { Language } from '../language'

export const hedges: Pick<Language, 'before' | 'after' | 'range' | 'negation' | 'undone' | 'orEqual' | 'change' | 'both' | 'zero' | 'notFiguresBefore' | 'notFiguresAfter' | 'lasting' | 'percent'> = {
  before: {
    more: 'more than|over|above|greater than|bigger than|larger than|exceed|exceeds|exceeded|exceeding|surpassing|topping|passing|upwards of|in excess of|well over|topped|passed|exceeded|exceeds|exceeding|surpassed|more than the|well above|just over|a little over|higher than|tops|upward of|beyond',
    least: 'at least|at least or equal to|greater than or equal to|bigger than or equal to|bigger or equal than|greater or equal than|more than or equal to|no smaller than|a low of|no fewer than|no less than|not less than|a minimum of|minimum of|not fewer than|at the very least',
    most: 'up to|less than or equal to|smaller than or equal to|smaller or equal than|fewer than or equal to|lower than or equal to|no greater than|no higher than|a high of|a ceiling of|capped at|as many as|no more than|at most|a maximum of|maximum of|not more than|as much as|at the most',
    fewer: 'fewer than|less than|smaller than|well under|well below|under|below|lower than|short of',
    about: 'about|an estimated total of|estimated at|a reported|in the order of|on the order of|in the neighbourhood of|in the vicinity of|give or take|somewhere around|a rough|maybe|possibly|around|some|approximately|roughly|an estimated|estimated|circa|close to|in the region of|something like|more or less|around about|approx|perhaps|the best part of',
    nearly: 'nearly|almost|just under|a little under|nigh on|practically|virtually',
    exactly: 'exactly|equal to|equals to|equals|equaling|equaling to|equalling|totalling|totaling|precisely|a total of|a whole|all of|all|the|only|just',
  },
  after: {
    more: '',
    least: 'or more|or more than|or over|or greater|or higher|plus|at least|or above|at a minimum|and counting|at the very least',
    most: 'or fewer|or less|or below|or under|tops|at most|at the most|at the outside',
    fewer: '',
    about: 'or so|odd|-odd|give or take|or thereabouts|plus or minus|or thereabouts|approximately|roughly|more or less',
    nearly: '',
    exactly: 'exactly|equal to|equals to|equals|equaling|equaling to|equalling|totalling|totaling|in all|in total|altogether',
  },
  range: { between: 'between|anywhere between', and: 'and', from: 'from', to: 'to|through|until', or: 'or', perhaps: 'perhaps|maybe|possibly|or perhaps|or maybe|or even|or possibly|perhaps even|if not' },
  orEqual: 'or equal|or equal to it|or equal to',
  change: 'rose|rises|risen|rising|grew|grown|grows|growing|climbed|climbs|climbing|jumped|jumps|increased|increases|increasing|went|gone|fell|falls|fallen|falling|dropped|drops|dropping|declined|down|up|cut|reduced|lowered|raised|raising|revised|moved|passed|swelled|soared|doubled|tripled|slumped|sank|slid|shrank|shrunk|plunged|changed|corrected|upped',
  both: 'and|but|yet',
  undone: 'before|until|yet|only|prevent|prevents|exclude|excludes|rule out|longer|anymore|any more',
  negation: 'not|no|none|nothing|nowhere|nobody|never|neither|didn|wasn|weren|isn|aren|hasn|haven|hadn|doesn|don|couldn|wouldn|won|cannot|denied|denies|deny|denying|rejected claims|refuted|refutes|falsely',
  zero: 'no|not a single|zero|not one|none of the|not any',
  notFiguresBefore: 'article|articles|section|chapter|resolution|no|number|room|flight|page|route|highway|aged|age|ages|chapter|clause|paragraph|version|phase|type|class|group|channel|unit|sector|zone|district|gate|platform|bus|line|psalm|verse|act|part|step|level|category|grade|since|series|model|formula|rule|law|decree|order|bill|brigade|battalion|regiment|division|squadron|company|figure|table|covid',
  notFiguresAfter: 'years old|year old|year-old|yrs old|am|a.m|p.m|pm|o\'clock|years of age|gmt|utc|local time|hours|hrs|st|nd|rd|th',
  lasting: 'for|in|over|during|within|after|next|last|past|every',
  percent: '%|per cent|per-cent|percent|percents|percentage|percentages|pct|pc|percentage points|percentage point|points',
}
