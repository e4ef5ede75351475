import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { ArticlePage, PreviewSlug } from '@/src/frontend/client/generated/operations'
import { env } from '@/src/platform/env'
import { queryApi } from '@/src/frontend/site/queryApi'
import { PreviewClosed, PreviewPage } from '@/src/frontend/site/pages/PreviewPage'
import { PREVIEW_COOKIE, previewPictures } from '@/src/frontend/site/preview'

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
  const known = await queryApi(PreviewSlug, { id }, headers)
  if (!known.ok) return <PreviewClosed about={closed(known.problem)} />
  const slug = known.data.article?.slug
  if (slug === undefined) return <PreviewClosed about="invalid" />
  const answer = await queryApi(ArticlePage, { slug }, headers)
  if (!answer.ok) return <PreviewClosed about={closed(answer.problem)} />
  const { article } = answer.data
  if (!article) return <PreviewClosed about="invalid" />
  return <PreviewPage article={previewPictures(article, id, env().publicUrl)} />
}
