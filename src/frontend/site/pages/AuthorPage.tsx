import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import { sitePath } from '../addresses'
import { breadcrumbs, profilePage } from '../machines'
import { ArticleList, Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { Picture, socialImage } from '../parts/Picture'
import type { Named, Signed, SiteFrame } from '../shapes'
import { words } from '../words'

const { tr } = words

/** `/yazar/:slug`: who signs, and what they signed, newest first. `key`: a person's slug, else the name as printed. */
export function AuthorPage(props: {
  author: string
  signed: Signed
  sections: readonly Named[]
  site: SiteFrame
  after?: string
}): ReactNode {
  const { author, signed, sections, site, after } = props
  const byline = signed.nodes
    .flatMap(({ bylines }) => bylines)
    .find(({ name, person }) => name === author || person?.slug === author)
  const name = byline?.name ?? author
  const image = byline?.person?.image ?? null
  const path = sitePath.author(author)
  const description = `${tr.authorStories(name)}: ${signed.totalCount}.`
  return (
    <Page
      words={tr}
      title={name}
      description={description}
      canonical={`${env().publicUrl}${path}`}
      image={socialImage(image)}
      index={!after}
      sections={sections}
      site={site}
      jsonLd={[
        profilePage({ name, path, image: image?.url, description: byline?.role }),
        breadcrumbs(site.name, [{ name, path }]),
      ]}
    >
      <header className={image ? 'ent-head has' : 'ent-head'}>
        {image && <Picture image={image} sizes="15rem" bare />}
        <div>
          <p className="kicker">{tr.author}</p>
          <h1>{name}</h1>
          {byline?.role && <p className="aka">{byline.role}</p>}
          {byline?.person && (
            <p className="meta">
              <a href={sitePath.person(byline.person.slug)}>{tr.person}</a>
            </p>
          )}
        </div>
      </header>
      <ArticleList articles={signed.nodes} words={tr} heading="h2" />
      <Pager
        path={path}
        after={after}
        pageInfo={signed.pageInfo}
        newest={tr.newest}
        older={tr.older}
      />
    </Page>
  )
}
