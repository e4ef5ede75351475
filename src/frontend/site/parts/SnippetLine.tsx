import type { ReactNode } from 'react'
import type { Found } from '../shapes'

type Snippet = NonNullable<Found['edges'][number]['snippet']>

/** Some words of a text, with those that were looked for marked. */
export function SnippetLine({ snippet: { text, marks } }: { snippet: Snippet }): ReactNode {
  const parts: ReactNode[] = []
  let reached = 0
  for (const { start, end } of marks) {
    parts.push(text.slice(reached, start), <mark key={start}>{text.slice(start, end)}</mark>)
    reached = end
  }
  return (
    <p className="snippet" dir="auto">
      {parts}
      {text.slice(reached)}
    </p>
  )
}
