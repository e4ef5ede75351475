'use client'

import { useEffect, useState } from 'react'

import { useWords } from '../language/useWords'

/** A turning sign for what takes longer than a second; its place is kept, so nothing jumps. */
export function Busy({ on }: { on: boolean }) {
  const { say } = useWords()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!on) return setSlow(false)
    const timer = window.setTimeout(() => setSlow(true), 1000)
    return () => window.clearTimeout(timer)
  }, [on])
  return (
    <span aria-live="polite" className="kunye-busy" role="status">
      {slow && (
        <>
          <span aria-hidden="true" className="kunye-busy__sign" />
          <span className="kunye-unseen">{say({ tr: 'Sürüyor…', en: 'Working…' })}</span>
        </>
      )}
    </span>
  )
}
