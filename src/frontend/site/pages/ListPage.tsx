import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import type { ArticleListQuery } from '@/src/frontend/client/generated/types'
import { ArticleList, Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { Tags } from '../parts/Tags'
import type { Named } from '../shapes'
import { tagsIn } from '../tagsIn'
import { sitePath } from '../addresses'
import { words } from '../words'

const { tr } = words

/** The articles of one section or one tag, newest first, a page at a time. */
export function ListPage(props: {
  kind: 'section' | 'tag'
  of: Named
  data: ArticleListQuery
  after?: string
}): ReactNode {
  const { kind, of, data, after } = props
  const { nodes, pageInfo } = data.articles
  const path = sitePath[kind](of.slug)
  const isFirst = kind === 'section' && !after
  return (
    <Page
      words={tr}
      title={of.name}
      canonical={`${env().publicUrl}${path}`}
      index={!after}
      sections={data.sections}
      site={data.site}
      current={kind === 'section' ? of.slug : null}
      feeds={{ kind, ...of }}
    >
      <header className="list-head">
        {kind === 'tag' && <p className="kicker">{tr.tagged}</p>}
        <h1>{of.name}</h1>
      </header>
      {nodes.length > 0 ? (
        <ArticleList articles={nodes} words={tr} front={isFirst} heading="h2" />
      ) : (
        <p className="message">{kind === 'section' ? tr.emptySection : tr.emptyTag}</p>
      )}
      {kind === 'section' && <Tags tags={tagsIn(nodes)} label={tr.tags} />}
      <Pager path={path} after={after} pageInfo={pageInfo} newest={tr.newest} older={tr.older} />
    </Page>
  )
}
