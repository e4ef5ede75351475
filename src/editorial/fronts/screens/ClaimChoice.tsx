'use client'
import { useEffect, useId, useState } from 'react'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { FRONT_WORDS } from './frontScreenWords'

type Claim = { claimId: string; text?: string | null }

/** Which claim of a story: those of the register. */
export function ClaimChoice(props: {
  article: string
  chosen: string | null
  onPick: (claim: string) => void
}) {
  const { article, chosen, onPick } = props
  const { say, language } = useWords()
  const id = useId()
  const [claims, setClaims] = useState<readonly Claim[]>([])
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const path = `claims?depth=0&limit=100&where[article][equals]=${article}`
    void callApi(path, { language, signal }).then((answer) => {
      if (answer.ok && !signal.aborted) setClaims((answer.body as { docs: Claim[] }).docs)
    })
    return () => ending.abort()
  }, [article, language])
  return (
    <div className="kunye-front__field">
      <label htmlFor={id}>{say(FRONT_WORDS.claim)}</label>
      <select id={id} onChange={({ target }) => onPick(target.value)} value={chosen ?? ''}>
        <option value="">—</option>
        {claims.map(({ claimId, text }) => (
          <option key={claimId} value={claimId}>
            {text ?? claimId}
          </option>
        ))}
      </select>
    </div>
  )
}
