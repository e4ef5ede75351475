import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { identityJob } from '@/src/editorial/accounts/sendPasswordLinks'
import { checkpointJob } from '@/src/editorial/audit/signCheckpoint'
import { editorialDatabase, primaryTime } from '@/src/editorial/database/editorialDatabase'
import { turnRows } from '@/src/editorial/database/turns'
import { RECORD_TURNS } from '@/src/editorial/entities/recordTurns'
import { workerLeases } from '@/src/editorial/jobs/leases'
import { runJobs, type Job } from '@/src/editorial/jobs/runJobs'
import { answerLive } from '@/src/editorial/live/answerLive'
import { openHub } from '@/src/editorial/live/openHub'
import { type MediaState, watchMedia } from '@/src/editorial/media/folder'
import { mailOutbox } from '@/src/editorial/notifications/mailOutbox'
import { replyJob } from '@/src/editorial/notifications/overdueReplies'
import { mailJob } from '@/src/editorial/notifications/sendMail'
import { fanOuts } from '@/src/editorial/publish/fanOut/rows'
import { fanOutJob } from '@/src/editorial/publish/fanOut/runFanOut'
import { frontJob } from '@/src/editorial/publish/fronts/turnFronts'
import { FRONT_TURNS } from '@/src/editorial/publish/fronts/refreshFronts'
import { dueJob } from '@/src/editorial/transitions/publishDue'
import { webhookJob } from '@/src/editorial/webhooks/deliver'
import { feedPingJob } from '@/src/editorial/webhooks/webSub'
import { shortTextsToo } from '@/src/editorial/threads/runInThread'
import { webhookDeliveries } from '@/src/editorial/webhooks/outbox'
import { awayLog } from '@/src/platform/database/awayLog'
import { isLoginRefused } from '@/src/platform/database/isDatabaseAway'
import { watchLogin } from '@/src/platform/database/watchLogin'
import { env } from '@/src/platform/env'
import { repeating } from '@/src/platform/processes/repeating'
import { readiness, setLive } from '@/src/platform/server/state'
import { keepProcessRow } from '@/src/run/house/keepProcessRow'
import { prepareDatabases } from './prepareDatabases'

type Ready = DatabaseState & MediaState & { payload: boolean; worker: boolean }
const READY = Symbol.for('kunye.ready')
const STOP = Symbol.for('kunye.stop')

/**
 * Brings Payload up, says when its indexes are there (the first writes after a first start fail while they are still
 * being built) and whether the database answers, and starts the background work. `/readyz` and the server's end read both from the process, since each
 * Next layer has its own modules. `open` gives the Payload that works, the process's own where left out.
 */
export async function startWorker(
  open: () => Promise<Payload> = () => getPayload({ config }),
): Promise<void> {
  const state: Ready = {
    ...{ payload: false, worker: false, database: false },
    ...{ login: true, clock: true, media: true },
  }
  Object.assign(globalThis, { [READY]: state })
  const payload = await open()
  await prepareDatabases(payload)
  await ensureWorkerIndexes(payload)
  state.payload = true
  const stopRow = await keepProcessRow(editorialDatabase(payload), {
    warnings: () => [...readiness(true).warnings],
    onError: (error) => payload.logger.error({ err: error }, 'house-marks'),
  })
  const stopWatching = watchDatabase(payload, state)
  const stopMedia = watchMedia(payload, state)
  const stopWorks = runJobs(payload, JOBS)
  const hub = openHub(payload)
  const stop = async (): Promise<void> => {
    state.worker = false
    await Promise.all([stopWorks(), stopWatching(), stopMedia(), stopRow(), hub.stop()])
    await payload.destroy()
  }
  Object.assign(globalThis, { [STOP]: stop })
  setLive({ answer: answerLive(payload, hub), end: hub.end })
  shortTextsToo()
  state.worker = true
}

/** Everything that happens without anybody asking. */
const JOBS: readonly Job[] = [
  dueJob,
  frontJob,
  fanOutJob,
  mailJob,
  identityJob,
  webhookJob,
  feedPingJob,
  replyJob,
  checkpointJob,
]

const EVERY_MS = 1_000
/** Beyond that, times that people see and times that decide (the database's) are visibly different ones. */
const MOST_SKEW_MS = 2_000

type DatabaseState = {
  /** Whether a primary answered the last time it was asked, and lets our login in. */
  database: boolean
  /** Whether our login was let in the last time it was tried. */
  login: boolean
  /** Whether this process's clock and the primary's agree by 2 s. */
  clock: boolean
}

/**
 * Asks the primary once a second until the returned function is called, and notes in `state` how that went: `/readyz`
 * reads it there, since a request may not wait for a database that hangs. A clock that is off is only told (once), for
 * what is due goes by the database's.
 */
export function watchDatabase(payload: Payload, state: DatabaseState): () => Promise<void> {
  let login: unknown = null
  let missed = 0
  const stopLogin = watchLogin(env().DATABASE_URI ?? '', (refused) => (login = refused))
  const look = async (signal: AbortSignal): Promise<void> => {
    const asked = Date.now() + env().KUNYE_CLOCK_OFFSET_MS
    let why: unknown = null
    const time = await primaryTime(editorialDatabase(payload), (error) => (why = error))
    const answered = Date.now() + env().KUNYE_CLOCK_OFFSET_MS
    const refused = login ?? (isLoginRefused(why) ? why : null)
    state.login = refused === null
    state.database = time !== null && state.login
    if (!signal.aborted) {
      if (state.database) awayLog.over()
      // One answer that is late says nothing of the database on a machine that has much to do.
      else if (missed > 0 || refused) awayLog.note(refused ?? why ?? { name: 'NoPrimary' })
    }
    missed = state.database ? 0 : missed + 1
    if (!time) return
    const agrees =
      time.getTime() >= asked - MOST_SKEW_MS && time.getTime() <= answered + MOST_SKEW_MS
    if (state.clock && !agrees) {
      const seconds = Math.round((answered - time.getTime()) / 1_000)
      payload.logger.warn(
        `Bu bilgisayarın saati veritabanınınkinden ${seconds} sn farklı: NTP ile ayarlayın / this machine's clock is off by ${seconds} s from the database's: set it by NTP`,
      )
    }
    state.clock = agrees
  }
  const stop = repeating(EVERY_MS, look)
  return async () => {
    await Promise.all([stop(), stopLogin()])
  }
}

/** Indexes of the worker's own collections; leases that a killed process left go an hour after they ended,
 * turns of records an hour after they were taken. */
export async function ensureWorkerIndexes(payload: Payload): Promise<void> {
  await workerLeases(payload).createIndex({ until: 1 }, { expireAfterSeconds: 3_600 })
  await mailOutbox(payload).createIndex({ gaveUp: 1, nextAt: 1 })
  await fanOuts(payload).createIndex({ masking: -1, nextAt: 1 })
  await turnRows(payload, RECORD_TURNS).createIndex({ at: 1 }, { expireAfterSeconds: 3_600 })
  await turnRows(payload, FRONT_TURNS).createIndex({ at: 1 }, { expireAfterSeconds: 3_600 })
  await webhookDeliveries(payload).createIndexes([
    { key: { state: 1, webhook: 1, article: 1, seq: 1 } },
    { key: { webhook: 1, article: 1, seq: -1 } },
    { key: { webhook: 1, createdAt: -1 } },
    { key: { doneAt: 1 }, expireAfterSeconds: 30 * 24 * 3_600 },
  ])
}
