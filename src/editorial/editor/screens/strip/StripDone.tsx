'use client'
import { useEffect, useRef } from 'react'

import { panelEvents } from '@/src/editorial/admin/articlePanel'
import { useWords } from '@/src/editorial/admin/useWords'
import { STRIP_TEXTS as TEXTS } from './stripTexts'

/** Nothing is left to ask. */
export function StripDone({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div
      className="kunye-says kunye-says--done"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <b>{say(TEXTS.done)}</b>
      <button
        className="kunye-action kunye-action--main"
        onClick={() => {
          onClose()
          panelEvents.send('who')
        }}
        ref={button}
        type="button"
      >
        {say(TEXTS.toFindings)}
      </button>
    </div>
  )
}
