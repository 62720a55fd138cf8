import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } }

export default defineConfig({
  resolve,
  test: {
    projects: [
      { resolve, test: { name: 'fast', include: ['tests/**/*.test.ts'], exclude: ['tests/app/**'], testTimeout: 120_000 } },
      // One server and one browser at a time: two cores are enough.
      { resolve, test: { name: 'browser', include: ['tests/app/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } },
    ],
  },
})
