import type { ReactNode } from 'react'

import { type Footnote, footnoteId } from '../body/footnotes'
import type { SiteWords } from '../words'

/** The notes that the numbers in a text open: native popovers, so they need no script. They stand at its end as well. */
export function Footnotes({
  notes,
  words,
}: {
  notes: readonly Footnote[]
  words: SiteWords
}): ReactNode {
  return notes.map(({ number, html }) => (
    <div
      key={number}
      className="note"
      popover="auto"
      role="dialog"
      id={footnoteId(number)}
      aria-label={words.footnote(number)}
      dangerouslySetInnerHTML={{ __html: `<p>${html}</p>` }}
    />
  ))
}
