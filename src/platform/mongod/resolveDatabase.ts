import path from 'node:path'

import { databaseUri } from '@/src/platform/database/uri'
import { NEEDED_BY_NEWSROOM, parseEnv } from '@/src/platform/env'
import { type Report, StartRefusal } from '@/src/platform/errors'
import { readRunning } from './dataDir'
import { readSecrets } from './secrets'
import { startEmbedded } from './startEmbedded'

export type ResolvedDatabase = Readonly<{
  uri: string
  publicUri: string
  /** Where it came from: the environment, a running newsroom, or started for this command. */
  from: 'environment' | 'newsroom' | 'command'
  /** Ends what was started for this command; does nothing for the other two. */
  stop(): Promise<void>
}>

const toStderr: Report = ({ tr, en }) => process.stderr.write(`${tr} / ${en}\n`)

/**
 * The database a `kunye` command works on: `DATABASE_URI`; where a demo was asked for by name (`--demo`, KUNYE_MODE=demo)
 * that of the newsroom which is running on the data folder, else the embedded one, started for the time of the command.
 * Refuses when neither was named, when production lacks a variable, when another command has the data folder, or the
 * newsroom is still starting.
 * Steps are told on stderr, so that a command's own output stays clean.
 */
export async function resolveDatabase(report: Report = toStderr): Promise<ResolvedDatabase> {
  const env = parseEnv(process.env, NEEDED_BY_NEWSROOM)
  const nothing = () => Promise.resolve()
  const publicOf = (uri: string) =>
    databaseUri(env.PUBLIC_DATABASE_URI ?? databaseUri(uri, 'kunye_public', true), 'kunye_public')
  if (env.DATABASE_URI) {
    const uri = databaseUri(env.DATABASE_URI, 'kunye')
    return { uri, publicUri: publicOf(uri), from: 'environment', stop: nothing }
  }
  if (env.KUNYE_MODE !== 'demo') {
    // Whoever forgot his environment would otherwise work in a database that nobody else will ever see.
    throw new StartRefusal({
      tr: 'Hangi veritabanı? DATABASE_URI verin (ortamda ya da .env dosyasında); deneme haber merkezi için komuta --demo ekleyin ya da KUNYE_MODE=demo verin.',
      en: 'Which database? Set DATABASE_URI (in the environment or in .env); for the demo newsroom add --demo to the command, or set KUNYE_MODE=demo.',
    })
  }
  const dataDir = path.resolve(env.KUNYE_DATA_DIR)
  const running = await readRunning(dataDir)
  if (running?.kind === 'newsroom') {
    const uri = running.databaseUri
    if (uri) return { uri, publicUri: publicOf(uri), from: 'newsroom', stop: nothing }
    throw new StartRefusal({
      tr: `Haber merkezi henüz açılıyor (süreç ${running.pid}): hazır olunca komutu yeniden verin.`,
      en: `The newsroom is still starting (process ${running.pid}): try again when it is ready.`,
    })
  }
  const embedded = await startEmbedded({ dataDir, kind: 'command', httpPort: 0, report })
  return { uri: embedded.uri, publicUri: embedded.publicUri, from: 'command', stop: embedded.stop }
}

/**
 * Puts a resolved database (and, in a demo newsroom, its own secret) into the environment of this
 * process, where the Payload config and child processes find them. To be called before the config
 * is loaded and before `env()` is asked for the first time.
 */
export async function useDatabase(
  database: Pick<ResolvedDatabase, 'uri' | 'publicUri'>,
): Promise<void> {
  const env = parseEnv(process.env)
  // The mode first: once DATABASE_URI is set, an unset mode would be read as production.
  process.env.KUNYE_MODE = env.mode
  if (env.mode === 'demo' && !env.PAYLOAD_SECRET) {
    process.env.PAYLOAD_SECRET = (await readSecrets(path.resolve(env.KUNYE_DATA_DIR))).payloadSecret
  }
  process.env.DATABASE_URI = database.uri
  process.env.PUBLIC_DATABASE_URI = database.publicUri
}
