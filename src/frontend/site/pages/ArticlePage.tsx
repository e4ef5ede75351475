import type { ReactNode } from 'react'
import { articlePath, namedIn } from '@/src/language/readerPaths'

import { withDateline } from '@/src/language/text/plainText'
import { env } from '@/src/platform/env'
import { sitePath } from '../addresses'
import { breadcrumbs } from '../machines'
import { escapeAttribute, markAttributions } from '../body/markAttributions'
import { footnotesIn, openFootnotes } from '../body/footnotes'
import { labelCards } from '../body/labelCards'
import { sanitizeBody } from '../body/sanitizeBody'
import { numberAttributions, voicesOf } from '../body/voices'
import { ArticleHeader } from '../parts/ArticleHeader'
import { ArticleList } from '../parts/ArticleList'
import { InThisStory } from '../parts/InThisStory'
import { AuthorBox } from '../parts/Authors'
import { Footnotes } from '../parts/Footnotes'
import { Gone } from '../parts/Gone'
import { Notes } from '../parts/Notes'
import { Retracted } from '../parts/Notices'
import { Page } from '../parts/Page'
import { Picture, socialImage } from '../parts/Picture'
import { Replies } from '../parts/Replies'
import { ReadingModes } from '../parts/ReadingModes'
import { Section } from '../parts/Section'
import { SourcingBox } from '../parts/SourcingBox'
import { Share } from '../parts/Share'
import { Tags } from '../parts/Tags'
import { Updates } from '../parts/Updates'
import { WhoSaysList } from '../parts/WhoSaysList'
import type { Article, ArticleCard, Named, SiteFrame } from '../shapes'
import type { SiteWords } from '../words'
import { wordsFor } from '../wordsFor'

const namesSomebody = ({ sources, persons, events }: Article): boolean =>
  sources.length + persons.length + events.length > 0

/** What machines are told of a published article. */
const toMachines = (article: Article, newsroom: string, words: SiteWords) => ({
  canonical: article.url,
  alternates: article.translations,
  image: socialImage(article.leadImage),
  article: {
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    section: article.section ? namedIn(article.section, words.locale).name : null,
  },
  jsonLd: article.jsonLd && [
    article.jsonLd,
    breadcrumbs(newsroom, words, [
      ...(article.section
        ? [
            {
              name: namedIn(article.section, words.locale).name,
              path: sitePath(words).section(article.section),
            },
          ]
        : []),
      { name: article.headline ?? '', path: articlePath(article) },
    ]),
  ],
})

/**
 * One article: the printed words, and for each of them who says it. A retracted one says so first
 * and keeps its text; a withdrawn one shows its notice only. One under a `band` (see `PreviewPage`)
 * is not published: search engines do not find it, and no machine is told that it is an article.
 */
export function ArticlePage(props: {
  article: Article
  sections?: readonly Named[]
  site?: SiteFrame | null
  band?: ReactNode
  /** What a reader of this one may read next, where its section has more. */
  next?: readonly ArticleCard[]
  /** Of the address it was asked by, for a withdrawn one, whose language nobody tells. */
  words?: SiteWords
}): ReactNode {
  const { article, sections = [], site, band, next = [], words: own } = props
  if (article.state === 'WITHDRAWN')
    return <Gone article={article} sections={sections} site={site} words={own} latest={next} />
  const words = wordsFor(article.language)
  const attributions = numberAttributions(article.attributions)
  const origins = new Map(article.claims.map((claim) => [claim.id, claim.independentOrigins]))
  const stored = sanitizeBody(article.body?.html ?? '', env().publicUrl)
  const clean = labelCards(stored, words)
  const body = markAttributions(clean, attributions, words)
  const voices = voicesOf(attributions, words)
  const dateline =
    article.dateline && `<span class="dateline">${escapeAttribute(article.dateline)}</span>`
  // What stands in its section alone comes below, under the name of that.
  const related = article.relatedStories.filter(({ reason }) => reason !== 'SECTION')
  const why = new Map(related.map((one) => [one.article.slug, words.why[one.reason] ?? null]))
  const text = withDateline(openFootnotes(body.html, words), dateline)
  return (
    <Page
      words={words}
      language={article.language}
      title={article.seo?.title}
      socialTitle={article.seo?.socialTitle}
      description={article.seo?.description}
      sections={sections}
      site={site}
      current={article.section?.slug}
      {...(band ? { index: false } : toMachines(article, site?.name ?? env().KUNYE_NAME, words))}
    >
      {band}
      <article>
        {article.state === 'RETRACTED' && <Retracted notice={article.notice} words={words} />}
        <ArticleHeader article={article} attributions={attributions} words={words} />
        {article.leadImage && (
          <div className="hero">
            <Picture
              image={article.leadImage}
              sizes="(max-width: 80rem) 100vw, 76rem"
              language={article.language}
            />
          </div>
        )}
        <div className="cols-story">
          <aside className="rail" aria-label={words.behind} lang={words.locale}>
            {attributions.length > 0 && <ReadingModes words={words} />}
            {article.sourcing && article.sourcing.claims > 0 && (
              <SourcingBox sourcing={article.sourcing} voices={voices} words={words} />
            )}
          </aside>
          <div className="text" dangerouslySetInnerHTML={{ __html: text }} />
        </div>
        <Notes marks={body.marks} words={words} />
        <Footnotes notes={footnotesIn(clean)} words={words} />
        <div className="after in-text">
          <Section id="duzeltmeler" title={words.updates} when={article.updates.length > 0}>
            <Updates updates={article.updates} words={words} />
          </Section>
          <Section id="cevap" title={words.replies} when={article.replies.length > 0}>
            <Replies replies={article.replies} words={words} />
          </Section>
          <Section id="kim" title={words.whoSays} when={attributions.length > 0}>
            <WhoSaysList voices={voices} origins={origins} places={body.places} words={words} />
          </Section>
          <Section id="gecenler" title={words.named} when={namesSomebody(article)}>
            <InThisStory article={article} words={words} />
          </Section>
          <Section id="nasil" title={words.backstory} when={Boolean(article.backstory)}>
            <p>{article.backstory}</p>
          </Section>
          <AuthorBox article={article} words={words} />
          <Tags tags={article.tags} words={words} />
          {!band && <Share article={article} words={words} />}
        </div>
        <Section id="ilgili" title={words.related} when={related.length > 0}>
          <ArticleList articles={related.map((one) => one.article)} words={words} why={why} />
        </Section>
        {article.section && (
          <Section
            id="siradaki"
            title={words.nextIn(namedIn(article.section, words.locale).name)}
            when={next.length > 0}
          >
            <ArticleList articles={next} words={words} />
          </Section>
        )}
      </article>
    </Page>
  )
}
