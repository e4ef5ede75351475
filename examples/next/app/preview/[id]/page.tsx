import { cookies } from 'next/headers'
import { Article, ask, COOKIE } from '../../../lib/kunye'
import { Story } from '../../../lib/Story'
import { Preview } from './Preview'

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const token = (await cookies()).get(COOKIE)?.value
  const found = token ? await ask(Article, { id }, [], token).catch(() => null) : null
  return (
    <>
      <Preview newsroom={process.env.KUNYE_URL ?? 'http://127.0.0.1:3000'} />
      {found?.article && <Story story={found.article} />}
    </>
  )
}
