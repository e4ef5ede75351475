import type { ReactNode } from 'react'
import type { Article, Named, SiteFrame } from '../shapes'
import { words } from '../words'
import { Page } from './Page'

const { tr, en } = words

/** In the place of a withdrawn article: its notice, and nothing of what it said. */
export function Gone(props: {
  article: Article
  sections?: readonly Named[]
  site?: SiteFrame | null
}): ReactNode {
  const { article, sections = [], site } = props
  return (
    <Page
      words={tr}
      title={tr.withdrawnTitle}
      canonical={article.url}
      index={false}
      sections={sections}
      site={site}
      status={410}
    >
      <div className="none">
        <span className="bigq gone" aria-hidden="true" />
        <h1>{tr.withdrawnTitle}</h1>
        {article.notice && <p className="dek">{article.notice}</p>}
        <p lang="en" className="quiet">
          {en.withdrawnTitle}.
        </p>
        <p>
          <a className="button go" href="/duzeltmeler">
            {tr.corrections}
          </a>{' '}
          <a className="button" href="/">
            {tr.home}
          </a>
        </p>
      </div>
    </Page>
  )
}
