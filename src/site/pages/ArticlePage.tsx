import type { ReactNode } from 'react'
import { env } from '@/src/env'
import type { Article } from '../api/articleQuery'
import { markAttributions } from '../body/markAttributions'
import { numberAttributions } from '../body/numberAttributions'
import { sanitizeBody } from '../body/sanitizeBody'
import { ArticleAside } from '../parts/ArticleAside'
import { ArticleHeader } from '../parts/ArticleHeader'
import { Legend } from '../parts/Legend'
import { Page } from '../parts/Page'
import { Picture } from '../parts/Picture'
import { Replies } from '../parts/Replies'
import { Section } from '../parts/Section'
import { Updates } from '../parts/Updates'
import { WhoSaysList } from '../parts/WhoSaysList'
import { wordsFor } from '../wordsFor'
import { WithdrawnPage } from './WithdrawnPage'

/**
 * One article: the printed words, and for each of them who says it. A retracted one says so first
 * and keeps its text; a withdrawn one shows its notice only.
 */
export function ArticlePage({ article }: { article: Article }): ReactNode {
  if (article.state === 'WITHDRAWN') return <WithdrawnPage article={article} />
  const words = wordsFor(article.language)
  const attributions = numberAttributions(article.attributions)
  const clean = sanitizeBody(article.body?.html ?? '', env().publicUrl)
  const body = markAttributions(clean, attributions, words)
  return (
    <Page
      words={words}
      language={article.language}
      title={article.headline}
      description={article.dek}
      canonical={article.url}
      alternates={article.translations}
      image={article.leadImage?.url}
      jsonLd={article.jsonLd}
    >
      <div className="sheet">
        <article>
          {article.state === 'RETRACTED' && (
            <div className="notice" role="note">
              <h2>{words.retractedTitle}</h2>
              {article.notice && <p>{article.notice}</p>}
              <p className="quiet">{words.retractedNote}</p>
            </div>
          )}
          <ArticleHeader article={article} attributions={attributions} words={words} />
          {article.leadImage && <Picture image={article.leadImage} />}
          {body.places.size > 0 && <Legend words={words} />}
          <div className="text" dangerouslySetInnerHTML={{ __html: body.html }} />
          <Section id="duzeltmeler" title={words.updates} when={article.updates.length > 0}>
            <Updates updates={article.updates} words={words} />
          </Section>
          <Section id="cevap" title={words.replies} when={article.replies.length > 0}>
            <Replies replies={article.replies} words={words} />
          </Section>
        </article>
        <ArticleAside article={article} words={words} />
        <Section id="kim" title={words.whoSays} when={attributions.length > 0}>
          <WhoSaysList attributions={attributions} places={body.places} words={words} />
        </Section>
      </div>
    </Page>
  )
}
