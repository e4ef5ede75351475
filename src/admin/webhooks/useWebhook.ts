'use client'

import { useCallback, useEffect, useState } from 'react'

import { callApi } from '../http/callApi'
import { failureSentence } from '../http/failureSentence'
import { useWords } from '../language/useWords'
import { deliveriesAnswer, secretAnswer, type ShownDelivery } from './webhookAnswers'

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

/** The messages of a webhook and what an admin does with it. */
export function useWebhook(id: string): Webhook {
  const { language, say } = useWords()
  const [deliveries, setDeliveries] = useState<readonly ShownDelivery[]>([])
  const [secret, setSecret] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const reload = useCallback(async () => {
    const answer = await callApi(`webhooks/${id}/deliveries`, { language })
    const parsed = answer.ok ? deliveriesAnswer.safeParse(answer.body) : null
    if (parsed?.success) setDeliveries(parsed.data.deliveries)
    setProblem(answer.ok ? null : say(failureSentence(answer)))
  }, [id, language, say])
  useEffect(() => void reload(), [reload])
  const post = async (path: string): Promise<unknown> => {
    const answer = await callApi(`webhooks/${id}/${path}`, { method: 'POST', language })
    await reload()
    if (answer.ok) return answer.body
    setProblem(say(failureSentence(answer)))
    return null
  }
  return {
    deliveries,
    secret,
    problem,
    reload,
    renew: async () => {
      const parsed = secretAnswer.safeParse(await post('secret'))
      if (parsed.success) setSecret(parsed.data.secret)
    },
    tryOut: async () => void (await post('test')),
    resend: async (delivery) => void (await post(`deliveries/${delivery}/resend`)),
  }
}
