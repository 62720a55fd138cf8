import { type NamedBy, type RefusalCode, refusals, type RefusalWords } from './refusals'

/** The form field or option that a refusal is about, and anything the caller may link to. */
type About = { field?: string; id?: string }
type Given<C extends RefusalCode> = NamedBy<C> & About

/** The one error for what is expected to go wrong: bad input, a thing that is gone. Its message is for the user, in English; `inWords` has it in another language. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  /** What its sentence names, with what it is about. */
  readonly about: Given<C>

  constructor(readonly code: C, ...[about]: unknown extends NamedBy<C> ? [about?: About] : [about: Given<C>]) {
    const given = (about ?? {}) as Given<C> // what has nothing to name may be left out
    super(sentence(refusals, code, given))
    this.name = 'Refusal'
    this.about = given
  }

  /** The sentence in a language's words. */
  inWords(words: RefusalWords): string {
    return sentence(words, this.code, this.about)
  }

  /** The same, said beside another field. */
  beside(field: string): Refusal<C> {
    return Object.assign(this, { about: { ...this.about, field } })
  }
}

function sentence<C extends RefusalCode>(words: RefusalWords, code: C, about: Given<C>): string {
  const said: string | ((named: never) => string) = words[code]
  return typeof said === 'string' ? said : said(about as never) // a code's sentence takes what its type names; unions lose the pairing
}
