import type { Language } from '../language'

export const hedges: Pick<Language, 'before' | 'after' | 'range' | 'negation' | 'undone' | 'orEqual' | 'change' | 'both' | 'zero' | 'notFiguresBefore' | 'notFiguresAfter' | 'lasting' | 'percent'> = {
  before: {
    more: 'plus de|plus que|plus grand que|plus grande que|plus grands que|plus grandes que|supérieures à|supérieur aux|excèdent|excédant|dépassent les|a dépassé|ont dépassé|a dépassé les|largement plus de|largement plus d’|nettement plus de|bien au-delà de|plus d’|au-delà de|au-delà d’|supérieur à|supérieure à|dépasse|dépassent|dépassé|dépasser|dépassant|bien plus de|bien plus d’|excède|passé les|passe les|passé la barre des|supérieurs à|franchi|un peu plus de|un peu plus d’|dépasse les|dépasse le|dépassait|dépassait les',
    least: 'au moins|au moins de|au moins ou égal à|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|supérieures ou égales à|plus grand ou égal à|plus grands ou égaux à|plus de ou égal à|égal ou supérieur à|égale ou supérieure à|au strict minimum|rien moins que|pas moins de|pas moins d’|au bas mot|un minimum de|au minimum|à tout le moins',
    most: 'jusqu’à|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à|plus petit ou égal à|plus petits ou égaux à|égal ou inférieur à|moins de ou égal à|plafonné à|plafonnée à|au plus|au maximum|tout au plus|pas plus de|pas plus d’|un maximum de|au plus tard',
    fewer: 'moins de|moins que|plus petit que|plus petite que|inférieurs à|inférieures à|bien moins de|bien moins d’|moins d’|en dessous de|sous les|inférieur à|inférieure à|en deçà de',
    about: 'environ|autour des|grosso modo|grossièrement|à vue de nez|disons|possiblement|probablement|quelque|quelques|autour de|autour d’|aux alentours de|à peu près|approximativement|de l’ordre de|de l’ordre d’|aux environs de|un ordre de|une estimation de|peut-être|dans les|sans doute|estimé à|estimés à|estimée à|estimées à|on estime à',
    nearly: 'près de|près d’|presque|frôle|frôle les|proche de|proche des|proche d’|pas loin de|pas loin d’|avoisine|avoisine les|avoisinant|à peine moins de|quasiment|bientôt',
    exactly: 'exactement|égal à|égale à|égaux à|égales à|au nombre de|équivalent à|précisément|très exactement|un total de|au total|les|des|seulement|ces|aux',
  },
  after: {
    more: '',
    least: 'au moins|au moins de|au moins ou égal à|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|supérieures ou égales à|plus grand ou égal à|plus grands ou égaux à|plus de ou égal à|égal ou supérieur à|égale ou supérieure à|au strict minimum|rien moins que|ou plus|au bas mot|au minimum|et plus',
    most: 'au plus|au maximum|ou moins|tout au plus',
    fewer: '',
    about: 'environ|autour des|grosso modo|grossièrement|à vue de nez|disons|possiblement|probablement|à peu près|approximativement|peut-être',
    nearly: '',
    exactly: 'exactement|égal à|égale à|égaux à|égales à|au nombre de|équivalent à|au total|en tout',
  },
  range: { between: 'entre', and: 'et', from: 'de|d’|des', to: 'à|a|jusqu’à', or: 'ou', perhaps: 'peut-être|voire|ou peut-être|voire même|ou même|peut-être même|sinon' },
  orEqual: 'ou égal|ou égale',
  change: 'passé|passée|passés|passées|passe|passer|passant|passait|monté|montée|monte|augmenté|augmentée|augmente|grimpé|grimpe|bondi|bondit|tombé|tombée|tombe|baissé|baisse|reculé|recule|chuté|chute|réduit|réduite|ramené|ramenée|relevé|relevée|abaissé|abaissée|porté|portée|progressé|progresse|évolué|diminué|diminue|corrigé|revu|revue|revus|retombé|redescendu|remonté',
  both: 'et|mais',
  undone: 'avant|jusqu’à|encore|seulement|empêche|empêchent|exclut|exclure|interdit',
  negation: 'pas|nulle part|aucun|aucune|rien|personne ne|jamais|nullement|aucunement|ni|dément|démenti|démentent|réfute|réfuté|réfutent|nie|nié|nient|conteste|contesté|à tort',
  zero: 'aucun|aucune|pas un seul|pas une seule|nul|nulle|pas un|pas une',
  notFiguresBefore: 'article|articles|résolution|chapitre|section|n|numéro|numéros|page|route|chambre|vol|âgé de|âgée de|âgés de|alinéa|loi|décret|ligne|quai|groupe|type|phase|zone|secteur|version|modèle|classe|catégorie|niveau|numero|acte|partie|depuis|brigade|bataillon|régiment|division|compagnie|figure|tableau|covid',
  notFiguresAfter: 'ans|an|h|heures|heure|h00|gmt|e|er|ème|re|ere|eme',
  lasting: 'sur|pendant|durant|en|après|dans|depuis|à|dernières|derniers|dernier|prochains|prochaines|des|les|ces|il y a|voilà|d’ici|tous les',
  percent: '%|pour cent|pour-cent|pourcent|pourcents|pourcentage|pourcentages|points de pourcentage|points',
}
