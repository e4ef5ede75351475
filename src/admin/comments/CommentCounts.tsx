'use client'

import { useWords } from '../language/useWords'
import type { Thread } from './threadsOf'

/** How many threads are open, how many of them stop approval, how many are resolved. */
export function CommentCounts({ threads }: { threads: readonly Thread[] }) {
  const { say } = useWords()
  const open = threads.filter(({ isOpen }) => isOpen).length
  const blocking = threads.filter(({ blocks }) => blocks).length
  const resolved = threads.length - open
  if (threads.length === 0) return null
  return (
    <p aria-live="polite" className="kunye-hint kunye-comments__counts">
      {say({ tr: `${open} açık`, en: `${open} open` })}
      {blocking > 0 && (
        <strong>
          {' '}
          · {say({ tr: `${blocking} tanesi onayı engelliyor`, en: `${blocking} stop approval` })}
        </strong>
      )}
      {resolved > 0 && <> · {say({ tr: `${resolved} çözülmüş`, en: `${resolved} resolved` })}</>}
    </p>
  )
}
