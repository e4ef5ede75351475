import { draftMode } from 'next/headers'
import { Article, ask } from '../../../lib/kunye'
import { Story } from '../../../lib/Story'
import { Preview } from './Preview'

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { isEnabled } = await draftMode()
  const found = isEnabled ? await ask(Article, { id }, []).catch(() => null) : null
  return (
    <>
      <Preview newsroom={process.env.KUNYE_URL ?? 'http://127.0.0.1:3000'} />
      {found?.article && <Story story={found.article} />}
    </>
  )
}
