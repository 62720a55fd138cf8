import type { Language } from '../language'

export const speech: Language['speech'] = {
  verbs: 'dit|affirme|affirmé|affirment|indique|indiqué|indiquent|déclare|déclaré|déclarent|annonce|annoncé|annoncent|précise|précisé|précisent|ajoute|ajouté|confirme|confirmé|confirment|assure|assuré|assurent|rapporte|rapporté|rapportent|estime|estimé|estiment|reconnaît|reconnu|reconnaissent|soutient|soutenu|évoque|évoqué|évoquent|revendique|revendiqué|revendiquent|souligne|souligné|explique|expliqué|dément|démenti|démentent|nie|nié|rejette|rejeté|conteste|contesté|juge|jugé|fait savoir|fait état|font état|faisait état|parle|parlait|parlent|parlé|avance|avancé|avancent|dénombre|dénombré|comptait|comptent|recense|recensé|recensent|prévient|révèle|révélé|signale|signalé|accuse|accusé|accusent|écrit|jure|martèle|informe|informé|situe|chiffre|chiffré|relève|relevé|note|noté|constate|constaté|publie|publié|admet|admis|raconte|raconté|racontent|porte à la connaissance|croit savoir|donne|donnent|donnait|déplore|conclut|conclu|énumère|cite|nient|niait|démentait|réfute|réfuté|réfutent|contestent|rejettent|exclut|écarte|admettent|soupçonne|soupçonnent|dénonce|dénoncé|dénoncent|refuse de commenter|refusé de commenter|refuse de dire|refusé de dire|répond|répondu|établit|rappelle|rappelé|mentionne|mentionné|dresse|s’en tient|reprend|retient',
  figureVerbs: 'estime|estimait|évalue|évaluait|chiffre|chiffrait|fixe|porte|situe|donne|arrête|établit',
  according: 'selon|d’après|de source|à en croire|aux yeux de|de l’avis de|aux dires de|citant|au dire de|aux termes de|si l’on en croit',
  speakers: 'ministère|ministre|armée|militaires|police|gouvernement|responsable|responsables|officier|officiers|porte-parole|source|sources|habitants|habitant|témoins|témoin|autorités|cour|rapport|agence|président|général|colonel|gouverneur|maire|préfecture|préfet|syndicat|syndicats|organisation|ong|groupe|rebelles|chef|survivants|analystes|experts|médecins|hôpital|commandant|commission|procureur|enquêteurs|secouristes|villageois|médias|journaux|presse|équipe|état-major|sénateur|directeur|secrétaire|chercheurs|observateurs|proches|familles|parti|banque|fonds|cabinet|société|auditeurs|bureau|conseil|comité|forces|force|mission|centrale|intérieur|communiqué|document|bilan|riverains|rescapés|élu|élus|député|parlementaire|exécutif|administration|ambassade|institut|réseau|association|fédération|intersyndicale|camp|parquet|officiel|officiels|diplomate|coalition|milice|djihadistes|jihadistes|avocat|avocats|évêque|prêtre|enseignant|infirmier|chauffeur|paysan|journaliste|compagnie|entreprise',
  by: 'par',
  passive: 'été|est|sont|était|étaient|être|sera|seront',
  reckoning: 'décompte|estimation|estimations|bilan|compte|comptage',
  pronouns: 'il|elle|ils|elles|on|qui|le communiqué|le rapport|le document|la même source|ce dernier|cette dernière|le texte',
  relays: 'cité par|citée par|cités par|interrogé par|interrogée par|joint par|auprès de|à l’antenne de|au micro de',
  that: 'que|qu’',
  backReference: 'c’est ce qu’a|c’est ce qu’|c’est ce que|selon la même source|de même source',
  auxiliaries: 'a|ont|avait|avaient|a également|en|y|a-t-il|a-t-elle|t|il|elle|s’|se|ne|est|leur|lui|désormais|aussi|également',
  denial: 'dément|démenti|démentent|démentait|nie|nient|niait|nié|rejette|rejettent|rejeté|conteste|contestent|réfute|réfutent|réfuté|exclut|écarte',
  issued: 'publié|publiée|daté|communiqué|diffusé|interrogé',
}
