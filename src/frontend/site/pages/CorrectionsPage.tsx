import type { ReactNode } from 'react'
import { articlePath, QUERY_WORDS, type ReaderLanguage } from '@/src/language/readerPaths'
import { NEWSROOM_ZONE } from '@/src/language/text/dates'
import type { CorrectionKind } from '@/src/frontend/client/generated/types'
import { inBoth, sitePath } from '../addresses'
import { breadcrumbs } from '../machines'
import { Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { PrintedTime } from '../parts/Times'
import { WasIs } from '../parts/Updates'
import type { Corrected, Named, SiteFrame } from '../shapes'
import type { SiteWords } from '../words'
type Row = Corrected['nodes'][number]

/** The kinds, each with what addresses call it. */
export const CORRECTION_KINDS = {
  correction: { is: 'CORRECTION', tr: 'duzeltme', en: 'correction' },
  clarification: { is: 'CLARIFICATION', tr: 'aciklama', en: 'clarification' },
  reply: { is: 'REPLY', tr: 'cevap', en: 'reply' },
  retraction: { is: 'RETRACTION', tr: 'geri-cekilen', en: 'retraction' },
  withdrawal: { is: 'WITHDRAWAL', tr: 'kaldirilan', en: 'withdrawal' },
} as const satisfies Record<string, { is: CorrectionKind } & Record<ReaderLanguage, string>>
type Kind = keyof typeof CORRECTION_KINDS
const KINDS = Object.keys(CORRECTION_KINDS) as Kind[]

/** The kind that an address in these words calls `named`, or null. */
export const kindOf = (named: string, { locale }: SiteWords): Kind | null =>
  KINDS.find((kind) => CORRECTION_KINDS[kind][locale] === named) ?? null

const pathOf = (kind: Kind | null, locale: ReaderLanguage): string => {
  const { corrections } = sitePath({ locale })
  const asked = kind && `${QUERY_WORDS.kind[locale]}=${CORRECTION_KINDS[kind][locale]}`
  return asked ? `${corrections}?${asked}` : corrections
}

const MONTH = { month: 'long', year: 'numeric', timeZone: NEWSROOM_ZONE } as const
const monthNames = {
  tr: new Intl.DateTimeFormat('tr-TR', MONTH),
  en: new Intl.DateTimeFormat('en-GB', MONTH),
} as const satisfies Record<ReaderLanguage, Intl.DateTimeFormat>

/** Rows that follow each other in one month. */
function months(rows: readonly Row[], locale: ReaderLanguage): { name: string; rows: Row[] }[] {
  const found: { name: string; rows: Row[] }[] = []
  for (const row of rows) {
    const name = monthNames[locale].format(new Date(row.at))
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
  kind: Kind | null
  after?: string
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { words, found, kind, after, sections, site } = props
  return (
    <Page
      words={words}
      title={words.corrections}
      description={words.correctionsIntro}
      {...inBoth(({ locale }) => pathOf(kind, locale), words.locale)}
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
        <nav className="chips" aria-label={words.ofKind}>
          <a href={pathOf(null, words.locale)} aria-current={kind === null ? 'page' : undefined}>
            {words.everyKind}
          </a>
          {KINDS.map((name) => (
            <a
              key={name}
              href={pathOf(name, words.locale)}
              aria-current={kind === name ? 'page' : undefined}
            >
              {words.correction[CORRECTION_KINDS[name].is]}
            </a>
          ))}
        </nav>
        {found.nodes.length === 0 && <p className="lede">{words.noCorrections}</p>}
        {months(found.nodes, words.locale).map(({ name, rows }) => (
          <section key={name} className="month">
            <h2>{name}</h2>
            <ul>
              {rows.map((row) => (
                <CorrectionRow key={row.id} row={row} words={words} />
              ))}
            </ul>
          </section>
        ))}
        <Pager
          words={words}
          path={pathOf(kind, words.locale)}
          after={after}
          pageInfo={found.pageInfo}
          newest={words.newestCorrections}
          older={words.olderCorrections}
        />
      </div>
    </Page>
  )
}

function CorrectionRow({ row, words }: { row: Row; words: SiteWords }): ReactNode {
  const { at, kind, note, was, is, article } = row
  return (
    <li>
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
