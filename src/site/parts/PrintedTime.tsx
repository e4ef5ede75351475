import type { ReactNode } from 'react'
import { formatDate } from '@/src/text/formatDate'

/** An instant (RFC 3339) as newspapers print it, dd.MM.yyyy - HH:mm in Istanbul, and exactly for machines. */
export function PrintedTime({ at }: { at: string }): ReactNode {
  return <time dateTime={at}>{formatDate(new Date(at))}</time>
}
