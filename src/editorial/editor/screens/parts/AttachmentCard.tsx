'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useEffect, useState } from 'react'

import { fetchRecords } from '@/src/editorial/admin/picker/fetchRecords'
import { useWords } from '@/src/editorial/admin/useWords'
import { ATTACHMENT_COMMAND } from './AttachmentDrawer'

const UNKNOWN = {
  tr: 'Bu ek silinmiş ya da size kapalı',
  en: 'This attachment is gone, or closed to you',
}

/** An attachment as a writer sees it: its title, the way to its record (and what the file tells of itself), and to another one. */
export function AttachmentCard({ attachment, nodeKey }: { attachment: string; nodeKey: string }) {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const { language, say } = useWords()
  const [title, setTitle] = useState<string | null>('…')
  useEffect(() => {
    const gone = new AbortController()
    const asked = {
      collection: 'attachments',
      title: 'title',
      ids: [attachment],
      limit: 1,
    } as const
    void fetchRecords({ ...asked, language, signal: gone.signal }).then((found) => {
      if (!gone.signal.aborted) setTitle(found?.[0]?.label ?? null)
    })
    return () => gone.abort()
  }, [attachment, language])
  return (
    <div contentEditable={false}>
      <small>{say({ tr: 'Ek belge (PDF)', en: 'Attachment (PDF)' })}</small>
      <a
        href={`/admin/collections/attachments/${attachment}`}
        rel="noreferrer"
        target="_blank"
        title={say({
          tr: 'Adı, açıklaması ve dosyanın kendisi hakkında söyledikleri',
          en: 'Its title, description and what the file tells of itself',
        })}
      >
        {title ?? say(UNKNOWN)}
      </a>
      {isEditable && (
        <button onClick={() => editor.dispatchCommand(ATTACHMENT_COMMAND, nodeKey)} type="button">
          {say({ tr: 'Değiştir', en: 'Change' })}
        </button>
      )}
    </div>
  )
}
