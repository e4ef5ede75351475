import type { ReactNode } from 'react'
import { articlePath } from '@/src/language/readerPaths'
import { monthName } from '../dates/monthName'
import { correctionPath, sitePath } from '../addresses'
import type { Article, ArticleCard, Named, SiteFrame } from '../shapes'
import { words, type SiteWords } from '../words'
import { ArticleList } from './ArticleList'
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

/** The page is about what is gone: of what is new a line will do. */
const headlineAlone = (article: ArticleCard): ArticleCard => ({
  ...article,
  ...{ leadImage: null, dek: null, kicker: null, section: null, bylines: [], sourcing: null },
})

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
        <p className="kicker">{own.correction.WITHDRAWAL}</p>
        {article.withdrawal && (
          <p className="meta">
            <PrintedTime at={article.withdrawal.at} locale={own.locale} />
          </p>
        )}
        <h1>{own.withdrawnTitle}</h1>
        {article.notice && <p className="dek">{article.notice}</p>}
        <p lang={other.locale} className="quiet">
          {other.withdrawnTitle}.
        </p>
        <Record article={article} own={own} />
      </div>
      <Section id="siradaki" title={own.justNow} when={latest.length > 0}>
        <ArticleList articles={latest.map(headlineAlone)} words={own} />
      </Section>
    </Page>
  )
}
