import type { PartyWords } from '../roles'

export const parties: PartyWords = {
  before: {
    conducted: 'llevó a cabo|llevaron a cabo|perpetró|perpetraron|lanzó el ataque|lanzaron el ataque|lanzó la ofensiva|lanzaron la ofensiva|dirigió la operación|dirigieron la operación|está detrás de|están detrás de|estuvo detrás de|es responsable de|son responsables de|cometió|cometieron|bombardeó|bombardearon|masacró|masacraron|ejecutó|ejecutaron',
    tookPart: 'participó en|participaron en|tomó parte en|tomaron parte en|intervino en|intervinieron en|se sumó a la operación|se sumaron a la operación',
    supported: 'apoyó la operación|apoyaron la operación|prestó apoyo|prestaron apoyo|brindó apoyo|brindaron apoyo|respaldó|respaldaron',
    accused: 'es acusado de|es acusada de|son acusados de|fue acusado de|fue acusada de|fueron acusados de|ha sido acusado de|es sospechoso de|son sospechosos de|está acusado de|está acusada de|están acusados de',
    denied: 'no llevó a cabo|no llevaron a cabo',
  },
  after: {
    conducted: 'llevado a cabo por|llevada a cabo por|perpetrado por|perpetrada por|cometido por|cometida por|lanzado por|lanzada por|dirigido por|dirigida por|a manos de|obra de|ejecutado por|ejecutados por|atacado por|atacados por|bombardeado por|emboscados por',
    tookPart: 'junto con|junto a|en colaboración con|en coordinación con|conjuntamente con|codo con codo con',
    supported: 'con el apoyo de|con el apoyo del|con apoyo de|con el respaldo de|con el respaldo del|apoyado por|apoyada por|apoyados por|respaldado por|respaldados por|con la ayuda de|con ayuda de',
    accused: 'acusó a|acusaron a|acusa a|acusan a|acusó al|acusaron al|culpó a|culparon a|culpa a|culpó al|responsabilizó a|responsabilizaron a|responsabilizó al|atribuyó a|atribuyeron a|atribuyó el ataque a|atribuido a|atribuida a|atribuido al|señaló como responsable a|sospecha de',
  },
  claims: 'reivindicó|reivindicaron|reivindica|reivindicando|se atribuyó|se atribuyeron',
  claimedBy: 'reivindicado por|reivindicada por|reivindicados por',
  suffered: 'muertos|asesinados|asesinado|ejecutados|ejecutado|masacrados|abatidos|atacados|bombardeados|incendiadas|quemadas|destruidas|secuestrados|capturados|heridos|torturados',
  responsibility: 'responsabilidad|autoría',
  onto: 'a|al',
  alleged: 'presuntamente|supuestamente|habría|habrían',
  adverbs: 'mente',
  within: 'de|del|en|al',
  ends: 'en|sobre|para|desde|durante|contra|bajo|que|quien|quienes|cuyo|cuya|donde|ha|han|había|habían|es|son|fue|fueron|era|eran|será|sería|de haber|haber|por|cerca|entre|hacia|como|sin|con|después|tras|antes|pero|no|a|este|esta|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|cuando|según|dijo|anunció|mientras',
  nobody: 'grupo|mismo grupo|nadie|ningún grupo|ninguna organización|ninguno|él|ella|ellos|ellas|esto|eso|desconocidos|hombres|gente|habitantes|vecinos|testigos|supervivientes|atacantes|alguien|responsables|hombres armados',
  bodies: {
    islamicState: 'Estado Islámico|grupo Estado Islámico|EI|Daesh|ISIS', alQaeda: 'Al Qaeda|Al-Qaeda|Al Qaida', taliban: 'talibanes|los talibanes|Talibán', un: 'Naciones Unidas|ONU', nato: 'OTAN', au: 'Unión Africana',
    eu: 'Unión Europea|UE', ecowas: 'Cedeao|CEDEAO', redCross: 'Cruz Roja', imf: 'Fondo Monetario Internacional|FMI', worldBank: 'Banco Mundial', who: 'Organización Mundial de la Salud|OMS', icc: 'Corte Penal Internacional|CPI', arabLeague: 'Liga Árabe',
  },
  describe: { conducted: 'llevada a cabo por', claimed: 'reivindicada por', accused: 'atribuida a', tookPart: 'junto con', supported: 'con el apoyo de', denied: 'no llevada a cabo por' },
  ask: { responsible: '¿Quién llevó a cabo {what|la acción}?', tookPart: '¿Quién participó en {what|la acción}?', supported: '¿Quién apoyó {what|la acción}?', denied: '¿Quién no habría llevado a cabo {what|la acción}?' },
}
