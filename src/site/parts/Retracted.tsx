import type { ReactNode } from 'react'
import type { Words } from '../words'

/** Above a retracted story: that it is one, and why. */
export function Retracted({ notice, words }: { notice: string | null; words: Words }): ReactNode {
  return (
    <div className="notice" role="note" aria-labelledby="geri-cekildi">
      <p id="geri-cekildi" className="notice-title">
        {words.retractedTitle}
      </p>
      {notice && <p>{notice}</p>}
      <p className="quiet">{words.retractedNote}</p>
    </div>
  )
}
