import type { ReactNode } from 'react'
import { Message } from '@/src/frontend/site/parts/Notices'

export const dynamic = 'force-dynamic'

/** Every address that is no page. */
export default function NoPage(): ReactNode {
  return <Message about="notFound" />
}
