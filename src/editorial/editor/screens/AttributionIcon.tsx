'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import { TEXTS } from './texts'

/** Quotation marks over an underline: words, and that somebody said them. */
export function AttributionIcon() {
  const { say } = useWords()
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" role="img">
      <title>{say(TEXTS.attribute)}</title>
      <path
        d="M5 12V9.2Q5 6.4 7.6 5.5v1.4Q6.5 7.4 6.5 9H8v3zm6 0V9.2q0-2.8 2.6-3.7v1.4q-1.1.5-1.1 2.1H14v3z"
        fill="currentColor"
      />
      <path d="M4 15.5h12" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
