import type { Lang } from '../languages'
import { languages } from '../languages'
import { isOutcome } from '../languages/concepts'
import type { Reason } from '../values/value'

type Words = Record<string, (values: Reason['values'], lang: Lang) => string>

const outcomeWord = (value: unknown, lang: Lang) => {
  const outcome = String(value ?? '')
  return isOutcome(outcome) ? (languages[lang].concepts[outcome].split('|')[0] ?? outcome) : outcome.split('+').map((part) => (isOutcome(part) ? languages[lang].concepts[part].split('|')[0] : part)).join(lang === 'en' ? ' or ' : ' ou ')
}

const english: Words = {
  apart: () => 'No number satisfies both.',
  'apart-beyond-tolerance': () => 'No number satisfies both, even with 10% either way for the approximate figure.',
  'joined-by-tolerance': () => 'The figures differ as written; the house tolerance of 10% for approximate figures joins them.',
  admits: () => 'One figure admits the other.',
  'same-number': () => 'Both speak of the same number.',
  'days-apart': () => 'The days do not meet.',
  'both-ends-differ': () => 'The periods overlap, but neither their first nor their last days agree.',
  'days-shared': () => 'The days given can be the same.',
  'same-days': () => 'Both give the same days.',
  'units-differ': (v) => `They are counted in different units (${v.a || 'not stated'}, ${v.b || 'not stated'}).`,
  denied: () => 'One denies what the other affirms.',
  'denied-otherwise': () => 'One denies a figure that the other does not give.',
  'different-things': () => 'They count different things.',
  'nothing-read': () => 'Nothing was read in one of them.',
  'topics-differ': () => 'They answer different questions.',
  'place-roles-differ': () => 'They name different ends of it: where it happened, where it came from.',
  'same-place': () => 'Both name the same place.',
  'places-shared': () => 'They name a place in common.',
  'place-within': () => 'One place lies within the other.',
  'places-apart': () => 'They name different places within the same larger one.',
  'no-map': () => 'They name different places; without a map, one may lie in the other.',
  'roles-differ': () => 'They speak of different parts in it: doing, helping, claiming.',
  'same-parties': () => 'Both name the same parties.',
  'parties-shared': () => 'They name a party in common.',
  'no-party-shared': () => 'They hold different parties responsible, unless two names stand for one.',
  'others-named': () => 'They name different parties, and both may be right.',
  'same-answer': () => 'Both give the same answer.',
  'no-firm-answer': () => 'One of them gives no firm answer, so it contradicts nobody.',
  'yes-and-no': () => 'One affirms what the other denies.',
  'yes-and-no-nearby': () => 'One affirms and the other denies, though in words that may not mean quite the same thing.',
  'kinds-differ': () => 'They answer different kinds of question.',
  'later-figure': (v) => `The same claimant gave a later figure (${v.from}, then ${v.to}).`,
  'part-of': () => 'One may count a part of what the other counts.',
  'changing-count': () => 'No number satisfies both, but this count changes from day to day and the reports are of different days.',
  'population-not-stated': () => 'No number satisfies both, if they count the same people: one does not say whom it counts.',
  'outcome-not-stated': () => 'No number satisfies both, if they count the same thing: one does not say what became of those counted.',
  'place-not-stated': () => 'No number satisfies both, if they cover the same place: only one names a place.',
  'neutralised-may-include': () => '“Neutralised” or “out of action” may include the captured and the wounded.',
  sum: (v, lang) => `One figure may leave out what the other counts: ${v.a} + ${v.b} ${outcomeWord(v.outcome, lang)} = ${v.total}, which would satisfy both.${Number(v.chance) >= 20 ? ' Small numbers often add up by chance.' : ''}`,
  'counts-both': (v) => `Assumes that ${v.claimant} counts both groups.`,
  'other-place': () => 'One figure is tied to a place; the other may cover more, or elsewhere.',
  'other-population': () => 'They may count different people.',
  'other-moment': (v) => `They were reported on different days (${v.a}, ${v.b}); the count may have changed.`,
  rounding: () => 'A third claim gives an approximate figure that admits both: one of them may be that figure, hardened in the telling.',
  tolerance: (v) => `Rests on the house tolerance of ${v.percent}% for approximate figures.`,
}

