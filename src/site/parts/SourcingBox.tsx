import type { ReactNode } from 'react'
import type { Sourcing } from '../shapes'
import type { Words } from '../words'

/** "Metnin arkasında kim var": how much of the text stands on whom, in numbers and one bar. */
export function SourcingBox({ sourcing, words }: { sourcing: Sourcing; words: Words }): ReactNode {
  const share = Math.min(1, Math.max(0, sourcing.namedSentenceShare))
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share)
  const counts: [number, string][] = [
    [sourcing.claims, words.claims],
    [sourcing.namedSources, words.namedSources],
    [sourcing.independentOrigins, words.origins],
  ]
  return (
    <>
      <dl className="counts">
        {counts.map(([count, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className="share">
        <span>{words.namedShare}</span> <strong>{percent}</strong>
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="4" className="bar-all" />
          <rect width={share * 100} height="4" className="bar-named" />
        </svg>
      </p>
    </>
  )
}
