import type { ReactNode } from 'react'
import { articlePath } from '@/src/language/readerPaths'
import { monthName } from '../dates/monthName'
import { correctionPath, sitePath } from '../addresses'
import type { Article, ArticleCard, Named, SiteFrame } from '../shapes'
import { words, type SiteWords } from '../words'
import { Page } from './Page'
import { Section } from './Section'
import { PrintedTime } from './Times'

/** Where it stood, who decided, and where that is on record. */
function Record({ article, own }: { article: Article; own: SiteWords }): ReactNode {
  const { withdrawal } = article
  return (
    <dl className="facts">
      <dt>{own.goneAddress}</dt>
      <dd>{articlePath(article)}</dd>
      {withdrawal?.decidedBy && (
        <>
          <dt>{own.goneDecision}</dt>
          <dd>
            {withdrawal.decidedBy}, {own.responsibleEditor.toLocaleLowerCase(own.locale)}
          </dd>
        </>
      )}
      <dt>{own.goneRecord}</dt>
      <dd>
        {withdrawal ? (
          <a href={correctionPath('withdrawal', withdrawal.correctionId, own.locale)}>
            {own.corrections}, {monthName(withdrawal.at, own.locale)}
          </a>
        ) : (
          <a href={sitePath(own).corrections}>{own.corrections}</a>
        )}
      </dd>
    </dl>
  )
}

/** In the place of a withdrawn article: its notice and who decided, nothing of what it said, and what is new instead. */
export function Gone(props: {
  article: Article
  sections?: readonly Named[]
  site?: SiteFrame | null
  words?: SiteWords
  latest?: readonly ArticleCard[]
}): ReactNode {
  const { article, sections = [], site, words: own = words.tr, latest = [] } = props
  const other = own.locale === 'tr' ? words.en : words.tr
  return (
    <Page
      words={own}
      title={own.withdrawnTitle}
      canonical={article.url}
      index={false}
      sections={sections}
      site={site}
      status={410}
    >
      <div className="none">
        <span className="bigq gone" aria-hidden="true" />
        {article.withdrawal && (
          <p className="kicker">
            {own.correction.WITHDRAWAL}{' '}
            <span className="quiet">
              <PrintedTime at={article.withdrawal.at} locale={own.locale} />
            </span>
          </p>
        )}
        <h1>{own.withdrawnTitle}</h1>
        {article.notice && <p className="dek">{article.notice}</p>}
        <p lang={other.locale} className="quiet">
          {other.withdrawnTitle}.
        </p>
        <Record article={article} own={own} />
      </div>
      {latest.length > 0 && (
        <Section id="az-once" title={own.justNow}>
          <ul className="headlines">
            {latest.map((one) => (
              <li key={one.slug} lang={one.language ?? undefined}>
                <h3>
                  <a href={articlePath(one)}>{one.headline}</a>
                </h3>
                <p className="meta" lang={own.locale}>
                  {one.publishedAt && <PrintedTime at={one.publishedAt} locale={own.locale} />}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
