import 'lexical'

import { sayRefusal } from './start/sayRefusal'

type Command = (args: string[]) => Promise<void>

/** Loaded only when asked for: most of them load Payload. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  seed: async () => (await import('./commands/seed')).seed,
  import: async () => (await import('./commands/importStory')).importStory,
  users: async () => (await import('./commands/users')).users,
  audit: async () => (await import('./commands/audit')).audit,
  public: async () => (await import('./commands/publicHalf')).publicHalf,
  operations: async () => (await import('./commands/operations')).operations,
  db: async () => (await import('./commands/database')).database,
  backup: async () => (await import('./commands/backup')).backup,
  migrate: async () => (await import('./commands/migrate')).migrateData,
  doctor: async () => (await import('./commands/doctor')).doctor,
}

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined

if (!load) {
  console.error(`Komutlar / commands: ${Object.keys(COMMANDS).join(', ')}`)
  console.error(
    'npm run kunye -- seed · import haber.txt --as EPOSTA · users add|list|reset|disable|enable|end-sessions · audit verify|export|check|key|hand-over · public verify|rebuild · operations register|list|remove · db grant [--app] · backup take|restore KLASÖR · migrate --plan|--run · doctor [--repair]',
  )
  process.exit(2)
}

try {
  const command = await load()
  await command(args)
  // A command that found something wrong has set it; nothing was thrown.
  process.exit(process.exitCode ?? 0)
} catch (error) {
  sayRefusal(error)
  process.exit(1)
}
