import type { ReactNode } from 'react'

import { edtfWords } from '../dates/edtfWords'
import { spokenTime } from '../dates/spokenTime'
import type { When } from '../shapes'
import type { SiteWords } from '../words'

/** An instant (RFC 3339) as people say it, in Istanbul: “18 Ekim 2025, 21.23”; exactly for machines. */
export function PrintedTime({ at, locale = 'tr' }: { at: string; locale?: string }): ReactNode {
  return <time dateTime={at}>{spokenTime(new Date(at), locale)}</time>
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
