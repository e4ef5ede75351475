import 'lexical'

import { sayRefusal } from './start/sayRefusal'

type Command = (args: string[]) => Promise<void>

/** Loaded only when asked for: most of them load Payload. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  seed: async () => (await import('./commands/seed')).seed,
  import: async () => (await import('./commands/importStory')).importStory,
  users: async () => (await import('./commands/users')).users,
}

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined

if (!load) {
  console.error(`Komutlar / commands: ${Object.keys(COMMANDS).join(', ')}`)
  console.error('npm run kunye -- seed · import haber.txt --as EPOSTA · users add|list')
  process.exit(2)
}

try {
  const command = await load()
  await command(args)
  process.exit(0)
} catch (error) {
  sayRefusal(error)
  process.exit(1)
}
