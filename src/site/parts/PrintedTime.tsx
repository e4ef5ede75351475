import type { ReactNode } from 'react'
import { formatDate } from '@/src/text/formatDate'

/** An instant as newspapers print it, dd.MM.yyyy - HH:mm in Istanbul, and exactly for machines. */
export function PrintedTime({ at }: { at: Date }): ReactNode {
  return <time dateTime={at.toISOString()}>{formatDate(at)}</time>
}
