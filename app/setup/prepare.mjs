import { alone, build, install, say } from './install.mjs'

// node app/setup/prepare.mjs [build]: installs, and builds when asked. Says nothing when there is nothing to do.
await alone(async () => {
  await install()
  if (process.argv[2] === 'build') await build()
}).catch((error) => {
  say(`The set-up failed: ${error.message}`)
  process.exit(1)
})
