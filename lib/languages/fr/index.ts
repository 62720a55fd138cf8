import type { Language } from '../language'
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

export const fr: Language = {
  ...writing,
  stopWords: new Set('le la les de des du un une et à au aux en dans que qui est a été ont pour par sur avec il elle ils se ne pas plus ce cette son sa ses leur leurs selon mais ou où dont avait étaient d l qu'.split(' ')),
  abbreviations: 'M|MM|Mme|Mmes|Mlle|Dr|Gén|Gal|Col|Cdt|Cne|Lt|St|Ste|n|p|pp|env|art|av|apr|etc|cf|janv|févr|avr|juil|sept|oct|nov|déc|Me|Pr',
  numerals,
  ...hedges,
  dates,
  ...units,
  speech,
  ourRanks: 'dans nos rangs|dans ses rangs|dans les rangs de l’armée|dans les rangs des forces armées|dans les rangs des militaires|de notre côté|de nos propres|côté ami|ses propres pertes|nos pertes|pertes amies',
  indefinite: 'un|une|autre',
  within: 'dans|lors|par|apres|d’|de',
  contrast: 'contre|au lieu de|et non|et non pas|alors que|par rapport à|après en avoir|deux fois les|trois fois les|le double des|le précédent|un précédent|auparavant',
  wholeCountry: 'au plan national|au niveau national|dans tout le pays|sur l’ensemble du territoire|à l’échelle nationale|dans l’ensemble du pays|en tout',
  subset: 'deux attaques|deux camps|deux villages|les deux camps|toutes les attaques|en laboratoire|par un laboratoire|sur place|sur le coup|en chemin|pendant leur transfert|pendant le transport|la première bombe|la deuxième bombe|la première|la deuxième|la seconde bombe|dans une maison|dans un seul|à la fois|dans un village',
  recalled: {
    given: 'annoncé|annoncée|annoncés|annoncées|publié|publiée|publiés|publiées|déclaré|déclarée|déclarés|déclarées|affiché|affichée|affichés|affichées|avancé|avancée|avancés|avancées|communiqué|communiqués|enregistré|enregistrée|enregistrés|officiellement|dans les déclarations|dans les comptes|dans les documents|dans les chiffres officiels|dans les anciens comptes|jusque-là|initialement|à l’origine',
    truly: 'en réalité|en fait|en vérité|réel|réelle|réels|réelles|véritable|vrai|vraie|recalculé|recalculée|effectivement',
    by: 'par',
    earlier: 'un chiffre antérieur',
  },
  told: 'vrai que|faux que|inexact que|selon lesquelles|selon laquelle|selon lesquels|selon lequel|parler de|évoquer|d’avancer|prétendre que|affirmer que|dire que|le chiffre de|un chiffre de|le bilan de|un bilan de|les rumeurs de|l’idée que',
  since: 'depuis|en un an|sur un an|en l’espace de|au cours de la dernière année|au cours des|ces derniers|ces dernières|au cours de l’année',
  elsewhere: 'ailleurs|hors de la ville|dans le reste du pays|dans d’autres villes|dans les autres villes|dans d’autres localités',
  having: 'a|avait|ont|compte|comptait|comptent|recense|enregistre|avec|ou|rassemble|rassemblait|reunit',
  articles: 'le|la|les|l’|un|une|des|du|de|d’|ce|cet|cette|ces|son|sa|ses|leur|leurs|nos|notre',
  locative: 'à|en|dans|au|aux|près de|près d’|autour de|vers|sur|au nord de|au sud de|à l’est de|à l’ouest de|proche de',
  clause: 'qui|que|qu’|dont|où|quand|lorsque|lorsqu’|alors que|tandis que|mais|si|après|avant|car|parce que|puisque|selon|d’après|avec|pendant|lors|puis',
  partitive: 'dont|parmi lesquels|parmi lesquelles|parmi eux|parmi elles|d’entre eux|d’entre elles|y compris|sur les|de ces|de ceux|au nombre desquels|desquels',
  breakdown: { madeOf: 'à savoir|soit|comprenant|composé de|composés de|répartis en', sum: 'un total de|pour un total de|soit un total de|soit|au total|en tout', lasted: 'a duré|ont duré|avait duré|aura duré|durait|durant|d’une durée de|s’est étalée sur|s’est étalé sur', asMany: 'autant de|autant d’|le même nombre de' },
  of: 'de|d’|des|de la|de l’|du|de nos|de ses|de leurs|de ces|de son',
  eventNames: 'opération|tempête|ouragan|cyclone|typhon|exercice',
  boilerplate: 'laisser un commentaire|laissez un commentaire|ce site utilise|nous utilisons des cookies|accepter les cookies|tous droits réservés|abonnez-vous|s’abonner|je m’abonne|inscrivez-vous|s’inscrire|se connecter|connectez-vous|partager|partagez|lire aussi|à lire|à lire aussi|lire la suite|lire plus|lire également|voir aussi|à voir|sur le même sujet|sur le même thème|dans la même rubrique|les plus lus|articles liés|articles similaires|nos articles|vous aimerez aussi|recommandé pour vous|suivez-nous|suivre|rejoignez|recevez|téléchargez|cliquez ici|publicité|contenu sponsorisé|votre adresse|copier le lien|imprimer|écouter cet article|cet article est réservé|cet article a été|article réservé|la rédaction vous|retour en haut|aller au contenu|sommaire|soutenez|faire un don',
  labels: 'image|images|photo|photos|photographie|légende|crédit|crédits|copyright|vidéo|infographie|illustration|source|archives|photo d’archives|mots-clés|thèmes|rubrique|par|mis à jour|publié|posté|temps de lecture|commentaires',
  dateline: /^\s*(?:\p{Lu}[\p{L}'’ -]{1,40}(?:\([^)\n]{1,30}\))?, (?:le )?\d{1,2}(?:er)? \p{L}+(?: \d{4})?(?: \([^)\n]{1,20}\))?(?:\s*[.–—-]| :)|\p{Lu}{3,}[^\n–—]{0,30}[–—] )/u,
  concepts,
  answers,
  parties,
  places,
  countries,
  sentences,
}
