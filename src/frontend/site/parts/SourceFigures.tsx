import type { ReactNode } from 'react'
import { safeUrl, sitePath } from '../addresses'
import type { Source } from '../shapes'
import { countryName } from '../vocabulary'
import type { SiteWords } from '../words'
import { Counts } from './Counts'

type Given = { source: Source; words: SiteWords }
type Status = Source['claimCounts'][number]['status']

/** The sign of each way to stand, in the order it is told. */
const SIGNS = {
  CORROBORATED: 'q q-named',
  VERIFIED: 'q q-named',
  UNVERIFIED: 'q q-hedged',
  DISPUTED: 'q q-disputed',
  REFUTED: 'q q-refuted',
  WITHDRAWN: 'q q-house',
} as const satisfies Record<Status, string>
const STATUSES = Object.keys(SIGNS) as Status[]

/** More squares than these nobody counts: a number stands behind them. */
const MOST_SQUARES = 40

function Row(props: { children: ReactNode; sign: string; count: number; words: SiteWords }) {
  const { children, sign, count, words } = props
  return (
    <div className="r">
      <span>{children}</span>
      <span className="qs" role="img" aria-label={words.claimCount(count)}>
        {Array.from({ length: Math.min(count, MOST_SQUARES) }, (_, index) => (
          <i key={index} className={sign} />
        ))}
        {count > MOST_SQUARES && <b>{count}</b>}
      </span>
    </div>
  )
}

/** The four numbers under the name. */
export function SourceTally({ source, words }: Given): ReactNode {
  const of = (status: Status): number =>
    source.claimCounts.find((one) => one.status === status)?.count ?? 0
  const all = source.claimCounts.reduce((sum, { count }) => sum + count, 0)
  const counts: [number, string][] = [
    [all, words.carriedClaims],
    [source.soleCount, words.soleClaims],
    [of('REFUTED'), words.refutedSince],
  ]
  return <Counts className="tally" counts={counts} />
}

/** What became of what it said, a square a claim. */
export function ClaimFates({ source, words }: Given): ReactNode {
  return (
    <>
      <div className="stat">
        {STATUSES.flatMap((status) => {
          const count = source.claimCounts.find((one) => one.status === status)?.count
          return count ? (
            <Row key={status} sign={SIGNS[status]} count={count} words={words}>
              {words.status[status] ?? words.unverified}
            </Row>
          ) : (
            []
          )
        })}
      </div>
      <p className="hint">{words.figuresNote}</p>
    </>
  )
}

/** What it is. */
export function SourceFacts({ source, words }: Given): ReactNode {
  const url = safeUrl(source.url)
  const facts: [string, ReactNode][] = [
    [words.factKind, words.sourceKind[source.kind ?? '']],
    [words.factCountry, source.country && countryName(source.country, words.locale)],
    [words.factOwner, source.ownership],
    [words.factAddress, url && <a href={url}>{new URL(url).hostname}</a>],
  ]
  return (
    <dl className="facts">
      {facts.map(([name, fact]) =>
        fact ? (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

/** Where its words came from in the end, a square a claim. */
export function Origins({ source, words }: Given): ReactNode {
  const own = source.shortName ?? source.name
  return (
    <>
      <p className="lede">{words.whenceNote}</p>
      <div className="stat">
        {source.origins.map(({ source: outlet, person, count }) => {
          const paths = sitePath(words)
          const page = outlet ? paths.source(outlet.slug) : person && paths.person(person.slug)
          const name = outlet ? (outlet.shortName ?? outlet.name) : person?.name
          return (
            <Row key={page ?? ''} sign="q q-named" count={count} words={words}>
              {page ? (
                <>
                  <a href={page}>{name}</a> → <b>{own}</b>
                </>
              ) : (
                <>
                  <b>{own}</b>, {words.namesNobody}
                </>
              )}
            </Row>
          )
        })}
      </div>
    </>
  )
}