const french: Words = {
  apart: () => 'Aucun nombre ne satisfait les deux.',
  'apart-beyond-tolerance': () => 'Aucun nombre ne satisfait les deux, même à 10 % près pour le chiffre approximatif.',
  'joined-by-tolerance': () => 'Les chiffres diffèrent à la lettre ; la tolérance de 10 % admise pour les chiffres approximatifs les rejoint.',
  admits: () => 'Un chiffre admet l’autre.',
  'same-number': () => 'Les deux parlent du même nombre.',
  'days-apart': () => 'Les jours ne se rencontrent pas.',
  'both-ends-differ': () => 'Les périodes se recoupent, mais ni leur premier ni leur dernier jour ne concordent.',
  'days-shared': () => 'Les jours donnés peuvent être les mêmes.',
  'same-days': () => 'Les deux donnent les mêmes jours.',
  'units-differ': (v) => `Les unités diffèrent (${v.a || 'non précisée'}, ${v.b || 'non précisée'}).`,
  denied: () => 'L’un dément ce que l’autre affirme.',
  'denied-otherwise': () => 'L’un dément un chiffre que l’autre ne donne pas.',
  'different-things': () => 'Ils comptent des choses différentes.',
  'nothing-read': () => 'Rien n’a été lu dans l’un des deux.',
  'topics-differ': () => 'Ils répondent à des questions différentes.',
  'place-roles-differ': () => 'Ils nomment des lieux de rôles différents : où cela s’est passé, d’où cela venait.',
  'same-place': () => 'Les deux nomment le même lieu.',
  'places-shared': () => 'Ils nomment un lieu en commun.',
  'place-within': () => 'Un lieu se trouve dans l’autre.',
  'places-apart': () => 'Ils nomment des lieux différents d’un même ensemble.',
  'no-map': () => 'Ils nomment des lieux différents ; sans carte, l’un peut se trouver dans l’autre.',
  'roles-differ': () => 'Ils parlent de rôles différents : mener, aider, revendiquer.',
  'same-parties': () => 'Les deux nomment les mêmes parties.',
  'parties-shared': () => 'Ils nomment une partie en commun.',
  'no-party-shared': () => 'Ils tiennent pour responsables des parties différentes, à moins que deux noms n’en désignent une seule.',
  'others-named': () => 'Ils nomment des parties différentes, et peuvent avoir raison tous deux.',
  'same-answer': () => 'Les deux donnent la même réponse.',
  'no-firm-answer': () => 'L’un d’eux ne donne pas de réponse ferme : il ne contredit personne.',
  'yes-and-no': () => 'L’un affirme ce que l’autre dément.',
  'yes-and-no-nearby': () => 'L’un affirme et l’autre dément, mais en des mots qui n’ont peut-être pas le même sens.',
  'kinds-differ': () => 'Les réponses sont de natures différentes.',
  'later-figure': (v) => `La même source a donné un chiffre plus récent (${v.from}, puis ${v.to}).`,
  'part-of': () => 'L’un compte peut-être une partie de ce que compte l’autre.',
  'changing-count': () => 'Aucun nombre ne satisfait les deux, mais ce compte change de jour en jour et les textes sont de jours différents.',
  'population-not-stated': () => 'Aucun nombre ne satisfait les deux, si les mêmes personnes sont comptées : l’un ne dit pas qui il compte.',
  'outcome-not-stated': () => 'Aucun nombre ne satisfait les deux, si la même chose est comptée : l’un ne dit pas ce qu’il compte.',
  'place-not-stated': () => 'Aucun nombre ne satisfait les deux, s’il s’agit du même lieu : un seul en nomme un.',
  'neutralised-may-include': () => '« Neutralisés » ou « hors de combat » peut inclure les capturés et les blessés.',
  sum: (v, lang) => `Un chiffre laisse peut-être de côté ce que l’autre compte : ${v.a} + ${v.b} ${outcomeWord(v.outcome, lang)} = ${v.total}, ce qui satisferait les deux.${Number(v.chance) >= 20 ? ' De petits nombres se rejoignent souvent par hasard.' : ''}`,
  'counts-both': (v) => `Suppose que ${v.claimant} compte les deux groupes.`,
  'other-place': () => 'Un chiffre est lié à un lieu ; l’autre peut couvrir davantage, ou ailleurs.',
  'other-population': () => 'Ils comptent peut-être des personnes différentes.',
  'other-moment': (v) => `Ils datent de jours différents (${v.a}, ${v.b}) ; le compte a pu changer.`,
  rounding: () => 'Une troisième source donne un chiffre approximatif qui admet les deux : l’un peut être ce chiffre, durci en chemin.',
  tolerance: (v) => `Repose sur la tolérance de ${v.percent} % admise pour les chiffres approximatifs.`,
}

const words: Record<Lang, Words> = { en: english, fr: french }

/** A reason in one plain sentence; an unknown code is shown as it is. */
export const describeReason = (reason: Reason, lang: Lang): string => words[lang][reason.code]?.(reason.values, lang) ?? reason.code
