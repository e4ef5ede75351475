import type { Payload } from 'payload'

import { mailOutbox } from '@/src/newsroom/mailOutbox'
import { mailProblem } from '@/src/newsroom/mailProblem'
import { mailTransport } from '@/src/newsroom/mailTransport'
import type { Work } from '../Work'
import { claimMail } from './claimMail'
import { composeMail } from './composeMail'
import { MAIL_ATTEMPTS, retryDelay } from './retryDelay'

type Claimed = NonNullable<Awaited<ReturnType<typeof claimMail>>>
type Send = NonNullable<Awaited<ReturnType<typeof mailTransport>>>

async function deliver(payload: Payload, send: Send, row: Claimed): Promise<void> {
  const mine = { _id: row._id, token: row.token }
  try {
    const message = await composeMail(payload, row.notification)
    if (message) await send(message)
    await mailOutbox(payload).deleteOne(mine)
  } catch (error) {
    const problem = mailProblem(error)
    const gaveUp = row.attempts >= MAIL_ATTEMPTS
    await mailOutbox(payload).updateOne(mine, [
      {
        $set: {
          problem,
          gaveUp,
          token: null,
          nextAt: { $add: ['$$NOW', retryDelay(row.attempts)] },
        },
      },
    ])
    payload.logger.warn(
      `E-posta gönderilemedi / mail not sent (${row.attempts}/${MAIL_ATTEMPTS}): ${problem}`,
    )
  }
}

/**
 * Sends what is in the outbox, each mail once: a row is claimed for one process and leaves when the server has taken the
 * mail. A process killed between these two sends it again after the lease, under the same Message-ID.
 */
export const mailWork: Work = {
  name: 'mail',
  everyMs: 5_000,
  run: async (payload, signal) => {
    const send = await mailTransport(payload)
    if (!send) return null
    while (!signal.aborted) {
      const row = await claimMail(payload)
      if (!row) break
      await deliver(payload, send, row)
    }
    return null
  },
}
