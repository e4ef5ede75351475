import path from 'node:path'
import { parseEnv } from '@/src/env'
import { databaseUri } from './databaseUri'
import { readRunning } from './readRunning'
import { StartRefusal } from './StartRefusal'
import type { Report } from './Said'
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
 * The database a `kunye` command works on: `DATABASE_URI`, else that of the newsroom which is
 * running on the data folder, else the embedded one, started for the time of the command.
 * Refuses when another command has the data folder, or the newsroom is still starting.
 * Steps are told on stderr, so that a command's own output stays clean.
 */
export async function resolveDatabase(report: Report = toStderr): Promise<ResolvedDatabase> {
  const env = parseEnv(process.env)
  const nothing = () => Promise.resolve()
  const publicOf = (uri: string) =>
    databaseUri(env.PUBLIC_DATABASE_URI ?? databaseUri(uri, 'kunye_public', true), 'kunye_public')
  if (env.DATABASE_URI) {
    const uri = databaseUri(env.DATABASE_URI, 'kunye')
    return { uri, publicUri: publicOf(uri), from: 'environment', stop: nothing }
  }
  if (env.mode === 'production') {
    throw new StartRefusal({
      tr: 'Üretim kipinde DATABASE_URI gerekli.',
      en: 'Production mode needs DATABASE_URI.',
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
