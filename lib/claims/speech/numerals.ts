import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { fold } from '../../text/words'

/** Words that are, or begin, a numeral in a language; those for one, which are articles too, left out. */
export const numeralWords = eachLang((lang: Lang) => {
  const { numerals, articles } = languages[lang]
  const forms = [...Object.entries(numerals.words).flatMap(([value, words]) => (Number(value) > 1 ? [words] : [])), numerals.hundred, ...Object.values(numerals.scales), ...Object.values(numerals.collectives).flatMap(({ forms, plural }) => [forms, plural]), numerals.several]
  return new Set(forms.flatMap((list) => list.split('|')).map((form) => fold(form.split(/[ -]/)[0] ?? form)).filter((form) => form && !articles.split('|').map(fold).includes(form)))
})
