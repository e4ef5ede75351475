'use client'
import { useLivePreview } from '@payloadcms/live-preview-react'
import { createClient } from 'kunye-client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Article, type Story as StoryData } from '../../../lib/operations'
import { Story } from '../../../lib/Story'

type Shown = { id: string; article: StoryData | null }
type Asked = { data: Record<string, any>; serverURL: string }

/** What the newsroom posts while somebody types is a token: what it opens is asked of the API, in place of Payload's REST. */
async function askByToken({ data: { data }, serverURL }: Asked): Promise<Response> {
  const { id, previewToken } = data
  const headers = { Authorization: `Preview ${previewToken}` }
  const kunye = createClient({ url: `${serverURL}/graphql`, headers })
  return Response.json({ id, ...(await kunye.query(Article, { id })) })
}

/** The article that a link opened, or the one that is being typed where the newsroom shows this page in a frame. */
export function Preview({ newsroom, initial }: { newsroom: string; initial: Shown }) {
  const router = useRouter()
  useEffect(() => {
    const token = location.hash.slice(1)
    // In a frame the token comes with each message, and no cookie of a third party is needed.
    if (!token || window.parent !== window) return
    // From now on it stands in the cookie alone.
    history.replaceState(null, '', location.pathname)
    const open = async () => {
      await fetch('/api/preview', { method: 'POST', body: JSON.stringify({ token }) })
      router.refresh()
    }
    void open()
  }, [router])
  const { data } = useLivePreview<Shown>({
    initialData: initial,
    requestHandler: askByToken,
    serverURL: newsroom,
  })
  return data.article && <Story story={data.article} />
}
