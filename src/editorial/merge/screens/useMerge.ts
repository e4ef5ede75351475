'use client'
import { useCallback, useMemo, useState } from 'react'

import { typedContent } from '@/src/editorial/admin/articleForm'
import { mergeArticle } from '../mergeArticle'
import { type Choice, type Content, type Decisions, inOneForm, piecesOf } from '../pieces'
import { resolveMerge } from '../resolveMerge'

/** The three versions laid over each other, and what the decisions make of them; null where there is nothing to merge from. */
export function useMerge(base: Content | null, mine: Content, newest: Content) {
  const { decisions, choose, undo, canUndo } = useDecisions()
  const merge = useMemo(() => {
    if (!base) return null
    const was = typedContent(base)
    // A field the form does not show was not changed in it.
    const [from, own, theirs] = inOneForm(
      was,
      { ...was, ...typedContent(mine) },
      typedContent(newest),
    )
    return from && own && theirs ? mergeArticle(from, own, theirs) : null
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

/** The decisions of one merge, and the way back through them, one by one. */
function useDecisions() {
  const [steps, setSteps] = useState<Decisions[]>([{}])
  const decisions = steps.at(-1) ?? {}
  const choose = useCallback((id: string, choice: Choice) => {
    setSteps((all) => {
      const last = all.at(-1) ?? {}
      return last[id] === choice ? all : [...all, { ...last, [id]: choice }]
    })
  }, [])
  const undo = useCallback(() => setSteps((all) => (all.length > 1 ? all.slice(0, -1) : all)), [])
  return { decisions, choose, undo, canUndo: steps.length > 1 }
}
