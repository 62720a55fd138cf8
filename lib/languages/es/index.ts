import type { Language } from '../language'
import { answers } from './answers'
import { concepts } from './concepts'
import { countries } from './countries'
import { dates } from './dates'
import { hedges } from './hedges'
import { numerals } from './numerals'
import { parties } from './parties'
import { places } from './places'
import { speech } from './speech'
import { units } from './units'
import { writing } from './writing'

export const es: Language = {
  ...writing,
  stopWords: new Set('el la los las de del y a en que es no un una por con para su sus se al lo como más pero le ha han fue fueron era está están este esta según también entre sobre desde hasta cuando sin ya muy donde quien durante contra son había'.split(' ')),
  abbreviations: 'Sr|Sra|Srta|Dr|Dra|Gral|Cnel|Cap|Tte|Sgto|Lic|Ing|Prof|D|Dña|Ud|Uds|núm|art|arts|pág|págs|p|pp|etc|aprox|vol|EE|UU|a.m|p.m|ene|feb|abr|jun|jul|ago|sept|sep|oct|nov|dic',
  numerals,
  ...hedges,
  dates,
  ...units,
  speech,
  ourRanks: 'en nuestras filas|en sus filas|en las filas del ejército|entre nuestras tropas|de nuestro lado|bajas propias|nuestras bajas|sus propias bajas',
  indefinite: 'un|una|otro|otra',
  within: 'en|durante|por|tras|de|después',
  contrast: 'frente a|en lugar de|en vez de|y no|mientras que|en comparación con|comparado con|el doble de|el triple de|el anterior|la anterior|anteriormente',
  wholeCountry: 'a nivel nacional|en todo el país|en todo el territorio|en el conjunto del país|en total',
  subset: 'en el acto|en el lugar|de camino al hospital|durante el traslado|la primera bomba|la segunda bomba|en una casa|en una sola|a la vez|en una aldea',
  recalled: {
    given: 'anunciado|anunciada|anunciados|anunciadas|publicado|publicada|publicados|publicadas|declarado|declarada|declarados|declaradas|oficialmente|en las cuentas|en los documentos|inicialmente|hasta entonces',
    truly: 'en realidad|de hecho|real|reales|verdadero|verdadera',
    by: 'por',
    earlier: 'una cifra anterior',
  },
  told: 'según las cuales|según la cual|hablar de|afirmar que|decir que|la cifra de|una cifra de|los rumores de|las informaciones de que',
  since: 'desde|en los últimos|en las últimas|a lo largo de los últimos',
  elsewhere: 'en otros lugares|en otras ciudades|fuera de la ciudad|en el resto del país|en otras localidades',
  having: 'tiene|tenía|tuvo|cuenta|contaba|registra|registró|suma|con|donde',
  articles: 'el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|ese|esa|esos|esas|nuestro|nuestra|nuestros|nuestras|al|del',
  locative: 'en|cerca de|junto a|alrededor de|hacia|frente a|al norte de|al sur de|al este de|al oeste de|en las afueras de',
  clause: 'que|quien|quienes|cuyo|cuya|donde|cuando|mientras|mientras que|pero|sino|si|después de|tras|antes de|porque|pues|ya que|según|de acuerdo con|con|durante|luego',
  partitive: 'entre ellos|entre ellas|entre los que|entre las que|de los cuales|de las cuales|de ellos|de ellas|incluidos|incluidas|incluido|incluida|de los que|de las que|entre los cuales',
  breakdown: { madeOf: 'a saber|compuesto por|compuesta por|integrado por|formado por|es decir', sum: 'un total de|para un total de|en total', lasted: 'duró|duraron|ha durado|había durado|se prolongó|se prolongó durante', asMany: 'otros tantos|otras tantas|el mismo número de' },
  of: 'de|del|de la|de los|de las|de sus|de su|de nuestros|de estos|de esos',
  eventNames: 'operación|tormenta|huracán|ciclón|tifón|ejercicio|tormenta tropical',
  boilerplate: 'deja un comentario|deja una respuesta|este sitio utiliza|cookies|todos los derechos reservados|suscríbete|suscríbase|comparte esta noticia|compartir|leer más|lea también|lee también|te puede interesar|noticias relacionadas|síguenos|publicidad|tu correo electrónico',
  labels: 'foto|fotos|fotografía|imagen|imágenes|crédito|créditos|vídeo|video|infografía|ilustración|fuente|archivo|foto de archivo|etiquetas|temas|por|actualizado|publicado|comentarios',
  dateline: /^\s*(?:\p{Lu}[\p{L}'’. -]{1,40}(?:\([^)\n]{1,30}\))?, (?:el )?\d{1,2} (?:de )?\p{L}+\.?(?: (?:de )?\d{4})?(?: \([^)\n]{1,20}\))?(?:\s*[.–—-]+)|\p{Lu}{3,}[^\n–—]{0,30}(?:\.?[–—]|\.-) ?)/u,
  concepts,
  answers,
  parties,
  places,
  countries,
  sentences: null,
}
