import type { ReactNode } from 'react'
import type { Asked } from '@/src/frontend/site/routes/Asked'
import { readerRoute } from '@/src/frontend/site/routes/readerRoute'

export const dynamic = 'force-dynamic'

/** Every other address: which page it is of, if any, says the one table of `src/language/readerPaths.ts`. */
export default async function ReaderRoute(props: {
  params: Promise<{ rest: string[] }>
  searchParams: Promise<Asked['query']>
}): Promise<ReactNode> {
  return readerRoute((await props.params).rest, await props.searchParams)
}
