import type { ReactNode } from 'react'
import { Page } from '../parts/Page'
import type { Article, Named } from '../shapes'
import { words } from '../words'

/** In the place of a withdrawn article: its notice, and nothing of what it said. */
export function WithdrawnPage(props: { article: Article; sections?: readonly Named[] }): ReactNode {
  const { article, sections = [] } = props
  const { tr, en } = words
  return (
    <Page
      words={tr}
      title={tr.withdrawnTitle}
      canonical={article.url}
      index={false}
      sections={sections}
      status={410}
    >
      <div className="message">
        <h1>{tr.withdrawnTitle}</h1>
        {article.notice && <p className="dek">{article.notice}</p>}
        <p lang="en" className="quiet">
          {en.withdrawnTitle}.
        </p>
        <p>
          <a className="button" href="/">
            {tr.home}
          </a>
        </p>
      </div>
    </Page>
  )
}
