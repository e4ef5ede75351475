import type { ReactNode } from 'react'
import type { Article } from '../api/articleQuery'
import { Page } from '../parts/Page'
import { words } from '../words'

/** In the place of a withdrawn article: its notice, and nothing of what it said. */
export function WithdrawnPage({ article }: { article: Article }): ReactNode {
  const { tr, en } = words
  return (
    <Page words={tr} title={tr.withdrawnTitle} canonical={article.url} index={false}>
      <div className="message">
        <h1>{tr.withdrawnTitle}</h1>
        {article.notice && <p className="dek">{article.notice}</p>}
        <p lang="en" className="quiet">
          {en.withdrawnTitle}.
        </p>
        <p>
          <a href="/">{tr.home}</a>
        </p>
      </div>
    </Page>
  )
}
