'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useEffect, useState } from 'react'

import { fetchRecords } from '@/src/editorial/admin/picker/fetchRecords'
import { useWithReaders } from '@/src/editorial/admin/useWithReaders'
import { useWords } from '@/src/editorial/admin/useWords'
import { RELATED_STORY_COMMAND } from './RelatedStoryDrawer'

const UNKNOWN = {
  tr: 'Bu haber silinmiş ya da size kapalı',
  en: 'This story is gone, or closed to you',
}

/** A related story as a writer sees it: its headline, whether readers see the card, and the way to another one. */
export function RelatedStoryCard({ story, nodeKey }: { story: string; nodeKey: string }) {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const { language, say } = useWords()
  const isLive = useWithReaders(story, language)
  const [headline, setHeadline] = useState<string | null>('…')
  useEffect(() => {
    const gone = new AbortController()
    const asked = { collection: 'articles', title: 'headline', ids: [story], limit: 1 } as const
    void fetchRecords({ ...asked, language, signal: gone.signal }).then((found) => {
      if (!gone.signal.aborted) setHeadline(found?.[0]?.label ?? null)
    })
    return () => gone.abort()
  }, [language, story])
  return (
    <div contentEditable={false}>
      <small>
        {say({ tr: 'İlgili haber', en: 'Related story' })}
        {!isLive && ' — '}
        {!isLive &&
          say({ tr: 'yayımlanana kadar okur görmez', en: 'not for readers until it is public' })}
      </small>
      <a href={`/admin/collections/articles/${story}`} rel="noreferrer" target="_blank">
        {headline ?? say(UNKNOWN)}
      </a>
      {isEditable && (
        <button
          onClick={() => editor.dispatchCommand(RELATED_STORY_COMMAND, nodeKey)}
          type="button"
        >
          {say({ tr: 'Değiştir', en: 'Change' })}
        </button>
      )}
    </div>
  )
}
