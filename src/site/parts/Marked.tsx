import type { ReactNode } from 'react'
import type { HighlightField } from '@/src/client/generated/types'

export type Highlight = { field: HighlightField; start: number; end: number }

/** The printed words of one field, with those that a search looked for marked. */
export function Marked(props: {
  text: string
  field: HighlightField
  matched?: readonly Highlight[]
}): ReactNode {
  const { text, field, matched = [] } = props
  const marks = matched
    .filter((one) => one.field === field && one.start < one.end)
    .sort((one, other) => one.start - other.start)
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
