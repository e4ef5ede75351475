'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { callApi } from './callApi'

const answer = z.object({ live: z.array(z.string()) })
const AT_ONCE = 100

type Asked = { id: string; tell: (isLive: boolean) => void }
const waiting: Asked[] = []

/** Everything that a list has asked since it was drawn, as one question. */
async function askTogether(language: string): Promise<void> {
  const asked = waiting.splice(0, AT_ONCE)
  if (waiting.length > 0) void askTogether(language)
  const ids = [...new Set(asked.map(({ id }) => id))].join()
  const got = await callApi(`with-readers?ids=${ids}`, { language })
  const live = new Set(got.ok ? answer.safeParse(got.body).data?.live : [])
  for (const { id, tell } of asked) tell(live.has(id))
}

/** Whether readers have this article: false until it is known. A list of many asks once. */
export function useWithReaders(id: string | null, language: string): boolean {
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    if (id === null) return
    const asked = { id, tell: setLive }
    if (waiting.push(asked) === 1) window.setTimeout(() => void askTogether(language))
    return () => {
      asked.tell = () => undefined
    }
  }, [id, language])
  return isLive
}
