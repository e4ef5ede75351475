'use client'

import { useCallback, useState } from 'react'

import type { Choice, Decisions } from '@/src/lexical/merge/decide'

/** The decisions of one merge, and the way back through them, one by one. */
export function useDecisions() {
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
