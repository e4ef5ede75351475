import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import type { Stale, StreamEnd } from '@/src/editorial/liveEvents'
import { lastDatabaseTime } from '@/src/platform/database/clock'
import { primaryChanges } from '@/src/platform/database/connect'
import { followChanges } from '@/src/platform/database/followChanges'
import { may } from '@/src/workflow/roles'
import type { Admission, Asker, Hub, Sink } from './Hub'
import { knownTo, type Listener, mayHear } from './readers'
import { actorsNow, isSameActor, sessionsNow } from './stillThere'
import { FOLLOWED, isUntouched, noteChanges, type Touched, untouched } from './touched'

type Account = Listener & { streams: Set<Stream> }
type Stream = { account: Account; session: string; expiresAt: Date; sink: Sink }

/** Until it is known. */
const NEVER = new Date(8.64e15)
const TICK_MS = 1_000
const BEAT_TICKS = 20
/** Many short looks: a loop that was held up for longer has had one of them, and not lost its patience. */
const LOOK_MS = 100
/** More articles at once than this nobody looks at one by one: everything is out of date. */
const MOST_AT_ONCE = 200

/**
 * Tells open streams what is out of date, from one change stream over the newsroom's database, whatever their number: what
 * happened at once is one message, and who may know of it is asked in one command. A stream ends with its session, its account or
 * its rights, and all of them where nothing is heard any more. `most` streams, `mostOfOne` of one account; changes that are not heard are
 * waited for by who comes for `patienceMs`.
 */
export function openHub(
  payload: Payload,
  { most = 1_000, mostOfOne = 20, patienceMs = 3_000 } = {},
): Hub {
  const accounts = new Map<string, Account>()
  const streams = new Set<Stream>()
  let touched = untouched()
  let hearing = false
  let ended = false
  let clock: NodeJS.Timeout | undefined
  let ticks = 0
  let primaryAt = primaryChanges.at()

  const drop = (stream: Stream, why?: StreamEnd): void => {
    if (!streams.delete(stream)) return
    stream.account.streams.delete(stream)
    if (stream.account.streams.size === 0) accounts.delete(stream.account.actor.id)
    if (streams.size === 0) clock = void clearInterval(clock)
    if (why) stream.sink.end(why)
  }
  const dropAll = (why: StreamEnd): void => {
    for (const stream of streams) drop(stream, why)
  }

  const endChanged = async ({ accounts: changed, sessions }: Touched): Promise<void> => {
    for (const stream of streams) if (sessions.has(stream.session)) drop(stream, 'session')
    const open = [...changed].filter((id) => accounts.has(id))
    if (open.length === 0) return
    const now = await actorsNow(payload, open)
    for (const id of open) {
      const account = accounts.get(id)
      if (!account || isSameActor(account.actor, now.get(id))) continue
      const why = now.has(id) ? 'rights' : 'session'
      for (const stream of account.streams) drop(stream, why)
    }
  }

  const tellTouched = async ({ articles, inboxes, agenda }: Touched): Promise<void> => {
    const listeners = [...accounts.values()]
    const tooMany = articles.size > MOST_AT_ONCE
    const heard =
      articles.size === 0 || tooMany
        ? new Map<Account, ReadonlySet<string>>()
        : await mayHear(payload, listeners, [...articles.keys()])
    for (const account of listeners) {
      const { actor } = account
      const stale: Stale[] = []
      for (const id of heard.get(account) ?? []) {
        for (const kind of articles.get(id) ?? []) stale.push({ kind, id })
      }
      if (tooMany && may(actor, 'read')) stale.push({ kind: 'all' })
      if (inboxes.has(actor.id)) stale.push({ kind: 'notices' })
      if (agenda && may(actor, 'read')) stale.push({ kind: 'agenda' })
      if (stale.length > 0) for (const { sink } of account.streams) sink.tell(stale)
    }
  }

  let telling: Promise<void> | null = null
  const flush = async (): Promise<void> => {
    while (!isUntouched(touched)) {
      const now = touched
      touched = untouched()
      if (streams.size === 0) continue
      await endChanged(now)
      await tellTouched(now)
    }
  }
  const heard = (): void => {
    if (telling || isUntouched(touched)) return
    telling = flush()
      .catch((error: unknown) => {
        payload.logger.error({ err: error }, 'live')
        dropAll('closing')
      })
      .finally(() => (telling = null))
  }

  const following = followChanges(editorialDatabase(payload), FOLLOWED, {
    opened: () => void (hearing = true),
    changed: noteChanges(() => touched),
    heard,
    // What is not heard is not told: the screens ask by themselves, and come back.
    broken() {
      hearing = false
      touched = untouched()
      dropAll('closing')
    },
    onError: (error) => payload.logger.warn({ err: error }, 'live: change stream'),
  })

  const tick = (): void => {
    ticks += 1
    const now = lastDatabaseTime()
    for (const stream of streams) {
      if (stream.expiresAt <= now) drop(stream, 'session')
      else if (ticks % BEAT_TICKS === 0) stream.sink.beat()
    }
    // One that was cut off from the others goes on without telling anything new.
    if (primaryAt !== primaryChanges.at()) following.restart()
    primaryAt = primaryChanges.at()
  }

  const isHeard = async (): Promise<boolean> => {
    for (let ms = 0; ms < patienceMs && !hearing && !ended; ms += LOOK_MS) await sleep(LOOK_MS)
    return hearing
  }

  const join = async ({ actor, session }: Asker, sink: Sink): Promise<Admission> => {
    const isOn = await isHeard()
    if (ended) {
      sink.end('closing')
      return { leave: () => undefined }
    }
    if (!isOn) return 'deaf'
    const known = accounts.get(actor.id)
    if (streams.size >= most || (known?.streams.size ?? 0) >= mostOfOne) return 'full'
    const account = known ?? { actor, streams: new Set<Stream>() }
    const stream: Stream = { account, session, sink, expiresAt: NEVER }
    accounts.set(actor.id, account)
    account.streams.add(stream)
    streams.add(stream)
    clock ??= setInterval(tick, TICK_MS).unref()
    // Whatever ended between the question who asks and this place is found now; what ends later is heard.
    const [actors, sessions] = await Promise.all([
      actorsNow(payload, [actor.id]),
      sessionsNow(payload, [session]),
      known ? undefined : knownTo(payload, actor).then((ids) => void (account.known = ids)),
    ]).catch((error: unknown) => {
      drop(stream)
      throw error
    })
    const expiresAt = sessions.get(session)
    if (!expiresAt) drop(stream, 'session')
    else if (!isSameActor(account.actor, actors.get(actor.id))) drop(stream, 'rights')
    else stream.expiresAt = expiresAt
    return { leave: () => drop(stream) }
  }

  return {
    join,
    size: () => streams.size,
    end() {
      ended = true
      dropAll('closing')
    },
    async stop() {
      ended = true
      dropAll('closing')
      await following.stop()
      await telling
    },
  }
}
