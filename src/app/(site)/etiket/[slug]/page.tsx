import type { ReactNode } from 'react'
import { ListRoute, type ListRouteProps } from '@/src/frontend/site/ListRoute'

export const dynamic = 'force-dynamic'

/** `/etiket/:slug`: a tag. */
export default function TagRoute(props: ListRouteProps): Promise<ReactNode> {
  return ListRoute('tag', props)
}
