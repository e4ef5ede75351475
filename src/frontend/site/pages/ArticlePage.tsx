import type { ReactNode } from 'react'

import { withDateline } from '@/src/language/text/plainText'
import { env } from '@/src/platform/env'
import { escapeAttribute, markAttributions } from '../body/markAttributions'
import { sanitizeBody } from '../body/sanitizeBody'
import { numberAttributions, voicesOf } from '../body/voices'
import { ArticleAside } from '../parts/ArticleAside'
import { ArticleHeader } from '../parts/ArticleHeader'
import { ArticleList } from '../parts/ArticleList'
import { Legend } from '../parts/Legend'
import { Retracted } from '../parts/Notices'
import { Page } from '../parts/Page'
import { Picture, socialImage } from '../parts/Picture'
import { Replies } from '../parts/Replies'
import { Section } from '../parts/Section'
import { Updates } from '../parts/Updates'
import { WhoSaysList } from '../parts/WhoSaysList'
import type { Article, Named } from '../shapes'
import { words } from '../words'
import { wordsFor } from '../wordsFor'

/** What machines are told of a published article. */
const toMachines = (article: Article) => ({
  canonical: article.url,
  alternates: article.translations,
  image: socialImage(article.leadImage),
  isArticle: true,
  jsonLd: article.jsonLd,
})

/**
 * One article: the printed words, and for each of them who says it. A retracted one says so first
 * and keeps its text; a withdrawn one shows its notice only. One under a `band` (see `PreviewPage`)
 * is not published: search engines do not find it, and no machine is told that it is an article.
 */
export function ArticlePage(props: {
  article: Article
  sections?: readonly Named[]
  band?: ReactNode
}): ReactNode {
  const { article, sections = [], band } = props
  if (article.state === 'WITHDRAWN') return <WithdrawnPage article={article} sections={sections} />
  const words = wordsFor(article.language)
  const attributions = numberAttributions(article.attributions)
  const origins = new Map(article.claims.map((claim) => [claim.id, claim.independentOrigins]))
  const clean = sanitizeBody(article.body?.html ?? '', env().publicUrl)
  const body = markAttributions(clean, attributions, words)
  const dateline =
    article.dateline && `<span class="dateline">${escapeAttribute(article.dateline)}</span>`
  const text = withDateline(body.html, dateline)
  return (
    <Page
      words={words}
      language={article.language}
      title={article.seo?.title}
      socialTitle={article.seo?.socialTitle}
      description={article.seo?.description}
      sections={sections}
      current={article.section?.slug}
      {...(band ? { index: false } : toMachines(article))}
    >
      {band}
      <div className="sheet">
        <article>
          {article.state === 'RETRACTED' && <Retracted notice={article.notice} words={words} />}
          <ArticleHeader article={article} attributions={attributions} words={words} />
          {article.leadImage && <Picture image={article.leadImage} />}
          {body.places.size > 0 && <Legend words={words} />}
          <div className="text" dangerouslySetInnerHTML={{ __html: text }} />
          <Section id="duzeltmeler" title={words.updates} when={article.updates.length > 0}>
            <Updates updates={article.updates} words={words} />
          </Section>
          <Section id="cevap" title={words.replies} when={article.replies.length > 0}>
            <Replies replies={article.replies} words={words} />
          </Section>
          <Section id="nasil" title={words.backstory} when={Boolean(article.backstory)}>
            <p>{article.backstory}</p>
          </Section>
        </article>
        <ArticleAside article={article} voices={voicesOf(attributions, words)} words={words} />
        <div className="under">
          <Section id="kim" title={words.whoSays} when={attributions.length > 0}>
            <WhoSaysList
              attributions={attributions}
              origins={origins}
              places={body.places}
              words={words}
            />
          </Section>
          <Section id="ilgili" title={words.related} when={article.related.length > 0}>
            <ArticleList articles={article.related} words={words} />
          </Section>
        </div>
      </div>
    </Page>
  )
}

/** In the place of a withdrawn article: its notice, and nothing of what it said. */
function WithdrawnPage(props: { article: Article; sections?: readonly Named[] }): ReactNode {
  const { article, sections = [] } = props
  const { tr, en } = words
  return (
    <Page
      words={tr}
      title={tr.withdrawnTitle}
      canonical={article.url}
      index={false}
      sections={sections}
      status={410}
    >
      <div className="message">
        <h1>{tr.withdrawnTitle}</h1>
        {article.notice && <p className="dek">{article.notice}</p>}
        <p lang="en" className="quiet">
          {en.withdrawnTitle}.
        </p>
        <p>
          <a className="button" href="/">
            {tr.home}
          </a>
        </p>
      </div>
    </Page>
  )
}
