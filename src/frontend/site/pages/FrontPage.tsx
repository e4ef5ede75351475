import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import type { FrontPageQuery } from '@/src/frontend/client/generated/types'
import { ArticleList, Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { Tags } from '../parts/Tags'
import { tagsIn } from '../tagsIn'
import { words } from '../words'

const { tr } = words

/** The newest articles of the newsroom, a page at a time. `after`: the cursor this page starts at. */
export function FrontPage(props: { data: FrontPageQuery; after?: string }): ReactNode {
  const { data, after } = props
  const { nodes, pageInfo } = data.articles
  const { KUNYE_NAME: name, publicUrl } = env()
  return (
    <Page
      words={tr}
      canonical={`${publicUrl}/`}
      index={!after}
      sections={data.sections}
      site={data.site}
      current=""
    >
      <h1 className="unseen">{name}</h1>
      {nodes.length > 0 && (
        <>
          <ArticleList articles={nodes} words={tr} front={!after} heading="h2" />
          <Tags tags={tagsIn(nodes)} label={tr.tags} />
        </>
      )}
      {nodes.length === 0 && (
        <div className="message">
          <h2>{after ? tr.notFoundTitle : tr.emptyTitle}</h2>
          <p>{after ? tr.emptySection : tr.empty}</p>
        </div>
      )}
      <Pager path="/" after={after} pageInfo={pageInfo} newest={tr.newest} older={tr.older} />
    </Page>
  )
}
