import path from 'node:path'
import { fileURLToPath } from 'node:url'
import 'lexical'

import { readEnvironment } from './environment'
import { printRefusal } from '@/src/run/start/print'
import { type CommandName, USAGE } from './args'

type Command = (args: string[]) => Promise<void>

/** Loaded only when asked for: most of them load Payload. */
const COMMANDS: Record<CommandName, () => Promise<Command>> = {
  seed: async () => (await import('@/src/run/commands/seed')).seed,
  reset: async () => (await import('@/src/run/commands/reset')).reset,
  import: async () => (await import('@/src/run/commands/importStory')).importStory,
  analyse: async () => (await import('@/src/run/commands/analyse')).analyse,
  dates: async () => (await import('@/src/run/commands/dates')).dates,
  users: async () => (await import('@/src/run/commands/users')).users,
  audit: async () => (await import('@/src/run/commands/audit')).audit,
  public: async () => (await import('@/src/run/commands/publicHalf')).publicHalf,
  operations: async () => (await import('@/src/run/commands/operations')).operations,
  db: async () => (await import('@/src/run/commands/database')).database,
  secrets: async () => (await import('@/src/run/commands/secrets')).secrets,
  backup: async () => (await import('@/src/run/commands/backup')).backup,
  migrate: async () => (await import('@/src/run/commands/migrate')).migrateData,
  media: async () => (await import('@/src/run/commands/media')).media,
  prune: async () => (await import('@/src/run/commands/prune')).prune,
  doctor: async () => (await import('@/src/run/commands/doctor')).doctor,
  status: async () => (await import('@/src/run/commands/status')).status,
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)

const help = (): string =>
  [
    'npm run kunye -- KOMUT [--demo] / COMMAND [--demo]',
    ...Object.values(USAGE).map(({ tr, en }) => (tr === en ? `  ${tr}` : `  ${tr}\n    ${en}`)),
    '--demo: .data klasöründeki deneme haber merkezi / the demo newsroom of the folder .data',
    '',
  ].join('\n')

async function run(): Promise<number> {
  const [name = '', ...given] = process.argv.slice(2)
  if (!isCommand(name)) {
    const isAsked = ['help', '--help', '-h'].includes(name)
    const stream = isAsked ? process.stdout : process.stderr
    if (!isAsked && name !== '')
      stream.write(`✗ ${name}: böyle bir komut yok\n  ${name}: no such command\n`)
    stream.write(help())
    return isAsked ? 0 : 1
  }
  try {
    const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
    const { args } = readEnvironment(root, given)
    const command = await COMMANDS[name]()
    await command(args)
    // A command that found something wrong has set it; nothing was thrown.
    return Number(process.exitCode ?? 0)
  } catch (error) {
    printRefusal(error)
    return 1
  }
}

process.exit(await run())
