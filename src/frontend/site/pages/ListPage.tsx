import type { ReactNode } from 'react'
import { namedIn } from '@/src/language/readerPaths'
import { env } from '@/src/platform/env'
import type { ArticleListQuery } from '@/src/frontend/client/generated/types'
import { ArticleList, Pager } from '../parts/ArticleList'
import { breadcrumbs, collectionPage } from '../machines'
import { Page } from '../parts/Page'
import { Tags } from '../parts/Tags'
import type { Named } from '../shapes'
import { tagsIn } from '../tagsIn'
import { inBoth, sitePath } from '../addresses'
import type { SiteWords } from '../words'

/** The articles of one section or one tag, newest first, a page at a time. */
export function ListPage(props: {
  words: SiteWords
  kind: 'section' | 'tag'
  of: Named
  data: ArticleListQuery
  after?: string
}): ReactNode {
  const { words, kind, of, data, after } = props
  const { nodes, pageInfo } = data.articles
  const path = sitePath(words)[kind](of)
  const { name } = namedIn(of, words.locale)
  const isFirst = kind === 'section' && !after
  return (
    <Page
      words={words}
      title={name}
      {...(of.nameEn
        ? inBoth((paths) => paths[kind](of), words.locale)
        : { canonical: env().publicUrl + sitePath({ locale: 'tr' })[kind](of) })}
      index={!after && nodes.length > 0}
      sections={data.sections}
      site={data.site}
      jsonLd={[
        collectionPage({ name, path, language: words.locale, stories: nodes }),
        breadcrumbs(data.site.name, words, [{ name, path }]),
      ]}
      current={kind === 'section' ? of.slug : null}
      feeds={{ kind, slug: of.slug, name }}
    >
      <header className="list-head">
        {kind === 'tag' && <p className="kicker">{words.tagged}</p>}
        <h1>{name}</h1>
      </header>
      {nodes.length > 0 ? (
        <ArticleList articles={nodes} words={words} front={isFirst} heading="h2" />
      ) : (
        <p className="message">{kind === 'section' ? words.emptySection : words.emptyTag}</p>
      )}
      {kind === 'section' && <Tags tags={tagsIn(nodes)} words={words} />}
      <Pager
        words={words}
        path={path}
        after={after}
        pageInfo={pageInfo}
        newest={words.newest}
        older={words.older}
      />
    </Page>
  )
}
