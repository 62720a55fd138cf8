import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'

/**
 * Tries mutants in this process: the tests of values and comparison are bundled with the mutated code once (every mutant is in it, and a
 * switch turns one on), so a mutant costs its tests alone, not a start of a test runner. What is made once (a module's constants, the
 * words of a language) is made anew for a mutant that lies in it: the bundle is a function, and runs again.
 */

/** Tests of what is neither a value nor a comparison would only be waited for. */
const elsewhere = /^(?:ask|asking|attribution|brief|captures|checks|explain|notes|origins|stories)\./
/** Slow tests come last: most mutants are dead before. */
const slow = /laws|negative|crossreference|slots/
/** Libraries are not bundled; those that cannot be required are loaded beforehand. */
const libraries = ['fast-check', 'world-countries', 'zod', 'diff']
const modules = ['chai', '@vitest/expect']

globalThis.__stryker__ ??= {}
const space = globalThis.__stryker__
/** The mutant that is on, and whether visits are counted: the bundle reads them as plain variables of its own. */
const switches = { active: -1, counting: true }

class InProcess {
  #make = () => []
  #tests = []

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const root = process.cwd()
    const folder = join(root, 'tests/lib')
    const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !elsewhere.test(name)).sort((a, b) => Number(slow.test(a)) - Number(slow.test(b)) || (a < b ? -1 : 1))
    const { outputFiles: [bundle] } = await build({
      write: false,
      stdin: { contents: `export { collected } from '@/tests/mutation/collect'\n${files.map((name) => `import './${name}'`).join('\n')}`, resolveDir: folder, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      define: { 'import.meta.url': '__here__' },
      logLevel: 'error',
      plugins: [{
        name: 'here',
        setup(bundle) {
          bundle.onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, 'tests/mutation/collect.ts') }))
          bundle.onResolve({ filter: /^@\// }, ({ path, kind }) => bundle.resolve(`./${path.slice(2)}`, { resolveDir: root, kind }))
          bundle.onResolve({ filter: new RegExp(`^(?:${[...libraries, ...modules].join('|')})(?:/|$)`) }, ({ path }) => ({ path, external: true }))
        },
      }],
    })
    const loaded = new Map()
    for (const name of modules) loaded.set(name, await import(name))
    const required = createRequire(join(folder, 'x.js'))
    const script = new Script(`((require, module, __here__, switches, everybodys, hit) => {${switched(bundle.text)}\n})`, { filename: 'mutants.cjs' }).runInThisContext()
    this.#make = () => {
      const made = { exports: {} }
      script((name) => loaded.get(name) ?? required(name), made, new URL(`file://${folder}/x.test.ts`).href, switches, everybodys, hit)
      return made.exports.collected.map((one, i) => ({ ...one, id: `${i} ${one.name}` }))
    }
    this.#tests = this.#make()
  }

  async dryRun() {
    const results = []
    for (const { id, name, run } of this.#tests) {
      space.currentTestId = id
      results.push(await tried(id, name, run))
    }
    space.currentTestId = undefined
    switches.counting = false
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: space.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, reloadEnvironment }) {
    switches.counting = false
    switches.active = Number(activeMutant.id)
    space.hitCount = hitLimit === undefined ? undefined : 0
    space.hitLimit = hitLimit
    const wanted = testFilter && new Set(testFilter)
    const results = []
    try {
      for (const { id, name, run } of reloadEnvironment ? this.#make() : this.#tests) {
        if (wanted && !wanted.has(id)) continue
        const result = await tried(id, name, run)
        results.push(result)
        if (hitLimit !== undefined && space.hitCount > hitLimit) return toMutantRunResult({ status: DryRunStatus.Timeout, reason: `hit limit ${hitLimit} reached` })
        if (result.status === TestStatus.Failed && !disableBail) break
      }
    } catch (error) {
      // The mutated code does not even load.
      results.push({ id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error).slice(0, 400) })
    } finally {
      switches.active = -1
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, true)
  }

  async dispose() {}
}

/** Runs what is made once; its mutants are nobody's test's, but everybody's. */
function everybodys(make) {
  const test = space.currentTestId
  space.currentTestId = undefined
  try {
    return make()
  } finally {
    space.currentTestId = test
  }
}

/** A mutant that is on was met; one that is met without end is stopped. */
function hit() {
  if (space.hitCount !== undefined && ++space.hitCount > space.hitLimit) throw new Error('the mutant does not end')
  return true
}

/** Stryker asks at each place by a call with a text whether its mutant is on, and counts each visit: a comparison of numbers is ten times as fast, and visits are counted in the first run only. */
function switched(code) {
  const perLang = /const (value\d*) = (make\d*)\((lang\d*)\);/
  const perProcess = /\{ value: (make\d*)\(\) \}/
  if (!perLang.test(code) || !perProcess.test(code)) throw new Error('what is made once is made elsewhere now: tell the runner')
  return code
    .replace(perLang, 'const $1 = everybodys(() => $2($3));')
    .replace(perProcess, '{ value: everybodys($1) }')
    .replace(/stryMutAct_9fa48\d*\("(\d+)"\)/g, '(switches.active === $1 && hit())')
    .replace(/(stryCov_9fa48\d*\()(?="\d)/g, 'switches.counting && $1')
}

/** Runs one test; whatever it throws is a failure. */
async function tried(id, name, run) {
  const start = performance.now()
  try {
    await run()
    return { id, name, timeSpentMs: performance.now() - start, status: TestStatus.Success }
  } catch (error) {
    return { id, name, timeSpentMs: performance.now() - start, status: TestStatus.Failed, failureMessage: String(error).slice(0, 400) }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'inprocess', InProcess)]
