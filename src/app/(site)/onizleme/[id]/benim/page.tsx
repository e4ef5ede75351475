import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { ArticlePage } from '@/src/frontend/site/pages/ArticlePage'
import { PreviewClosed } from '@/src/frontend/site/pages/PreviewPage'
import { picturesBegin, previewPictures } from '@/src/frontend/site/preview'
import { OWN_PREVIEW_COOKIE, ownPreviewPath } from '@/src/platform/http/previewCookie'
import { previewedArticle } from '@/src/frontend/site/previewedArticle'

export const dynamic = 'force-dynamic'

/** `/onizleme/:id/benim`: what a writer has beside the text. Its cookie came with the preview, to that browser alone. */
export default async function OwnPreviewRoute(props: {
  params: Promise<{ id: string }>
}): Promise<ReactNode> {
  const { id } = await props.params
  const token = (await cookies()).get(OWN_PREVIEW_COOKIE)?.value
  const previewed = token ? await previewedArticle(id, token) : 'invalid'
  if (typeof previewed === 'string') return <PreviewClosed about={previewed} />
  const { article } = previewed
  return <ArticlePage article={previewPictures(article, ownPreviewPath(id), picturesBegin())} />
}
