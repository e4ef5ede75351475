import type { ReactNode } from 'react'

import { PartsPage } from '@/src/editorial/parts/screens/PartsPage'

type Props = { searchParams: Promise<Record<string, string>> }

/** Every part of the admin in its states. In development only: next.config.ts. */
export default async function Parts({ searchParams }: Props): Promise<ReactNode> {
  return <PartsPage asked={await searchParams} />
}
