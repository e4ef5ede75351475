'use client'
import { type ReactNode, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'

/** Something that closes, and can be opened again. */
export function Again({ children }: { children: (close: () => void) => ReactNode }) {
  const { say } = useWords()
  const [open, setOpen] = useState(true)
  if (open) return children(() => setOpen(false))
  return (
    <button className="kunye-action" onClick={() => setOpen(true)} type="button">
      {say({ tr: 'Yeniden aç', en: 'Open again' })}
    </button>
  )
}
