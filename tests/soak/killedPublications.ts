import { spawn } from 'node:child_process'
import { once } from 'node:events'

import type { Newsroom, StaffUser } from '@/tests/support/newsroom'
import { endTransactions } from './endTransactions'
import { leftBehind, type Outcome } from './leftBehind'

const APP = 'kunye-killed-publication'
const SCRIPT = new URL('./publishOnce.ts', import.meta.url).pathname

/**
 * Publishes in a process of its own that kills itself (-9) at its database command number `killAt` (from 1), before the
 * command is sent or (`sent`) just after. Moments by the clock would miss the short, interesting ones on a busy machine.
 * Returns how many commands it sent; without `killAt` it is let finish.
 */
async function publishAndKill(
  articleId: string,
  editorId: string,
  { killAt, sent = false }: { killAt?: number; sent?: boolean } = {},
): Promise<number> {
  const watched = (uri = '') =>
    `${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true&appName=${APP}`
  const child = spawn(process.execPath, ['src/run/launch.mjs', SCRIPT, articleId, editorId], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URI: watched(process.env.DATABASE_URI),
      KILL_AT: String(killAt ?? 0),
      KILL_SENT: sent ? 'yes' : 'no',
    },
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  const [code, signal] = await once(child, 'exit')
  if (killAt === undefined ? code !== 0 : signal !== 'SIGKILL') {
    throw new Error(`publishOnce.ts ended with ${String(code ?? signal)}, killAt ${String(killAt)}`)
  }
  return Number(/commands (\d+)/.exec(said)?.[1] ?? 0)
}

/** Kills `times` publications at commands spread over all they send, and says what each left behind. */
export async function killedPublications(
  newsroom: Newsroom,
  { reporter, editor }: Record<'reporter' | 'editor', StaffUser>,
  times: number,
): Promise<Record<Outcome, number> & { commands: number }> {
  const outcomes: Record<Outcome, number> = { whole: 0, nothing: 0, half: 0 }
  const approved = async (index: number) => {
    const article = await newsroom.file(reporter, `Yarıda kesilen yayın ${index}`, ['Metin.'])
    await newsroom.act(reporter, article, 'submit')
    await newsroom.act(editor, article, 'approve')
    return article.id
  }
  const first = await approved(0)
  const commands = await publishAndKill(first, editor.id)
  if ((await leftBehind(newsroom, first)) !== 'whole') throw new Error('nothing was published')
  for (let index = 1; index <= times; index += 1) {
    const id = await approved(index)
    // The last one dies when it has been told that all is stored: whoever was told must find it.
    const last = index === times
    const killAt = last ? 2 * commands : Math.max(1, Math.round((commands * index) / times))
    await publishAndKill(id, editor.id, { killAt, sent: index % 2 === 0 })
    await endTransactions(newsroom.payload.db.connection.getClient(), APP)
    outcomes[await leftBehind(newsroom, id)] += 1
  }
  return { ...outcomes, commands }
}
