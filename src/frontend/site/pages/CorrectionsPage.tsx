import type { ReactNode } from 'react'
import { articlePath, type ReaderLanguage } from '@/src/language/readerPaths'
import { correctionMark, correctionsPath, inBoth, sitePath } from '../addresses'
import { CORRECTION_KINDS, type ShownKind } from '../correctionKinds'
import { monthName, monthOf } from '../dates/monthName'
import { breadcrumbs } from '../machines'
import { Pager } from '../parts/ArticleList'
import { Counts } from '../parts/Counts'
import { Page } from '../parts/Page'
import { PrintedTime } from '../parts/Times'
import { WasIs } from '../parts/Updates'
import type { Corrected, Named, SiteFrame } from '../shapes'
import type { SiteWords } from '../words'
type Row = Corrected['nodes'][number]

const KINDS = Object.keys(CORRECTION_KINDS) as ShownKind[]

/** The kind that an address in these words calls `named`, or null. */
export const kindOf = (named: string, { locale }: SiteWords): ShownKind | null =>
  KINDS.find((kind) => CORRECTION_KINDS[kind][locale] === named) ?? null

/** Rows that follow each other in one month. */
function months(rows: readonly Row[], locale: ReaderLanguage): { name: string; rows: Row[] }[] {
  const found: { name: string; rows: Row[] }[] = []
  for (const row of rows) {
    const name = monthName(row.at, locale)
    const last = found.at(-1)
    if (last?.name === name) last.rows.push(row)
    else found.push({ name, rows: [row] })
  }
  return found
}

/** `/duzeltmeler`: what the newsroom told of its mistakes, newest first, by month; nobody chooses what stands here. */
export function CorrectionsPage(props: {
  words: SiteWords
  found: Corrected
  kind: ShownKind | null
  after?: string
  /** How many stories were published this month, and which that is. */
  published: number
  now: Date
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { words, found, kind, after, published, now, sections, site } = props
  // The API writes times with the offset of the newsroom, so that the first letters are its month.
  const counts = new Map(found.months.map(({ month, count }) => [month, count]))
  return (
    <Page
      words={words}
      title={words.corrections}
      description={words.correctionsIntro}
      {...inBoth(({ locale }) => correctionsPath(kind, locale), words.locale)}
      index={!after}
      sections={sections}
      site={site}
      jsonLd={breadcrumbs(site.name, words, [
        { name: words.corrections, path: sitePath(words).corrections },
      ])}
    >
      <div className="plain">
        <h1>{words.corrections}</h1>
        <p className="intro">{words.correctionsIntro}</p>
        {kind === null && <Tally {...{ found, published, now, words }} />}
        <nav className="chips" aria-label={words.ofKind}>
          <a
            href={correctionsPath(null, words.locale)}
            aria-current={kind === null ? 'page' : undefined}
          >
            {words.everyKind}
          </a>
          {KINDS.map((name) => (
            <a
              key={name}
              href={correctionsPath(name, words.locale)}
              aria-current={kind === name ? 'page' : undefined}
            >
              {words.correction[CORRECTION_KINDS[name].is]}
            </a>
          ))}
        </nav>
        {found.nodes.length === 0 && <p className="lede">{words.noCorrections}</p>}
        {months(found.nodes, words.locale).map(({ name, rows }) => (
          <section key={name} className="month">
            <h2>
              {name}{' '}
              {counts.has(rows[0]?.at.slice(0, 7) ?? '') && (
                <small className="quiet">
                  {words.entries(counts.get(rows[0]?.at.slice(0, 7) ?? '') ?? 0)}
                </small>
              )}
            </h2>
            <ul>
              {rows.map((row) => (
                <CorrectionRow key={row.id} row={row} words={words} />
              ))}
            </ul>
          </section>
        ))}
        <Pager
          words={words}
          path={correctionsPath(kind, words.locale)}
          after={after}
          pageInfo={found.pageInfo}
          newest={words.newestCorrections}
          older={words.olderCorrections}
        />
      </div>
    </Page>
  )
}

/** The month in numbers: how much was told of mistakes, beside how many stories there were. */
function Tally(props: {
  found: Corrected
  published: number
  now: Date
  words: SiteWords
}): ReactNode {
  const { found, published, now, words } = props
  const current = found.months.find(({ month }) => month === monthOf(now))
  const told = (kinds: readonly string[]): number =>
    (current?.kinds ?? []).reduce(
      (sum, { kind, count }) => (kinds.includes(kind) ? sum + count : sum),
      0,
    )
  const counts: [number, string][] = [
    [told(['CORRECTION', 'CLARIFICATION']), words.correctedThisMonth],
    [told(['RETRACTION', 'WITHDRAWAL']), words.takenBackThisMonth],
    [published, words.publishedThisMonth],
    [found.totalCount, words.onRecord],
  ]
  return <Counts className="tally" counts={counts} />
}

function CorrectionRow({ row, words }: { row: Row; words: SiteWords }): ReactNode {
  const { at, kind, note, was, is, article } = row
  return (
    <li id={correctionMark(row.id)}>
      <div>
        <p className="kicker">{words.correction[kind]}</p>
        <p className="meta">
          <PrintedTime at={at} locale={words.locale} />
        </p>
      </div>
      <div>
        <h3>
          <a href={articlePath(article)} lang={article.language ?? undefined}>
            {article.headline ?? articlePath(article)}
          </a>
        </h3>
        {note && <p dir="auto">{note}</p>}
        <WasIs was={was} is={is} words={words} />
      </div>
    </li>
  )
}
