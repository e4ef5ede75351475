import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import type { FrontQuery } from '@/src/frontend/client/generated/types'
import { groupsOf, FrontSlots } from '../front/FrontSlots'
import { storiesOf } from '../front/FrontCard'
import { breadcrumbs, collectionPage, newsroomNode, webSite } from '../machines'
import { Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { inBoth, sitePath } from '../addresses'
import type { Named } from '../shapes'
import type { SiteWords } from '../words'

/** The front of the newsroom, or of one section, as editors arranged it; older stories a page further. */
export function FrontPage(props: {
  words: SiteWords
  data: FrontQuery
  section?: Named
}): ReactNode {
  const { words, data, section } = props
  const { front, articles, sections, site } = data
  const { KUNYE_NAME: name, publicUrl } = env()
  const path = section ? sitePath(words).section(section) : sitePath(words).front
  const isInEnglish = section ? Boolean(section.nameEn) : sections.some(({ nameEn }) => nameEn)
  const stories = (front?.slots ?? []).flatMap(storiesOf).map(({ article }) => article)
  const list = collectionPage({
    ...{ name: section?.name ?? name, path, language: words.locale },
    stories: [...new Map(stories.map((story) => [story.slug, story])).values()],
  })
  const isEmpty = !front || groupsOf(front.slots).length === 0
  return (
    <Page
      words={words}
      title={section?.name}
      {...(isInEnglish
        ? inBoth((paths) => (section ? paths.section(section) : paths.front), words.locale)
        : { canonical: `${publicUrl}${path}` })}
      sections={sections}
      site={site}
      current={section?.slug ?? ''}
      jsonLd={
        section
          ? [list, breadcrumbs(site.name, words, [{ name: section.name, path }])]
          : [webSite(site.name, words), newsroomNode({ name: site.name, ...site.imprint }), list]
      }
      feeds={section && { kind: 'section', ...section }}
    >
      {section ? (
        <header className="list-head">
          <h1>{section.name}</h1>
        </header>
      ) : (
        <h1 className="unseen">{name}</h1>
      )}
      {front && <FrontSlots front={front} locale={words.locale} />}
      {isEmpty && (
        <div className="message">
          <h2>{words.emptyTitle}</h2>
          <p>{section ? words.emptySection : words.empty}</p>
        </div>
      )}
      <Pager
        words={words}
        path={path}
        pageInfo={articles.pageInfo}
        newest={words.newest}
        older={words.older}
      />
    </Page>
  )
}
