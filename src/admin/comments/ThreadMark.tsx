'use client'

import { useWords } from '../language/useWords'
import { COMMENT_TEXTS } from './commentTexts'
import type { Thread } from './threadsOf'

/** Whether a thread stops approval or is resolved, by shape and word. An open one that stops nothing needs neither. */
export function ThreadMark({ thread }: { thread: Thread }) {
  const { say } = useWords()
  if (!thread.blocks && thread.isOpen) return null
  return (
    <span className="kunye-stage kunye-thread__mark">
      <svg
        aria-hidden="true"
        className={`kunye-mark kunye-mark--${thread.blocks ? 'red' : 'green'}`}
        focusable="false"
        height="16"
        viewBox="0 0 16 16"
        width="16"
      >
        {thread.blocks ? (
          <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM5 8h6" />
        ) : (
          <path d="m3 8.5 3.2 3.2L13 4.8" />
        )}
      </svg>
      {say(thread.blocks ? COMMENT_TEXTS.blocks : COMMENT_TEXTS.resolved)}
    </span>
  )
}
