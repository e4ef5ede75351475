import type { ReactNode } from 'react'
import type { Asked } from '@/src/frontend/site/routes/Asked'
import { readerRoute } from '@/src/frontend/site/routes/readerRoute'

export const dynamic = 'force-dynamic'

/** `/`: the front as it was arranged; `?sonra=` older stories. */
export default async function FrontRoute(props: {
  searchParams: Promise<Asked['query']>
}): Promise<ReactNode> {
  return readerRoute([], await props.searchParams)
}
