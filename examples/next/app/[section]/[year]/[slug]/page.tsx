import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { ask } from '../../../../lib/kunye'
import { Article, pathOf } from '../../../../lib/operations'
import { Story } from '../../../../lib/Story'

type Props = { params: Promise<{ section: string; year: string; slug: string }> }

/** Asked once: the page and its head share the answer. */
const storyOf = (slug: string) => ask(Article, { slug }, [`articles:slug=${slug}`])

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await storyOf((await params).slug)
  if (!article?.seo) return { robots: 'noindex' }
  const { title, description } = article.seo
  return { title, description, alternates: { canonical: article.url } }
}

export default async function ArticlePage({ params }: Props) {
  const { section, year, slug } = await params
  const { article } = await storyOf(slug)
  if (!article) notFound()
  const path = pathOf(article.url)
  if (path !== `/${section}/${year}/${slug}`) permanentRedirect(path)
  return <Story story={article} />
}
