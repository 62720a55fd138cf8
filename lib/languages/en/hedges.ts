import type { Language } from '../language'

export const hedges: Pick<Language, 'before' | 'after' | 'range' | 'zero' | 'notFiguresBefore' | 'notFiguresAfter' | 'percent'> = {
  before: {
    more: 'more than|over|above|greater than|upwards of|in excess of|well over|topped|passed|exceeded|exceeds|exceeding|surpassed|more than the|well above|just over|a little over|higher than|tops|upward of|beyond',
    least: 'at least|no fewer than|no less than|not less than|a minimum of|minimum of|not fewer than|at the very least',
    most: 'up to|as many as|no more than|at most|a maximum of|maximum of|not more than|as much as|at the most',
    fewer: 'fewer than|less than|under|below|lower than|short of',
    about: 'about|around|some|approximately|roughly|an estimated|estimated|circa|close to|in the region of|something like|more or less|around about|approx|perhaps|the best part of',
    nearly: 'nearly|almost|just under|a little under|nigh on|practically|virtually',
    exactly: 'exactly|precisely|a total of|a whole|all of|all|the|only|just',
  },
  after: {
    more: '',
    least: 'or more|at least|or above|at a minimum|and counting|at the very least',
    most: 'or fewer|or less|at most|at the most|at the outside',
    fewer: '',
    about: 'or so|odd|or thereabouts|approximately|roughly|more or less',
    nearly: '',
    exactly: 'exactly|in all|in total|altogether',
  },
  range: { between: 'between|anywhere between', and: 'and', from: 'from', to: 'to|through' },
  zero: 'no|not a single|zero|not one|none of the|not any',
  notFiguresBefore: 'article|articles|section|chapter|resolution|no|number|room|flight|page|route|highway|aged|age|ages|chapter|clause|paragraph|version|phase|type|class|group|channel|unit|sector|zone|district|gate|platform|bus|line|psalm|verse|act|part|step|level|category|grade|since|series|model|formula|rule|law|decree|order|bill|brigade|battalion|regiment|division|squadron|company|figure|table|covid',
  notFiguresAfter: 'years old|year old|year-old|yrs old|am|a.m|p.m|pm|o\'clock|years of age|gmt|utc|local time|hours|hrs|st|nd|rd|th',
  percent: '%|per cent|percent|pc|percentage points|percentage point|points',
}
