'use client'

import { useEffect, useId, useRef } from 'react'

import { PanelBoundary } from '@/src/editorial/admin/PanelBoundary'
import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { ArticleComments } from './ArticleComments'
import { COMMENT_TEXTS } from './commentTexts'

const ANCHOR = 'yorumlar'

/** Below the text: what the newsroom says about it. Links to `#yorumlar` lead here. */
export function CommentPanel() {
  const { id, inDrawer } = useArticleId()
  const { say } = useWords()
  const titleId = useId()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // The form is drawn after the browser has looked for the anchor.
    if (window.location.hash === `#${ANCHOR}`) section.current?.scrollIntoView({ block: 'start' })
  }, [])
  if (inDrawer) return null
  return (
    <section aria-labelledby={titleId} className="kunye-comments" id={ANCHOR} ref={section}>
      <h4 id={titleId}>{say(COMMENT_TEXTS.title)}</h4>
      {id === null ? (
        <p className="kunye-hint">{say(COMMENT_TEXTS.saveFirst)}</p>
      ) : (
        <PanelBoundary name={COMMENT_TEXTS.title}>
          <ArticleComments id={id} key={id} />
        </PanelBoundary>
      )}
    </section>
  )
}
