import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { previewedArticle } from '@/src/frontend/site/previewedArticle'
import { PreviewClosed, PreviewPage } from '@/src/frontend/site/pages/PreviewPage'
import { picturesBegin, previewPictures } from '@/src/frontend/site/preview'
import { PREVIEW_COOKIE } from '@/src/platform/http/previewCookie'

export const dynamic = 'force-dynamic'

/** `/onizleme/:id#token`: the token comes as a cookie, once the page's script has traded it. */
export default async function PreviewRoute(props: {
  params: Promise<{ id: string }>
}): Promise<ReactNode> {
  const { id } = await props.params
  const token = (await cookies()).get(PREVIEW_COOKIE)?.value
  if (!token) return <PreviewClosed about="opening" />
  const previewed = await previewedArticle(id, token)
  if (typeof previewed === 'string') return <PreviewClosed about={previewed} />
  const { article, isOutdated } = previewed
  const pictured = previewPictures(article, `/onizleme/${id}`, picturesBegin())
  return <PreviewPage article={pictured} isOutdated={isOutdated} />
}
