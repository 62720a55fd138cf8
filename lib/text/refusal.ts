/** The one error for what is expected to go wrong: bad input, a thing that is gone. Its message is written for the user. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The form field or option it is about, and anything the caller may link to. */
    readonly about: { field?: string; id?: string } = {},
  ) {
    super(message)
    this.name = 'Refusal'
  }
}
