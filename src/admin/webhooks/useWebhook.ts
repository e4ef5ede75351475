'use client'

import { useState } from 'react'

import { useListed } from '../http/useListed'
import { deliveriesAnswer, type ShownDelivery } from './deliveriesAnswer'
import { secretAnswer } from './secretAnswer'

type Webhook = {
  deliveries: readonly ShownDelivery[]
  /** A secret made just now; gone with the page. */
  secret: string | null
  problem: string | null
  reload: () => Promise<void>
  renew: () => Promise<void>
  tryOut: () => Promise<void>
  resend: (delivery: string) => Promise<void>
}

const rowsOf = (body: unknown) => deliveriesAnswer.safeParse(body).data?.deliveries

/** The messages of a webhook and what an admin does with it. */
export function useWebhook(id: string): Webhook {
  const path = `webhooks/${id}`
  const { rows, problem, reload, act } = useListed({ path: `${path}/deliveries`, rowsOf })
  const [secret, setSecret] = useState<string | null>(null)
  return {
    deliveries: rows,
    secret,
    problem,
    reload,
    renew: () =>
      act({ path: `${path}/secret`, method: 'POST' }, (body) => {
        const { data } = secretAnswer.safeParse(body)
        if (data) setSecret(data.secret)
      }),
    tryOut: () => act({ path: `${path}/test`, method: 'POST' }),
    resend: (delivery) => act({ path: `${path}/deliveries/${delivery}/resend`, method: 'POST' }),
  }
}
