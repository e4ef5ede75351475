import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import type { FrontQuery } from '@/src/frontend/client/generated/types'
import { groupsOf, FrontSlots } from '../front/FrontSlots'
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
  const isEmpty = !front || groupsOf(front.slots).length === 0
  return (
    <Page
      words={words}
      title={section?.name}
      {...(section && !section.nameEn
        ? { canonical: `${publicUrl}${path}` }
        : inBoth((paths) => (section ? paths.section(section) : paths.front), words.locale))}
      sections={sections}
      site={site}
      current={section?.slug ?? ''}
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
