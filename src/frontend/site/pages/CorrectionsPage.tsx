import type { ReactNode } from 'react'
import { NEWSROOM_ZONE } from '@/src/language/text/dates'
import { env } from '@/src/platform/env'
import type { CorrectionKind } from '@/src/frontend/client/generated/types'
import { sitePath } from '../addresses'
import { breadcrumbs } from '../machines'
import { Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { PrintedTime } from '../parts/Times'
import { WasIs } from '../parts/Updates'
import type { Corrected, Named, SiteFrame } from '../shapes'
import { words } from '../words'

const { tr } = words
type Row = Corrected['nodes'][number]

/** The kinds, by how an address names them. */
export const CORRECTION_KINDS = {
  duzeltme: 'CORRECTION',
  aciklama: 'CLARIFICATION',
  cevap: 'REPLY',
  'geri-cekilen': 'RETRACTION',
  kaldirilan: 'WITHDRAWAL',
} as const satisfies Record<string, CorrectionKind>
export type KindName = keyof typeof CORRECTION_KINDS

const pathOf = (kind: KindName | null): string =>
  kind ? `${sitePath.corrections}?tur=${kind}` : sitePath.corrections

const monthName = new Intl.DateTimeFormat('tr-TR', {
  ...{ month: 'long', year: 'numeric', timeZone: NEWSROOM_ZONE },
})

/** Rows that follow each other in one month. */
function months(rows: readonly Row[]): { name: string; rows: Row[] }[] {
  const found: { name: string; rows: Row[] }[] = []
  for (const row of rows) {
    const name = monthName.format(new Date(row.at))
    const last = found.at(-1)
    if (last?.name === name) last.rows.push(row)
    else found.push({ name, rows: [row] })
  }
  return found
}

/** `/duzeltmeler`: what the newsroom told of its mistakes, newest first, by month; nobody chooses what stands here. */
export function CorrectionsPage(props: {
  found: Corrected
  kind: KindName | null
  after?: string
  sections: readonly Named[]
  site: SiteFrame
}): ReactNode {
  const { found, kind, after, sections, site } = props
  const { publicUrl } = env()
  return (
    <Page
      words={tr}
      title={tr.corrections}
      description={tr.correctionsIntro}
      canonical={`${publicUrl}${pathOf(kind)}`}
      index={!after}
      sections={sections}
      site={site}
      jsonLd={breadcrumbs(site.name, [{ name: tr.corrections, path: sitePath.corrections }])}
    >
      <div className="plain">
        <h1>{tr.corrections}</h1>
        <p className="intro">{tr.correctionsIntro}</p>
        <nav className="chips" aria-label={tr.ofKind}>
          <a href={pathOf(null)} aria-current={kind === null ? 'page' : undefined}>
            {tr.everyKind}
          </a>
          {(Object.keys(CORRECTION_KINDS) as KindName[]).map((name) => (
            <a key={name} href={pathOf(name)} aria-current={kind === name ? 'page' : undefined}>
              {tr.correction[CORRECTION_KINDS[name]]}
            </a>
          ))}
        </nav>
        {found.nodes.length === 0 && <p className="lede">{tr.noCorrections}</p>}
        {months(found.nodes).map(({ name, rows }) => (
          <section key={name} className="month">
            <h2>{name}</h2>
            <ul>
              {rows.map((row) => (
                <CorrectionRow key={row.id} row={row} />
              ))}
            </ul>
          </section>
        ))}
        <Pager
          path={pathOf(kind)}
          after={after}
          pageInfo={found.pageInfo}
          newest={tr.newestCorrections}
          older={tr.olderCorrections}
        />
      </div>
    </Page>
  )
}

function CorrectionRow({ row }: { row: Row }): ReactNode {
  const { at, kind, note, was, is, article } = row
  return (
    <li>
      <div>
        <p className="kicker">{tr.correction[kind]}</p>
        <p className="meta">
          <PrintedTime at={at} />
        </p>
      </div>
      <div>
        <h3>
          <a href={sitePath.article(article.slug)} lang={article.language ?? undefined}>
            {article.headline ?? sitePath.article(article.slug)}
          </a>
        </h3>
        {note && <p dir="auto">{note}</p>}
        <WasIs was={was} is={is} words={tr} />
      </div>
    </li>
  )
}
