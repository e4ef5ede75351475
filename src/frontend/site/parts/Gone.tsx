import type { ReactNode } from 'react'
import type { Article, Named, SiteFrame } from '../shapes'
import { sitePath } from '../addresses'
import { words, type SiteWords } from '../words'
import { Page } from './Page'

/** In the place of a withdrawn article: its notice, and nothing of what it said. */
export function Gone(props: {
  article: Article
  sections?: readonly Named[]
  site?: SiteFrame | null
  words?: SiteWords
}): ReactNode {
  const { article, sections = [], site, words: own = words.tr } = props
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
        <h1>{own.withdrawnTitle}</h1>
        {article.notice && <p className="dek">{article.notice}</p>}
        <p lang={other.locale} className="quiet">
          {other.withdrawnTitle}.
        </p>
        <p>
          <a className="button go" href={sitePath(own).corrections}>
            {own.corrections}
          </a>{' '}
          <a className="button" href={sitePath(own).front}>
            {own.home}
          </a>
        </p>
      </div>
    </Page>
  )
}
