import { ObjectId } from 'mongodb'
import { setTimeout as sleep } from 'node:timers/promises'

import { readToken } from '@/src/editorial/accounts/sessionToken'
import type { Hub } from '@/src/editorial/live/Hub'
import { openHub } from '@/src/editorial/live/openHub'
import type { Stale } from '@/src/editorial/liveEvents'
import { actorOf } from '@/src/workflow/actor'
import type { ActorName } from './actors'
import type { MatrixNewsroom } from './newsroom'
import { reads, type Cell } from './policy'
import type { Run } from './runActions'

const PATIENCE_MS = 20_000
/** Who reads every article, and so hears of each last change. */
const WITNESS: ActorName = 'chief'

/** What each actor's stream said. Strangers have none: the door is `int/live`. */
export type Ears = { hub: Hub; heard: Map<ActorName, Stale[]> }

export async function listenAll(matrix: MatrixNewsroom): Promise<Ears> {
  const hub = openHub(matrix.payload)
  const heard = new Map<ActorName, Stale[]>()
  for (const { name, user, token } of matrix.actors) {
    const actor = actorOf(user)
    const said = token && (await readToken(matrix.payload, token))
    if (!actor || !said) continue
    const mine: Stale[] = []
    const sink = { tell: (stale: readonly Stale[]) => void mine.push(...stale) }
    const join = () =>
      hub.join(
        { actor, session: said.sid },
        { ...sink, beat: () => undefined, end: () => undefined },
      )
    let admission = await join()
    for (let tries = 0; admission === 'deaf' && tries < 100; tries += 1) {
      await sleep(100)
      admission = await join()
    }
    if (typeof admission === 'string') throw new Error(`${name} hears nothing: ${admission}`)
    heard.set(name, mine)
  }
  return { hub, heard }
}

const KINDS = ['article', 'comments', 'presence', 'typing'] as const

/** An article stands in a cell, then everything that streams tell of happens to it: whoever may read it hears all, nobody else its id. */
export async function runLive(
  { matrix, stand, ledger }: Run,
  { heard }: Ears,
  cell: Cell,
): Promise<void> {
  const witness = heard.get(WITNESS) ?? []
  const until = async (kinds: readonly string[], id: string) => {
    const end = Date.now() + PATIENCE_MS
    const isDone = () =>
      kinds.every((kind) =>
        witness.some((one) => one.kind === kind && 'id' in one && one.id === id),
      )
    while (!isDone()) {
      if (Date.now() > end) throw new Error(`not heard: ${kinds.join()} of ${id}`)
      await sleep(5)
    }
  }
  const clear = () => {
    for (const said of heard.values()) said.length = 0
  }
  clear()
  const id = await stand.place(cell)
  // What somebody could read until now is told him once more, that it is closed: the next change is not.
  await until(['article'], id)
  clear()
  const { db } = matrix.payload.db.connection
  if (!db) throw new Error('no connection')
  const article = new ObjectId(id)
  const somebody = new ObjectId()
  await db.collection('articles').updateOne({ _id: article }, { $set: { dueAt: new Date() } })
  await db.collection('comments').insertOne({ article, body: 'x', author: somebody })
  await db.collection('presence').insertOne({ _id: `${id}:${somebody}` as never, article: id })
  await db.collection('autosaves').insertOne({ article: id, user: somebody, content: {} })
  await until(KINDS, id)
  for (const [name, said] of heard) {
    const kinds = said.flatMap((one) => ('id' in one && one.id === id ? [one.kind] : []))
    const expected = reads(name, cell) ? [...KINDS].sort() : []
    ledger.fact('hears', name, cell, expected, [...new Set(kinds)].sort())
    ledger.fact('no id', name, cell, reads(name, cell), JSON.stringify(said).includes(id))
    ledger.scan('live', name, cell, JSON.stringify(said))
  }
}
