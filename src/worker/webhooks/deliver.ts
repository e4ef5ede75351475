import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import { env } from '@/src/env'
import { addressAllowed } from '@/src/newsroom/addressAllowed'
import { webhookDeliveries } from '@/src/newsroom/webhookDeliveries'
import { webhookSecretsOf } from '@/src/newsroom/webhookSecretsOf'
import { webhookUrlProblem } from '@/src/newsroom/webhookUrlProblem'
import { retryDelay } from '../mail/retryDelay'
import type { Claimed } from './claimDelivery'
import { postOnce, type Posted } from './postOnce'
import { signMessage } from './signMessage'

/** About a day, by `retryDelay`; then people have to look after it. */
const ATTEMPTS = 9
/** Trying again changes nothing. */
const FINAL = ['inactive']

const failed = (problem: string): Posted => ({ ok: false, statusCode: null, problem })

async function attempt(payload: Payload, row: Claimed): Promise<Posted | null> {
  const webhook = await payload.findByID({
    collection: 'webhooks',
    id: row.webhook,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!webhook) return null
  if (webhook.active !== true && row.event !== 'test') return failed('inactive')
  const allowPrivate = env().KUNYE_WEBHOOK_ALLOW_PRIVATE === 'on'
  // What was allowed when it was saved may not be today.
  if (webhookUrlProblem(webhook.url, allowPrivate)) return failed('badUrl')
  const now = await databaseNow(editorialDatabase(payload))
  const secrets = await webhookSecretsOf(payload, row.webhook, now)
  if (secrets.length === 0) return failed('noSecret')
  const id = `msg_${row._id.toHexString()}`
  return postOnce(new URL(webhook.url), {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Kunye-Webhooks/1',
      ...signMessage({ id, at: now, body: row.body, secrets }),
    },
    body: row.body,
    mayReach: (address) => addressAllowed(address, allowPrivate),
  })
}

/** Makes one attempt at a claimed message and keeps what came of it. Answers whether the receiver took it. */
export async function deliver(payload: Payload, row: Claimed): Promise<boolean> {
  const rows = webhookDeliveries(payload)
  const mine = { _id: row._id, token: row.token }
  const posted = await attempt(payload, row)
  if (!posted) {
    await rows.deleteOne(mine)
    return true
  }
  const { ok, statusCode, problem } = posted
  const gaveUp = row.attempts >= ATTEMPTS || FINAL.includes(problem ?? '')
  await rows.updateOne(mine, [
    {
      $set: {
        state: ok ? 'delivered' : gaveUp ? 'failed' : 'pending',
        token: null,
        statusCode,
        problem,
        nextAt: { $add: ['$$NOW', retryDelay(row.attempts)] },
        doneAt: ok || gaveUp ? '$$NOW' : null,
      },
    },
  ])
  if (!ok) {
    const said = [problem, statusCode].filter(Boolean).join(' ')
    payload.logger.warn(
      `Webhook iletilemedi / not delivered (${row.attempts}/${ATTEMPTS}): ${row.webhook} ${said}`,
    )
  }
  return ok
}
