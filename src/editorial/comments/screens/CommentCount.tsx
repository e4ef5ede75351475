'use client'
import { useEffect, useState } from 'react'

import { panelEvents } from '@/src/editorial/admin/articlePanel'
import { useWords } from '@/src/editorial/admin/useWords'
import { windowEvents } from '@/src/editorial/admin/windowEvents'

type Counts = { open: number; blocking: number }

/** How the list of comments tells the bar how many there are. */
export const countEvents = windowEvents<Counts>('kunye:comments')

/** In the bar: how many threads are open, and that one of them stops approval. Leads to them. */
export function CommentCount() {
  const { say } = useWords()
  const [{ open, blocking }, setCounts] = useState<Counts>({ open: 0, blocking: 0 })
  useEffect(() => countEvents.listen(setCounts), [])
  if (open === 0) return null
  const stops = blocking > 0
  return (
    <button
      className={stops ? 'kunye-link kunye-comment-count--stops' : 'kunye-link'}
      data-reads
      onClick={() => panelEvents.send('comments')}
      type="button"
    >
      {stops && <span aria-hidden="true" className="kunye-octagon" />}{' '}
      {say({ tr: `${open} yorum`, en: open === 1 ? '1 comment' : `${open} comments` })}
      {stops && (
        <span className="kunye-unseen">
          {say({ tr: `, ${blocking} tanesi onayı engelliyor`, en: `, ${blocking} stop approval` })}
        </span>
      )}
    </button>
  )
}
