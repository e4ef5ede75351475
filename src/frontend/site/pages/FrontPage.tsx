import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import type { FrontQuery } from '@/src/frontend/client/generated/types'
import { groupsOf, FrontSlots } from '../front/FrontSlots'
import { Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { sitePath } from '../addresses'
import type { Named } from '../shapes'
import { words } from '../words'

const { tr } = words

/** The front of the newsroom, or of one section, as editors arranged it; older stories a page further. */
export function FrontPage(props: { data: FrontQuery; section?: Named }): ReactNode {
  const { data, section } = props
  const { front, articles, sections, site } = data
  const { KUNYE_NAME: name, publicUrl } = env()
  const path = section ? sitePath.section(section.slug) : '/'
  const isEmpty = !front || groupsOf(front.slots).length === 0
  return (
    <Page
      words={tr}
      title={section?.name}
      canonical={`${publicUrl}${path}`}
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
      {front && <FrontSlots front={front} locale={tr.locale} />}
      {isEmpty && (
        <div className="message">
          <h2>{tr.emptyTitle}</h2>
          <p>{section ? tr.emptySection : tr.empty}</p>
        </div>
      )}
      <Pager path={path} pageInfo={articles.pageInfo} newest={tr.newest} older={tr.older} />
    </Page>
  )
}
