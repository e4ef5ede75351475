import type { ReactNode } from 'react'
import type { SiteWords } from '../words'

/** What the lines under the words mean, and the way to the full list. */
export function Legend({ words }: { words: SiteWords }): ReactNode {
  return (
    <p className="legend">
      {words.legend} <span className="line line-named">{words.lineNamed}</span>{' '}
      <span className="line line-hedged">{words.lineHedged}</span>{' '}
      <span className="line line-house">{words.lineHouse}</span>{' '}
      <a href="#kim">{words.legendLink}</a>
    </p>
  )
}
