import type { ReactNode } from 'react'
import { ListRoute, type ListRouteProps } from '@/src/frontend/site/ListRoute'

export const dynamic = 'force-dynamic'

/** `/bolum/:slug`: a section. */
export default function SectionRoute(props: ListRouteProps): Promise<ReactNode> {
  return ListRoute('section', props)
}
