import type { PlaceWords } from '../roles'

export const places: PlaceWords = {
  happens: 'a attaqué|ont attaqué|a bombardé|ont bombardé|ont pris d’assaut|a pris d’assaut|a eu lieu|ont eu lieu|avait eu lieu|aura lieu|s’est produit|s’est produite|se sont produits|se sont produites|s’était produit|s’est déroulé|s’est déroulée|se sont déroulés|se sont déroulées|est survenu|est survenue|sont survenus|a été conduite|a été menée|a été mené|a été pris pour cible|a été prise pour cible|ont été pris pour cible|a été attaqué|a été attaquée|ont été attaqués|a frappé|ont frappé|ont été tués|ont été tuées|a été tué|ont péri|sont morts|est mort|a coulé|a sombré|a chaviré|s’est écrasé|s’est abîmé|a déraillé|a explosé|s’est effondré|est tombée dans|est tombé dans|ont éclaté|a éclaté|se sont affrontés|a touché terre|visait|visaient|a visé|ont combattu|ont donné l’assaut|donné l’assaut|a largué',
  suffers: 'a été attaqué|a été attaquée|a été pris pour cible|a été prise pour cible|a été visé|a été visée|a été bombardé|a été bombardée|a été frappé|a été frappée|a été détruit|a été détruite|a été incendié|a été incendiée|a été inondé|a été inondée|a été pillé|a été pillée|a été la cible|a subi une attaque|avait été attaqué|ont été attaqués',
  left: 'parti de|partie de|partis de|parti du|avait quitté|a quitté|avait appareillé de|a appareillé de|a décollé de|avait décollé de|en provenance de|venant de',
  heading: 'à destination de|à destination du|en route vers|en route pour|faisait route vers|se dirigeait vers|se dirigeaient vers|se rendait à|se rendaient à',
  at: 'à|au|aux|dans|en|près de|près d’|près du|proche de|proche d’|non loin de|non loin d’|au large de|au large d’|au large des|au nord de|au sud de|à l’est de|à l’ouest de|autour de|autour d’|aux abords de|à l’écart de|à l’écart du|contre|sur|entre|vers|aux environs de|au centre de|au centre du|du centre de|du centre du|du nord de|du nord du|du sud de|du sud du|de l’est de|de l’est du|de l’ouest de|de l’ouest du|du nord-est du|du nord-ouest du|du sud-est du|du sud-ouest du',
  kinds: 'village|ville|bourg|hameau|localité|camp|base|poste|port|district|commune|quartier|gare|île|vallée|secteur|zone|environs|abords|poste militaire|poste militaire avancé|base militaire|camp militaire|marché|mosquée|aéroport|barrage|pont|forêt|lac|fleuve|côte|province|région|État|département|préfecture|préfectures|villes|villages|communes|garnison|cercle|bande frontalière|bois|cité|périphérie',
  unnamed: 'capitale',
  never: 'assemblée|parlement|sénat|congrès|conseil|cour|comité|covid|internet|facebook|twitter|telegram|youtube|noël|pâques|ramadan|dieu|terre|europe|afrique|asie|état',
  bound: 'contre|sur|entre|aux',
  andThen: 'puis|ensuite',
  denied: 'pas eu lieu|pas produit|pas produite|pas produits|pas déroulé|pas déroulée|jamais eu lieu|jamais produit',
  ofThe: 'du|des|de la|de l’|d’un|d’une',
  regions: 'région|province|État|département|cercle|district|préfecture|gouvernorat|zone|comté|wilaya|territoire',
  describe: { happened: 'a eu lieu à', left: 'parti de', heading: 'à destination de' },
  ask: { happened: 'Où a eu lieu {what|l’événement} ?', left: 'D’où est-il parti ?', heading: 'Où allait-il ?' },
}
