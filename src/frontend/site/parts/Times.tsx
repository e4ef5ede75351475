import type { ReactNode } from 'react'

import { formatDate } from '@/src/language/text/dates'
import { edtfWords } from '../dates/edtfWords'
import type { When } from '../shapes'
import type { SiteWords } from '../words'

/** An instant (RFC 3339) as newspapers print it, dd.MM.yyyy - HH:mm in Istanbul, and exactly for machines. */
export function PrintedTime({ at }: { at: string }): ReactNode {
  return <time dateTime={at}>{formatDate(new Date(at))}</time>
}

/** When something happened: as the text printed it, and as a date in words. */
export function WhenWords({ when, words }: { when: When; words: SiteWords }): ReactNode {
  const { asPrinted, edtf } = when
  if (!asPrinted && !edtf) return null
  return (
    <span className="when">
      {edtf && edtfWords(edtf, words.locale === 'tr' ? 'tr' : 'en')}
      {asPrinted && (
        <span className="quiet">
          {edtf ? ', ' : ''}
          {words.printedAs} “{asPrinted}”
        </span>
      )}
    </span>
  )
}
