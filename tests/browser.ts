import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** A headless browser: CHROMIUM_PATH, an installed Chrome or Chromium, else the one that comes with the packages. */
export async function launch(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH ?? installed.find((file) => existsSync(file))
  if (path) return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] })
  // The bundle unpacks the libraries it needs only where it believes itself in the cloud.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await bundled.executablePath(), args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'] })
}
