import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import type { FrontPageQuery } from '@/src/frontend/client/generated/types'
import { ArticleList, Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { words } from '../words'

const { tr } = words

/** Older stories of the newsroom, a page at a time. `after`: the cursor this page starts at. */
export function OlderPage(props: { data: FrontPageQuery; after: string }): ReactNode {
  const { data, after } = props
  const { nodes, pageInfo } = data.articles
  const { KUNYE_NAME: name, publicUrl } = env()
  return (
    <Page
      words={tr}
      canonical={`${publicUrl}/`}
      index={false}
      sections={data.sections}
      site={data.site}
      current=""
    >
      <h1 className="unseen">{name}</h1>
      {nodes.length > 0 ? (
        <ArticleList articles={nodes} words={tr} heading="h2" />
      ) : (
        <div className="message">
          <h2>{tr.notFoundTitle}</h2>
          <p>{tr.emptySection}</p>
        </div>
      )}
      <Pager path="/" after={after} pageInfo={pageInfo} newest={tr.newest} older={tr.older} />
    </Page>
  )
}
