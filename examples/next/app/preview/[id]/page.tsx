import { cookies } from 'next/headers'
import { ask, COOKIE } from '../../../lib/kunye'
import { Article } from '../../../lib/operations'
import { Preview } from './Preview'

const newsroom = new URL(process.env.KUNYE_URL ?? 'http://127.0.0.1:3000').origin

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const token = (await cookies()).get(COOKIE)?.value
  const found = token ? await ask(Article, { id }, [], token).catch(() => null) : null
  const article = found?.article ?? null
  // What was opened by a link is another page than the one that waits for it.
  return <Preview key={String(article !== null)} newsroom={newsroom} initial={{ id, article }} />
}
