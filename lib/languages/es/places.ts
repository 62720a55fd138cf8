import type { PlaceWords } from '../roles'

export const places: PlaceWords = {
  happens: 'tuvo lugar|tuvieron lugar|ocurrió|ocurrieron|se produjo|se produjeron|sucedió|sucedieron|se registró|se registraron|se llevó a cabo|estalló|estallaron|fue atacado|fue atacada|fueron atacados|fueron asesinados|murieron|murió|naufragó|se hundió|se estrelló|cayó|descarriló|chocaron|explotó|se derrumbó|tocó tierra|se enfrentaron|abrieron fuego|sacudió|golpeó',
  suffers: 'fue atacado|fue atacada|fueron atacados|fue bombardeado|fue bombardeada|fue destruido|fue destruida|fue incendiado|fue incendiada|fue asaltado|fue asaltada|quedó inundado|quedó inundada|fue saqueado|fue saqueada|sufrió un ataque',
  left: 'zarpó de|había zarpado de|salió de|había salido de|partió de|había partido de|despegó de|procedente de',
  heading: 'con destino a|rumbo a|con rumbo a|se dirigía a|se dirigían a|camino de|de camino a',
  at: 'en|cerca de|junto a|frente a|frente a las costas de|al norte de|al sur de|al este de|al oeste de|en las afueras de|a las afueras de|alrededor de|en los alrededores de|entre|contra|sobre',
  kinds: 'aldea|pueblo|ciudad|municipio|localidad|campamento|base|puesto|puerto|distrito|comuna|barrio|estación|isla|valle|zona|sector|afueras|puesto militar|base militar|mercado|mezquita|aeropuerto|presa|puente|bosque|lago|río|costa|provincia|región|estado|departamento|cantón|vereda|comarca|corregimiento|colonia|ciudades|pueblos|aldeas|municipios',
  unnamed: 'capital',
  never: 'asamblea|parlamento|senado|congreso|consejo|corte|comité|covid|internet|facebook|twitter|telegram|youtube|navidad|pascua|ramadán|dios|tierra|europa|áfrica|asia|estado',
  bound: 'contra|sobre|entre',
  andThen: 'luego|después',
  denied: 'no tuvo lugar|no ocurrió|no se produjo|nunca tuvo lugar|nunca ocurrió',
  ofThe: 'del|de la|de los|de las|de un|de una',
  regions: 'región|provincia|estado|departamento|distrito|gobernación|zona|comarca|cantón|territorio',
  describe: { happened: 'tuvo lugar en', left: 'zarpó de', heading: 'con destino a' },
  ask: { happened: '¿Dónde tuvo lugar {what|esto}?', left: '¿De dónde salió?', heading: '¿Adónde se dirigía?' },
}
