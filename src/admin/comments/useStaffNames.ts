'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'

import { callApi } from '../http/callApi'
import { useWords } from '../language/useWords'

const answer = z.object({ docs: z.array(z.object({ id: z.string(), name: z.string() })) })
const PATH = 'users?limit=1000&depth=0&select[name]=true'

/** Names of everybody who is or was on the staff, by id; empty while they are asked for. */
export function useStaffNames(): ReadonlyMap<string, string> {
  const { language } = useWords()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    void callApi(PATH, { language }).then((result) => {
      const parsed = result.ok ? answer.safeParse(result.body) : null
      if (parsed?.success) setNames(new Map(parsed.data.docs.map(({ id, name }) => [id, name])))
    })
  }, [language])
  return names
}
