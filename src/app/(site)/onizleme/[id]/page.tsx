import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { ArticlePage, PreviewSlug } from '@/src/client/generated/operations'
import { env } from '@/src/env'
import { ask } from '@/src/site/ask'
import { PreviewClosed } from '@/src/site/pages/PreviewClosed'
import { PreviewPage } from '@/src/site/pages/PreviewPage'
import { PREVIEW_COOKIE } from '@/src/site/previewCookie'
import { previewPictures } from '@/src/site/previewPictures'

export const dynamic = 'force-dynamic'

const closed = (problem: 'refused' | 'down') => (problem === 'refused' ? 'invalid' : 'down')

/** `/onizleme/:id#token`: the token comes as a cookie, once the page's script has traded it. */
export default async function PreviewRoute(props: {
  params: Promise<{ id: string }>
}): Promise<ReactNode> {
  const { id } = await props.params
  const token = (await cookies()).get(PREVIEW_COOKIE)?.value
  if (!token) return <PreviewClosed about="opening" />
  const headers = { Authorization: `Preview ${token}` }
  const known = await ask(PreviewSlug, { id }, headers)
  if (!known.ok) return <PreviewClosed about={closed(known.problem)} />
  const slug = known.data.article?.slug
  if (slug === undefined) return <PreviewClosed about="invalid" />
  const answer = await ask(ArticlePage, { slug }, headers)
  if (!answer.ok) return <PreviewClosed about={closed(answer.problem)} />
  const { article } = answer.data
  if (!article) return <PreviewClosed about="invalid" />
  return <PreviewPage article={previewPictures(article, id, env().publicUrl)} />
}
