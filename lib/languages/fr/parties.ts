import type { PartyWords } from '../roles'

export const parties: PartyWords = {
  before: {
    conducted: 'a mené|ont mené|a conduit|ont conduit|avait mené|avaient mené|a perpétré|ont perpétré|a lancé l’attaque|ont lancé l’attaque|a lancé l’offensive|a lancé l’opération|ont lancé l’opération|est derrière|sont derrière|était derrière|est responsable de|sont responsables de|a commis|ont commis|a bombardé|ont bombardé|ont massacré|a massacré|ont exécuté|a dirigé l’opération',
    tookPart: 'a pris part|ont pris part|avait pris part|avaient pris part|a participé|ont participé|avait participé|avaient participé|y ont engagé|ont engagé leurs|a engagé ses|combattaient aux côtés|ont combattu aux côtés',
    supported: 'a soutenu|ont soutenu|a appuyé|ont appuyé|a apporté son soutien|ont apporté leur soutien|a apporté son appui|ont apporté leur appui',
    accused: 'est accusé de|est accusée de|sont accusés de|sont accusées de|est accusé d’|est accusée d’|sont accusés d’|sont accusées d’|était accusé de|était accusée de|étaient accusés de|a été accusé de|a été accusée de|ont été accusés de|a été accusé d’|a été accusée d’|ont été accusés d’|est soupçonné de|est soupçonnée de|sont soupçonnés de|est soupçonné d’|est soupçonnée d’|sont soupçonnés d’|est mis en cause|est mise en cause|sont mis en cause|est pointé du doigt|est pointée du doigt|sont pointés du doigt|est accusé du|est accusée du|est accusé des|est accusée des|sont accusés du|sont accusées du|sont accusés des|a été accusé du|a été accusée du|est soupçonné du|est soupçonnée du|sont soupçonnés du',
    denied: 'n’a pas mené|n’ont pas mené|dément avoir mené|démentent avoir mené|nie avoir mené|nient avoir mené|n’est pas derrière|ne sont pas derrière',
  },
  after: {
    conducted: 'menée conjointement par|mené conjointement par|menés conjointement par|menées conjointement par|conduite conjointement par|conduit conjointement par|lancée conjointement par|menée par|mené par|menés par|menées par|conduite par|conduit par|perpétrée par|perpétré par|perpétrés par|commis par|commise par|commises par|lancée par|lancé par|l’œuvre de|l’œuvre d’|l’œuvre du|l’œuvre des|sous les coups de|sous les coups du|sous les coups des|sous les coups d’|exécutés par|attaqué par|attaqués par|attaquée par|bombardé par|incendiées par|le fait de|le fait du|le fait des|dirigée par',
    tookPart: 'en partenariat avec|aux côtés de|aux côtés d’|aux côtés du|aux côtés des|conjointement avec|en coopération avec|en coordination avec|de concert avec|main dans la main avec',
    supported: 'avec l’appui de|avec l’appui d’|avec l’appui du|avec l’appui des|avec le soutien de|avec le soutien d’|avec le soutien du|avec le soutien des|appuyée par|appuyés par|soutenue par|soutenus par|avec l’aide de|avec l’aide du|avec l’aide des|avec le concours de|avec le concours du|avec le concours des|soutenu par|soutenues par|appuyé par|appuyées par',
    accused: 'attribue|attribuent|a attribué|ont attribué|impute|imputent|a imputé|ont imputé|accuse|accusent|accusait|accusaient|a accusé|ont accusé|accusant|soupçonne|soupçonnent|soupçonnait|soupçonnant|met en cause|mettent en cause|mis en cause|attribuée à|attribué à|attribuées à|attribués à|attribuée au|attribué au|attribuée aux|attribué aux|attribue à|imputée à|imputé à|imputée au|imputé au|imputée aux|imputé aux|imputables à|imputable à|imputable au|impute à|pointe du doigt|montre du doigt|incombe à|incombe au|incombe aux|revient à|rejette la faute sur',
  },
  claims: 'revendique|revendiquent|revendiqué|revendiquait|revendiquant',
  claimedBy: 'revendiqué par|revendiquée par|revendiqués par|revendiquées par',
  suffered: 'tués|tué|tuées|exécutés|exécuté|assassinés|massacrés|abattus|attaqués|bombardés|incendiées|brûlées|détruites|enlevés|capturés|blessés|torturés',
  responsibility: 'responsabilité',
  onto: 'à|au|aux',
  alleged: 'prétendument|aurait|auraient',
  adverbs: 'ment',
  within: 'au|aux|en',
  ends: 'dans|sur|en|pour|depuis|pendant|lors|contre|sous|qui|que|qu’|dont|où|a|ont|est|sont|avait|avaient|était|étaient|sera|serait|d’avoir|d’être|avoir|par|près|entre|vers|comme|sans|avec|après|avant|mais|ne|n’|à|au|aux|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|quand|lorsque|selon',
  nobody: 'groupe|groupes|même groupe|personne|aucun groupe|aucune organisation|aucun|nul|il|elle|ils|elles|on|ce|cela|celui|celle|des inconnus|inconnus|hommes|gens|habitants|villageois|témoins|rescapés|assaillants|quelqu’un|lui|responsables',
  bodies: {
    islamicState: 'État islamique|groupe État islamique|organisation État islamique|EI|Daech', alQaeda: 'Al-Qaïda|Al-Qaida|Al Qaïda', taliban: 'talibans|les talibans', un: 'Nations unies|ONU', nato: 'OTAN', au: 'Union africaine',
    eu: 'Union européenne|UE', ecowas: 'Cédéao|CEDEAO', redCross: 'Croix-Rouge', imf: 'Fonds monétaire international|FMI', worldBank: 'Banque mondiale', who: 'Organisation mondiale de la santé|OMS', icc: 'Cour pénale internationale|CPI', arabLeague: 'Ligue arabe',
  },
  describe: { conducted: 'menée par', claimed: 'revendiquée par', accused: 'imputée à', tookPart: 'aux côtés de', supported: 'avec l’appui de', denied: 'pas menée par' },
  ask: { responsible: 'Qui a mené {what|l’action} ?', tookPart: 'Qui a pris part à {what|l’action} ?', supported: 'Qui a soutenu {what|l’action} ?', denied: 'Qui n’aurait pas mené {what|l’action} ?' },
}
