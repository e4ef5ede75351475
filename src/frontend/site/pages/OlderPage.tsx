import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import type { FrontPageQuery } from '@/src/frontend/client/generated/types'
import { ArticleList, Pager } from '../parts/ArticleList'
import { inBoth, sitePath } from '../addresses'
import { collectionPage } from '../machines'
import { Page } from '../parts/Page'
import type { SiteWords } from '../words'

/** Stories of the newsroom, newest first, a page at a time. `after`: the cursor this page starts at. */
export function OlderPage(props: {
  words: SiteWords
  data: FrontPageQuery
  after?: string
}): ReactNode {
  const { words, data, after } = props
  const { nodes, pageInfo } = data.articles
  const { KUNYE_NAME: name } = env()
  return (
    <Page
      words={words}
      {...inBoth(({ front }) => front, words.locale)}
      index={!after && nodes.length > 0}
      sections={data.sections}
      site={data.site}
      current=""
      jsonLd={collectionPage({
        ...{ name, path: sitePath(words).front, language: words.locale, stories: nodes },
      })}
    >
      <h1 className="unseen">{name}</h1>
      {nodes.length > 0 ? (
        <ArticleList articles={nodes} words={words} front={!after} heading="h2" />
      ) : (
        <div className="message">
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
        </div>
      )}
      <Pager
        words={words}
        path={sitePath(words).front}
        after={after}
        pageInfo={pageInfo}
        newest={words.newest}
        older={words.older}
      />
    </Page>
  )
}
