import type { ReactNode } from 'react'
import { permanentRedirect } from 'next/navigation'
import {
  ArticlePage as operation,
  NextStories,
  ShortAddress,
} from '@/src/frontend/client/generated/operations'
import { articlePath, readerLanguage } from '@/src/language/readerPaths'
import { idOfCode } from '@/src/language/shortCode'
import { ArticlePage } from '../pages/ArticlePage'
import { Message } from '../parts/Notices'
import { queryApi } from '../queryApi'
import type { Article, ArticleCard } from '../shapes'
import type { Asked } from './Asked'

/** An article by its slug. An old slug, and one under the words of another language, lead on (the server does so first, where it runs). */
export async function articleRoute({ words, slug }: Asked): Promise<ReactNode> {
  const answer = await queryApi(operation, { slug })
  if (!answer.ok)
    return <Message words={words} about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { article, sections, site } = answer.data
  if (!article) return <Message words={words} about="notFound" />
  const isElsewhere = article.slug !== slug || readerLanguage(article.language) !== words.locale
  if (article.state !== 'WITHDRAWN' && isElsewhere) permanentRedirect(articlePath(article))
  const next = article.state === 'WITHDRAWN' ? await latestStories() : await nextStories(article)
  return <ArticlePage article={article} sections={sections} site={site} next={next} words={words} />
}

const MOST = 3

/** The newest others of the story's section and language; none that its editors chose already, and none where it has no section. */
async function nextStories(article: Article): Promise<readonly ArticleCard[]> {
  const { section, language, relatedStories } = article
  if (!section) return []
  const filter = { section: section.slug, ...(language && { language }) }
  const answer = await queryApi(NextStories, { filter })
  const shown = relatedStories.flatMap(({ reason, article: other }) =>
    reason === 'SECTION' ? [] : [other.slug],
  )
  const known = new Set([article.slug, ...shown])
  const others = answer.ok ? answer.data.articles.nodes : []
  return others.filter(({ slug }) => !known.has(slug)).slice(0, MOST)
}

/** The newest of the paper, below the note of a withdrawn one. */
async function latestStories(): Promise<readonly ArticleCard[]> {
  const answer = await queryApi(NextStories, { filter: {} })
  return answer.ok ? answer.data.articles.nodes.slice(0, MOST) : []
}

/**
 * A short address, where the server that leads on from it does not run: to the article, or the note of a withdrawn one. One of
 * another form is none.
 */
export async function shortRoute(asked: Asked): Promise<ReactNode> {
  const { words, slug: code } = asked
  const id = idOfCode(code)
  const answer = id === null ? null : await queryApi(ShortAddress, { id })
  if (answer && !answer.ok) return <Message words={words} about="down" />
  const article = answer?.data.article
  if (!article) return <Message words={words} about="notFound" />
  if (article.state !== 'WITHDRAWN') permanentRedirect(article.url)
  return articleRoute({ ...asked, slug: article.slug })
}
