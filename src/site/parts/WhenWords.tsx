import type { ReactNode } from 'react'
import type { When } from '../shapes'
import { edtfWords } from '../dates/edtfWords'
import type { Words } from '../words'

/** When something happened: as the text printed it, and as a date in words. */
export function WhenWords({ when, words }: { when: When; words: Words }): ReactNode {
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
