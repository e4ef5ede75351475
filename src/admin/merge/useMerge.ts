'use client'

import { useMemo } from 'react'

import type { Content } from '@/src/lexical/merge/MergedArticle'
import { mergeArticle } from '@/src/lexical/merge/mergeArticle'
import { piecesOf } from '@/src/lexical/merge/piecesOf'
import { resolveMerge } from '@/src/lexical/merge/resolveMerge'
import { typedContent } from '../form/typedContent'
import { useDecisions } from './useDecisions'

/** The three versions laid over each other, and what the decisions make of them; null where there is nothing to merge from. */
export function useMerge(base: Content | null, mine: Content, newest: Content) {
  const { decisions, choose, undo, canUndo } = useDecisions()
  const merge = useMemo(() => {
    if (!base) return null
    const was = typedContent(base)
    // A field the form does not show was not changed in it.
    return mergeArticle(was, { ...was, ...typedContent(mine) }, typedContent(newest))
  }, [base, mine, newest])
  const resolved = useMemo(
    () => (merge ? resolveMerge(merge, decisions) : null),
    [merge, decisions],
  )
  const conflicts = useMemo(
    () => (merge ? piecesOf(merge).filter(({ merged }) => !merged).length : 0),
    [merge],
  )
  if (!merge || !resolved) return null
  const dropsMine = Object.values(decisions).includes('theirs') || resolved.gone.length > 0
  return { merge, resolved, conflicts, decisions, choose, undo, canUndo, dropsMine }
}
