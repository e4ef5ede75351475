'use client'

import { useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { PreviewDialog } from './PreviewDialog'

const PREVIEW_LINK = { tr: 'Önizleme bağlantısı', en: 'Preview link' }

/** The way to the preview links of a saved article. */
export function PreviewButton({ article }: { article: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        aria-haspopup="dialog"
        className="kunye-link"
        onClick={() => setOpen(true)}
        title={say(PREVIEW_LINK)}
        type="button"
      >
        <span className="kunye-bar__long">{say(PREVIEW_LINK)}</span>
        <svg
          aria-hidden="true"
          className="kunye-bar__short"
          height="16"
          viewBox="0 0 16 16"
          width="16"
        >
          <path d="M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.5 4.5L11 9.2M9 11.5l-1.2 1.2a3 3 0 0 1-4.5-4.5L5 6.8" />
        </svg>
      </button>
      {open && <PreviewDialog article={article} onClose={() => setOpen(false)} />}
    </>
  )
}
