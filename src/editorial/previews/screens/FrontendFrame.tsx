'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'

import { useWords } from '@/src/editorial/admin/useWords'

/** What the newsroom answers where a frontend previews: its address, and what opens the preview. */
export const elsewhereIn = z.object({ url: z.url(), token: z.string(), slug: z.string() })
export type Elsewhere = z.infer<typeof elsewhereIn>

/** The words of Payload's live preview (`@payloadcms/live-preview`). */
const LIVE = 'payload-live-preview'
const STORED = 'payload-document-event'

/**
 * The page of the newsroom's own frontend, in a frame. It says that it listens (`payload-live-preview`, `ready`), and from then on
 * is told of each renewal in the two messages that Payload's clients know: what changed, with the token that opens it, and that it
 * should ask anew. Nobody but that frontend's origin is told, and nothing it says is believed but that it is ready.
 */
export function FrontendFrame({ article, elsewhere }: { article: string; elsewhere: Elsewhere }) {
  const { say } = useWords()
  // The first address stays: a new one would load the page anew with every letter.
  const [{ url }] = useState(elsewhere)
  const { origin } = new URL(url)
  const frame = useRef<HTMLIFrameElement>(null)
  const newest = useRef(elsewhere)
  newest.current = elsewhere

  const tell = useCallback(() => {
    const target = frame.current?.contentWindow
    if (!target) return
    const { token, slug } = newest.current
    const of = { collectionSlug: 'articles', data: { id: article, slug, previewToken: token } }
    target.postMessage({ type: LIVE, ...of }, origin)
    target.postMessage({ type: STORED, entitySlug: 'articles', id: article }, origin)
  }, [article, origin])
  useEffect(() => {
    const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || from !== origin) return
      if (typeof data !== 'object' || data === null) return
      if (Reflect.get(data, 'type') === LIVE && Reflect.get(data, 'ready') === true) tell()
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [origin, tell])
  useEffect(tell, [elsewhere.token, tell])

  return (
    <iframe
      ref={frame}
      // A page of another origin, which runs its own scripts; it opens no window and leads nowhere.
      sandbox="allow-scripts allow-same-origin allow-forms"
      src={url}
      title={say({ tr: 'Haberin sitedeki önizlemesi', en: 'The story’s preview on the site' })}
    />
  )
}
