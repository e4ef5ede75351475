import { notFound, permanentRedirect } from 'next/navigation'
import { ask } from '../../../../lib/kunye'
import { Article, pathOf } from '../../../../lib/operations'
import { Story } from '../../../../lib/Story'

type Props = { params: Promise<{ section: string; year: string; slug: string }> }

export default async function ArticlePage({ params }: Props) {
  const { section, year, slug } = await params
  const { article } = await ask(Article, { slug }, [`articles:slug=${slug}`])
  if (!article) notFound()
  const path = pathOf(article.url)
  if (path !== `/${section}/${year}/${slug}`) permanentRedirect(path)
  return <Story story={article} />
}
