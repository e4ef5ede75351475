'use client'

import { type ReactNode, useEffect } from 'react'

import { keepSentencesWhole } from './keepSentencesWhole'
import { isWritten, mendFrame, mendPart } from './mendFrame'
import { useWords } from './useWords'

/**
 * Around the whole admin, outside of `BorrowedWords`, whose sentences are whole ones: what Payload's own pages lack for keyboard and screen reader is
 * there as soon as they are, and the newsroom's refusals are shown whole.
 */
export function MendedFrame({ children }: { children: ReactNode }) {
  const { say } = useWords()
  useEffect(keepSentencesWhole, [])
  useEffect(() => {
    mendFrame(document.body, say)
    const observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const place = target as Element
        if (isWritten(place)) continue
        if (type === 'attributes') mendFrame(place, say)
        else for (const one of addedNodes) if (one instanceof Element) mendFrame(one, say)
        // What a part shows may come after the part.
        const named = type === 'childList' && place.closest('[aria-label]')
        if (named) mendPart(named, say)
      }
    })
    observer.observe(document.body, {
      ...{ subtree: true, childList: true, attributes: true },
      // Those that Payload may write anew.
      attributeFilter: ['aria-label', 'aria-hidden', 'aria-checked', 'role'],
    })
    return () => observer.disconnect()
  }, [say])
  return children
}
