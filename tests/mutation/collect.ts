import { GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, getState, setState } from '@vitest/expect'
import * as chai from 'chai'
import fc from 'fast-check'

/**
 * Stands in for `vitest` while mutants are tried: the tests of `lib` are bundled with it once, and each mutant runs the
 * functions that it collected, in this process. `expect` is Vitest's own.
 */

/** One test as it was declared: its full name, and what it runs. */
export type Collected = { name: string; run: () => unknown }
export const collected: Collected[] = []

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
const made = (value: unknown, message?: string) => chai.expect(value, message)
// The matchers are put on chai's own `expect`; what Vitest adds to it is typed by Vitest, not by chai.
export const expect = Object.assign(made, chai.expect) as unknown as typeof import('vitest').expect
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true })
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null, expectedAssertionsNumberErrorGen: null, suppressedErrors: [] } as never, expect)
Object.assign(expect, { getState: () => getState(expect), setState: (state: object) => setState(state, expect) })

// Properties are tried on a few inputs, the same for every mutant.
fc.configureGlobal({ numRuns: 25, seed: 7, endOnFailure: true })

const above: string[] = []

type Body = (...values: never[]) => unknown

/** Vitest's test names: `%s` by the values of a row in turn, `$name` by a field of the row. */
const named = (name: string, values: unknown[]): string => values.reduce<string>((so, value) => so.replace(/%[sdijo]/, () => (typeof value === 'string' ? value : JSON.stringify(value))), name)

const within = (name: string, body: () => void): void => {
  above.push(name)
  body()
  above.pop()
}
const declare = (name: string, run: () => unknown) => void collected.push({ name: [...above, name].join(' › '), run })
/** A table of rows: one declaration for each, with its values. */
const rowsOf = (make: (name: string, run: () => void) => void) => (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    make(named(name, values), () => (body as (...all: unknown[]) => void)(...values))
  }
}

export const describe = Object.assign(within, { each: rowsOf(within) })
export const test = Object.assign((name: string, body: Body) => declare(name, body as () => unknown), { each: rowsOf(declare) })
export const it = test
