import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'

/**
 * Tries mutants in this process: the tests of values and comparison are bundled with the mutated code once (every mutant is in it, and a
 * switch turns one on), so a mutant costs its tests alone, not a start of a test runner.
 */

/** Tests of what is neither a value nor a comparison would only be waited for. */
const elsewhere = /^(?:ask|asking|attribution|brief|captures|checks|explain|notes|origins|stories)\./
/** Slow tests come last: most mutants are dead before. */
const slow = /laws|negative|crossreference|slots/

class InProcess {
  #tests = []

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    const root = process.cwd()
    const folder = join(root, 'tests/lib')
    const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !elsewhere.test(name)).sort((a, b) => Number(slow.test(a)) - Number(slow.test(b)) || (a < b ? -1 : 1))
    const outfile = join(folder, '.mutants.mjs')
    await build({
      stdin: { contents: `export { collected } from '@/tests/mutation/collect'\n${files.map((name) => `import './${name}'`).join('\n')}`, resolveDir: folder, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile,
      logLevel: 'error',
      plugins: [{
        name: 'here',
        setup(bundle) {
          bundle.onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, 'tests/mutation/collect.ts') }))
          bundle.onResolve({ filter: /^@\// }, ({ path, kind }) => bundle.resolve(`./${path.slice(2)}`, { resolveDir: root, kind }))
          bundle.onResolve({ filter: /^(?:chai|@vitest\/expect|fast-check|world-countries|zod|diff)$/ }, ({ path }) => ({ path, external: true }))
        },
      }],
    })
    const { collected } = await import(pathToFileURL(outfile).href)
    this.#tests = collected.map((one, i) => ({ ...one, id: `${i} ${one.name}` }))
  }

  async dryRun() {
    const space = globalThis.__stryker__
    const results = []
    for (const { id, name, run } of this.#tests) {
      space.currentTestId = id
      results.push(await tried(id, name, run))
    }
    space.currentTestId = undefined
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: space.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const space = globalThis.__stryker__
    space.activeMutant = activeMutant.id
    space.hitCount = hitLimit === undefined ? undefined : 0
    space.hitLimit = hitLimit
    const wanted = testFilter && new Set(testFilter)
    const results = []
    for (const { id, name, run } of this.#tests) {
      if (wanted && !wanted.has(id)) continue
      const result = await tried(id, name, run)
      results.push(result)
      if (hitLimit !== undefined && space.hitCount > hitLimit) {
        space.activeMutant = undefined
        return toMutantRunResult({ status: DryRunStatus.Timeout, reason: `hit limit ${hitLimit} reached` })
      }
      if (result.status === TestStatus.Failed && !disableBail) break
    }
    space.activeMutant = undefined
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, true)
  }

  async dispose() {}
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
