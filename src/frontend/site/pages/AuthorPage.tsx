import type { ReactNode } from 'react'
import { inBoth, sitePath } from '../addresses'
import { breadcrumbs, profilePage } from '../machines'
import { AboutStaff } from '../parts/Authors'
import { ArticleList, Pager } from '../parts/ArticleList'
import { Page } from '../parts/Page'
import { Picture, socialImage } from '../parts/Picture'
import type { Named, Signed, SiteFrame } from '../shapes'
import type { SiteWords } from '../words'

/** `/yazar/:slug`: who signs, and what they signed, newest first. `key`: a person's slug, else the name as printed. */
export function AuthorPage(props: {
  words: SiteWords
  author: string
  signed: Signed
  sections: readonly Named[]
  site: SiteFrame
  after?: string
}): ReactNode {
  const { words, author, signed, sections, site, after } = props
  const byline = signed.nodes
    .flatMap(({ bylines }) => bylines)
    .find(({ name, person }) => name === author || person?.slug === author)
  const name = byline?.name ?? author
  const image = byline?.person?.image ?? null
  const path = sitePath(words).author(author)
  const description = `${words.authorStories(name)}: ${signed.totalCount}.`
  return (
    <Page
      words={words}
      title={name}
      description={description}
      {...inBoth((paths) => paths.author(author), words.locale)}
      image={socialImage(image)}
      index={!after}
      sections={sections}
      site={site}
      jsonLd={[
        profilePage({ name, path, image: image?.url, description: byline?.role }),
        breadcrumbs(site.name, words, [{ name, path }]),
      ]}
    >
      <header className={image ? 'ent-head has' : 'ent-head'}>
        {image && <Picture image={image} sizes="15rem" bare />}
        <div>
          <p className="kicker">{words.author}</p>
          <h1>{name}</h1>
          {byline?.role && <p className="aka">{byline.role}</p>}
          {byline?.person && <AboutStaff person={byline.person} words={words} />}
          {byline?.person && (
            <p className="meta">
              <a href={sitePath(words).person(byline.person.slug)}>{words.person}</a>
            </p>
          )}
        </div>
      </header>
      <ArticleList articles={signed.nodes} words={words} heading="h2" />
      <Pager
        words={words}
        path={path}
        after={after}
        pageInfo={signed.pageInfo}
        newest={words.newest}
        older={words.older}
      />
    </Page>
  )
}
