import type { ReactNode } from 'react'
import { env } from '@/src/env'
import type { FrontPage as FrontPageData } from '../api/frontPageQuery'
import { ArticleList } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { words } from '../words'

export type FrontPageChoice = { section?: string; tag?: string; after?: string }

const addressOf = ({ section, tag, after }: FrontPageChoice): string => {
  const given = Object.entries({ bolum: section, etiket: tag, sonra: after })
  const query = new URLSearchParams(given.flatMap(([key, value]) => (value ? [[key, value]] : [])))
  return query.size > 0 ? `/?${query}` : '/'
}

function Empty({ choice }: { choice: FrontPageChoice }): ReactNode {
  const { tr } = words
  if (choice.section || choice.tag || choice.after) return <p>{tr.emptySection}</p>
  return (
    <div className="message">
      <h2>{tr.emptyTitle}</h2>
      <p>{tr.empty}</p>
    </div>
  )
}

/** The newest articles of the newsroom, or of one section or tag, a page at a time. */
export function FrontPage(props: { data: FrontPageData; choice: FrontPageChoice }): ReactNode {
  const { data, choice } = props
  const { tr } = words
  const { nodes, pageInfo } = data.articles
  const name = env().KUNYE_NAME
  const section = data.sections.find(({ slug }) => slug === choice.section)?.name
  return (
    <Page words={tr} title={section} canonical={`${env().publicUrl}${addressOf(choice)}`}>
      <h1 className="front-title">{section ?? name}</h1>
      {data.sections.length > 0 && (
        <nav aria-label={tr.sections} className="sections">
          <a href="/" aria-current={!choice.section && !choice.tag ? 'page' : undefined}>
            {tr.all}
          </a>
          {data.sections.map(({ slug, name }) => (
            <a
              key={slug}
              href={addressOf({ section: slug })}
              aria-current={slug === choice.section ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
      {nodes.length > 0 ? <ArticleList articles={nodes} words={tr} /> : <Empty choice={choice} />}
      <p className="meta pages">
        {choice.after && <a href={addressOf({ ...choice, after: undefined })}>{tr.newest}</a>}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <a href={addressOf({ ...choice, after: pageInfo.endCursor })}>{tr.older}</a>
        )}
      </p>
    </Page>
  )
}
