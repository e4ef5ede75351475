import type { Db } from 'mongodb'
import type { Payload } from 'payload'

import { staffSessions } from '@/src/editorial/accounts/staffSessions'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { houseSecrets } from '@/src/editorial/secrets'
import { seal, unseal, webhookSecretRows } from '@/src/editorial/webhooks/secrets'
import { databaseNow } from '@/src/platform/database/clock'
import { parseEnv } from '@/src/platform/env'
import { startRefusal } from '@/src/platform/errors'
import { readArgs } from '@/src/run/args'
import { houseMarks } from '@/src/run/house/houseMarks'
import { knownSecrets, strangersTo } from '@/src/run/house/keepProcessRow'
import { noteOperation, withPayload } from '@/src/run/withPayload'

/**
 * `kunye secrets reseal`: seals with PAYLOAD_SECRET what PAYLOAD_SECRET_BEFORE sealed (secrets of webhooks), and says when
 * the former one can go. May be cut short and given again. Refuses while a process lives that knows only the former: it
 * could not read what is sealed here.
 */
export async function reseal(args: string[]): Promise<void> {
  readArgs('secrets', args)
  if (parseEnv(process.env).PAYLOAD_SECRET_BEFORE === undefined) {
    throw startRefusal(
      'PAYLOAD_SECRET_BEFORE yok: eski gizli sözü yeni PAYLOAD_SECRET’in yanına koyup yeniden deneyin.',
      'PAYLOAD_SECRET_BEFORE is not set: put the former secret beside the new PAYLOAD_SECRET and try again.',
    )
  }
  await withPayload(async (payload) => {
    const db = editorialDatabase(payload)
    const [own = '', before = ''] = knownSecrets()
    const older = await strangersTo(db, own).toArray()
    if (older.length > 0) {
      const names = older.map(({ host, pid }) => `${host} (${pid})`).join(', ')
      throw startRefusal(
        `Yeni gizli sözü bilmeyen süreçler çalışıyor: ${names}. Onları yeni değişkenlerle yeniden başlatın (kapananlar 35 sn sonra unutulur).`,
        `Processes live that do not know the new secret: ${names}. Start them anew with the new variables (a killed one is forgotten after 35 s).`,
      )
    }
    const { done, already, unreadable } = await resealSecrets(
      payload,
      houseSecrets(payload).reading,
    )
    const rotating = { _id: 'secret', current: own, before, settledAt: null } as const
    await houseMarks(db).updateOne(rotating, [{ $set: { settledAt: '$$NOW' } }])
    await noteOperation(payload, {
      ...{ action: 'resealSecrets', record: 'secrets', what: `${done} + ${already}` },
      to: String(unreadable.length),
    })
    console.log(`✓ ${done} mühür yenilendi, ${already} zaten yeniydi / sealed anew, already so`)
    for (const id of unreadable) {
      console.log(
        `✗ webhooks/${id}: hiçbir gizli söz açmıyor, yönetimde anahtarını yenileyin / no secret opens it, renew it in the admin`,
      )
    }
    if (unreadable.length > 0) process.exitCode = 1
    const last = await lastFormerToken(payload)
    const now = await databaseNow(db)
    console.log(
      last && last > now
        ? `PAYLOAD_SECRET_BEFORE ${last.toISOString()} sonrasında çıkarılabilir; daha önce çıkarılırsa o zamana kadarki oturumlar kapanır / can be taken out after ${last.toISOString()}; earlier ends the logins of before`
        : 'PAYLOAD_SECRET_BEFORE şimdi çıkarılabilir / can be taken out now',
    )
  })
}

/** A sealed text as the secret of now seals it; the same where it opens already, null where no secret opens it. */
function resealed(sealed: string, now: string, reading: readonly string[]): string | null {
  if (unseal(sealed, now) !== null) return sealed
  for (const secret of reading) {
    const text = unseal(sealed, secret)
    if (text !== null) return seal(text, now)
  }
  return null
}

type Resealed = Readonly<{
  /** Webhooks whose secret was sealed anew, was so already, and that no secret opens. */
  done: number
  already: number
  unreadable: string[]
}>

/**
 * Seals by the secret of now what was sealed by another of `reading`, row after row: cut short, the next one goes on with
 * what is left. A row that somebody renews meanwhile is his.
 */
export async function resealSecrets(
  payload: Payload,
  reading: readonly string[],
): Promise<Resealed> {
  const rows = webhookSecretRows(payload)
  const found = { done: 0, already: 0, unreadable: [] as string[] }
  for await (const { _id, current, former } of rows.find({})) {
    const [next, nextFormer] = [current, former?.sealed].map((sealed) =>
      sealed === undefined ? undefined : resealed(sealed, payload.secret, reading),
    )
    if (next === null) found.unreadable.push(_id)
    if (!next || (next === current && (nextFormer ?? null) === (former?.sealed ?? null))) {
      if (next) found.already += 1
      continue
    }
    // A former one that nobody can read signs nothing any more.
    const kept = former && nextFormer ? { ...former, sealed: nextFormer } : null
    await rows.updateOne({ _id, current }, { $set: { current: next, former: kept } })
    found.done += 1
  }
  return found
}

/**
 * The last moment at which a login can still bring a token that the former secret signed: null where there is none. Tokens
 * live as long as their session, so the latest end of those that began before the rotation was settled decides.
 */
async function lastFormerToken(payload: Payload): Promise<Date | null> {
  const db: Db = editorialDatabase(payload)
  const mark = await houseMarks(db).findOne({ _id: 'secret' })
  const live = { $expr: { $gt: ['$expiresAt', '$$NOW'] } }
  const before = mark?.settledAt ? { createdAt: { $lte: mark.settledAt } } : {}
  const last = await staffSessions(payload).findOne(
    { ...live, ...before },
    { sort: { expiresAt: -1 } },
  )
  return last?.expiresAt ?? null
}
