import { notFound } from 'next/navigation'
import { ask } from '../../../lib/kunye'
import { State } from '../../../lib/operations'

export const metadata = { robots: 'noindex' }

/** What proxy.ts shows in the place of a withdrawn story: its notice, and nothing that was kept of it. */
export default async function Withdrawn({ params }: { params: Promise<{ slug: string }> }) {
  const { article } = await ask(State, { slug: (await params).slug }, null)
  if (article?.state !== 'WITHDRAWN') notFound()
  return <p role="note">{article.notice}</p>
}
