import type { ClientSession, MongoClient } from 'mongodb'
import type { Payload } from 'payload'

import { appendSystemAudit } from '@/src/editorial/audit/appendAudit'
import { takenOver } from './lease'
import type { RunContext } from './Migration'
import { timeOf } from './plan'
import { BUILD, type Halves, stamps, type StampRow } from './stamp'

type Options = Readonly<{
  halves: Halves
  client: MongoClient
  /** Heard at every place where a kill leaves something half done. */
  onPoint?(point: string): Promise<void> | void
  batch?: number
}>

/** What a run under the lease does to the databases: nothing of it is written once another process took over. */
export type UnderWay = Readonly<{
  point(name: string): Promise<void> | void
  /** Writes into the stamp. */
  change(update: object, session?: ClientSession): Promise<StampRow>
  /** One transaction over both databases, in which the stamp is written as well. */
  together(update: object, work: (session: ClientSession) => Promise<unknown>): Promise<void>
  /** The same, with an entry in the audit log. */
  noted(
    words: Readonly<{ record: string; from: string | null; to: string; reason: string }>,
    update: object,
    also?: (session: ClientSession) => Promise<unknown>,
  ): Promise<void>
  /** What a migration is given: its steps are kept in the stamp under `key`, and heard of under `label`. */
  contextOf(label: string, key?: string): Promise<RunContext>
}>

const BATCH = 50

/** The writing side of a run that holds the lease by `token`. */
export function underWay(
  { halves, client, onPoint, batch = BATCH }: Options,
  token: string,
  payload: () => Promise<Payload>,
): UnderWay {
  const { editorial, published } = halves
  const point = onPoint ?? (() => undefined)
  const mine = { _id: 'schema' as const, 'worker.token': token }

  const change: UnderWay['change'] = async (update, session) => {
    const options = { session, returnDocument: 'after' as const }
    const stamp = await stamps(editorial).findOneAndUpdate(mine, update, options)
    if (!stamp) throw takenOver()
    return stamp
  }

  const together: UnderWay['together'] = (update, work) =>
    client.withSession((session) =>
      session.withTransaction(
        async () => {
          await change(update, session)
          await work(session)
        },
        { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', j: true } },
      ),
    )

  const noted: UnderWay['noted'] = async (words, update, also) => {
    const at = await timeOf(halves)
    await together(update, async (session) => {
      await appendSystemAudit(editorial, session, { action: 'migrate', ...words, at })
      await also?.(session)
    })
  }

  const contextOf: UnderWay['contextOf'] = async (label, key = '') => ({
    ...{ editorial, published, payload, batch, now: await timeOf(halves) },
    async step(name, work) {
      const place = `steps.${key}${name}`
      const { steps } = await change({ $set: { build: BUILD } })
      const known = steps[`${key}${name}`]
      if (known?.done) return
      await point(`${label}/${name}:begun`)
      let cursor: unknown = known?.cursor ?? null
      let changed = known?.changed ?? 0
      let notes = 0
      await work({
        ...{ cursor, changed },
        note: async (at, count) => {
          notes += 1
          await point(`${label}/${name}:written ${notes}`)
          cursor = at
          changed = count
          await change({ $set: { [place]: { done: false, cursor, changed } } })
          await point(`${label}/${name}:noted ${notes}`)
        },
      })
      await change({ $set: { [place]: { done: true, cursor, changed } } })
      await point(`${label}/${name}:done`)
    },
  })

  return { point, change, together, noted, contextOf }
}
