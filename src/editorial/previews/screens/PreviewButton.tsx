'use client'

import { useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { PreviewDialog } from './PreviewDialog'

/** The way to the preview links of a saved article. */
export function PreviewButton({ article }: { article: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        aria-haspopup="dialog"
        className="kunye-link kunye-link--wide"
        onClick={() => setOpen(true)}
        type="button"
      >
        {say({ tr: 'Önizleme bağlantısı', en: 'Preview link' })}
      </button>
      {open && <PreviewDialog article={article} onClose={() => setOpen(false)} />}
    </>
  )
}
