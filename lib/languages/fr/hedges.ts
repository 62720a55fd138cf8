import type { Language } from '../language'

export const hedges: Pick<Language, 'before' | 'after' | 'range' | 'zero' | 'notFiguresBefore' | 'notFiguresAfter' | 'percent'> = {
  before: {
    more: 'plus de|plus d’|au-delà de|au-delà d’|supérieur à|supérieure à|dépasse|dépassent|dépassé|dépasser|dépassant|bien plus de|bien plus d’|excède|passé|passe|supérieurs à|franchi|un peu plus de|un peu plus d’|dépasse les|dépasse le|dépassait|dépassait les',
    least: 'au moins|pas moins de|pas moins d’|au bas mot|un minimum de|au minimum|à tout le moins',
    most: 'jusqu’à|au plus|au maximum|tout au plus|pas plus de|pas plus d’|un maximum de|au plus tard',
    fewer: 'moins de|moins d’|en dessous de|sous les|inférieur à|inférieure à|en deçà de',
    about: 'environ|quelque|quelques|autour de|autour d’|aux alentours de|à peu près|approximativement|de l’ordre de|de l’ordre d’|aux environs de|un ordre de|une estimation de|peut-être|dans les|sans doute|estimé à|estimés à|estimée à|estimées à|on estime à',
    nearly: 'près de|près d’|presque|frôle|frôle les|proche de|proche des|proche d’|pas loin de|pas loin d’|avoisine|avoisine les|avoisinant|à peine moins de|quasiment|bientôt',
    exactly: 'exactement|précisément|très exactement|un total de|au total|les|des|seulement|ces|aux',
  },
  after: {
    more: '',
    least: 'au moins|ou plus|au bas mot|au minimum|et plus',
    most: 'au plus|au maximum|ou moins|tout au plus',
    fewer: '',
    about: 'environ|à peu près|approximativement|peut-être',
    nearly: '',
    exactly: 'exactement|au total|en tout',
  },
  range: { between: 'entre', and: 'et', from: 'de|d’|des', to: 'à|a|jusqu’à' },
  zero: 'aucun|aucune|pas un seul|pas une seule|nul|nulle|pas un|pas une',
  notFiguresBefore: 'article|articles|résolution|chapitre|section|n|numéro|numéros|page|route|chambre|vol|âgé de|âgée de|âgés de|alinéa|loi|décret|ligne|quai|groupe|type|phase|zone|secteur|version|modèle|classe|catégorie|niveau|numero|acte|partie|depuis|brigade|bataillon|régiment|division|compagnie|figure|tableau|covid',
  notFiguresAfter: 'ans|an|h|heures|heure|h00|gmt|e|er|ème|re|ere|eme',
  percent: '%|pour cent|pourcent|points de pourcentage|points',
}
