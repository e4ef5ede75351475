import { useState } from 'react'

import { apiErrors, UNREACHABLE } from '@/src/editorial/admin/callApi'
import { type Language, useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'

/** What became of what a form asked for, in one sentence. */
export type Outcome = { text: string; isProblem: boolean }

/**
 * The asking of a form around login and password: `send` posts a body to `/api/users/…`, keeps what became of it, and answers
 * whether it was done. A form whose page is left then has no `done` and stays busy; one that asks nobody says `refuse`.
 */
export function useIdentity() {
  const { language, say } = useWords()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isBusy, setBusy] = useState(false)
  const refuse = (problem: Words) => setOutcome({ text: say(problem), isProblem: true })
  const send = async (path: string, body: object, done?: Words): Promise<boolean> => {
    setBusy(true)
    const problem = await postIdentity(path, body, language)
    if (problem !== null) setOutcome({ text: problem, isProblem: true })
    else if (done) setOutcome({ text: say(done), isProblem: false })
    if (problem !== null || done) setBusy(false)
    return problem === null
  }
  return { isBusy, outcome, refuse, say, send }
}

/**
 * Posts to `/api/users/…` and answers null when it was done, else why not, in one sentence. Apart from `callApi`, because
 * here a 401 is a wrong password and no session that ended.
 */
async function postIdentity(
  path: string,
  body: object,
  language: Language,
): Promise<string | null> {
  try {
    const response = await fetch(`/api/users/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const [error] = apiErrors(await response.json().catch(() => null))
    if (error) return error.message
  } catch {
    // The network did not answer.
  }
  return UNREACHABLE[language]
}
