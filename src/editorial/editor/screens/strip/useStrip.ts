'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { toast } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Proposal } from '@/src/sourcing/proposals'
import { caretAt } from '../caretWords'
import type { FormRow } from '../rowsFrom'
import { placeSelection } from '../selection'
import type { useRowActions } from '../useRowActions'
import { dismissedOf, keepDismissed } from './dismissed'
import { STRIP_TEXTS } from './stripTexts'
import { askProposals, type Decision, markSentence, rowsOf, unmarkSentence } from './writing'

/** What one key of the strip did, so that one key takes it back. */
type Done = { at: number; rows: { row: string; claim: string }[]; open: readonly Proposal[] }

type On = {
  /** How many there were when it was turned on. */
  total: number
  /** What is still open, in the order of the text. */
  open: readonly Proposal[]
  at: number
  /** Where the caret stood. */
  caret: number
  before: Decision | null
}
type Given = {
  editor: LexicalEditor
  /** Of the article; null: a new one. */
  id: string | null
  language: string
  rows: readonly FormRow[]
  actions: ReturnType<typeof useRowActions>
}

/** A proposal by where it stands: two of one sentence have each its cue. */
export const proposalKey = ({ start, cue }: Proposal): string => `${start} ${cue?.start ?? ''}`

/** The strip: off, or on at one of the sentences that ask who says them; and all that its keys do. */
export function useStrip({ editor, id, language, rows, actions }: Given) {
  const { say } = useWords()
  const [on, setOn] = useState<On | null>(null)
  const history = useRef<Done[]>([])

  const begin = useCallback(
    async (backwards: boolean) => {
      const caret = caretAt(editor) ?? 0
      const isDismissed = dismissedOf(id)
      const open = (await askProposals(editor, language, rows)).filter(
        ({ quote }) => !isDismissed(quote),
      )
      history.current = []
      const after = backwards
        ? open.findLastIndex(({ end }) => end < caret)
        : open.findIndex(({ end }) => end >= caret)
      setOn({ total: open.length, open, at: Math.max(after, 0), caret, before: null })
    },
    [editor, id, language, rows],
  )
  const close = useCallback(() => {
    if (on) placeSelection(editor, { start: on.caret, end: on.caret })
    setOn(null)
    editor.focus()
  }, [editor, on])

  const go = useCallback(
    (step: 1 | -1) =>
      setOn((now) => {
        if (!now || now.open.length === 0) return now
        const { length } = now.open
        return { ...now, at: (now.at + step + length) % length }
      }),
    [],
  )
  /** Takes proposals off the list and goes on to the next. */
  const settle = useCallback(
    (settled: readonly Proposal[], done: Done['rows'], before: Decision | null) => {
      if (!on) return
      history.current.push({ at: on.at, rows: done, open: on.open })
      const gone = new Set(settled.map(proposalKey))
      const open = on.open.filter((one) => !gone.has(proposalKey(one)))
      const at = on.at >= open.length ? 0 : on.at
      setOn({ ...on, open, at, before: before ?? on.before })
    },
    [on],
  )
  const write = useCallback(
    (decision: Decision): { row: string; claim: string } | null => {
      const { row, claim } = rowsOf(decision)
      const ids = { row: String(row.id), claim: String(claim.id) }
      actions.addRows(row, claim)
      if (markSentence(editor, decision.proposal, ids.row)) return ids
      // The words are gone from the text.
      actions.remove('attributions', ids.row)
      actions.remove('claims', ids.claim)
      return null
    },
    [actions, editor],
  )
  const accept = useCallback(
    (decision: Decision) => {
      const done = write(decision)
      settle([decision.proposal], done ? [done] : [], decision)
    },
    [settle, write],
  )
  /** Every sentence in which nobody else speaks is the newsroom's own, each with its claim; one undo for all. */
  const restIsOurs = useCallback(() => {
    const rest = on?.open.filter(({ cue, accuses }) => cue === null && accuses === null) ?? []
    const done = rest.flatMap((proposal) => {
      const one = write({ proposal, mode: 'houseVoice', who: null, seriousness: 'none' })
      return one ? [one] : []
    })
    settle(rest, done, null)
  }, [on, settle, write])
  const dismiss = useCallback(
    (proposal: Proposal) => {
      keepDismissed(id, proposal.quote, true)
      settle([proposal], [], null)
    },
    [id, settle],
  )
  const undo = useCallback(() => {
    const last = history.current.pop()
    if (!last || !on) return
    for (const { row, claim } of last.rows) {
      unmarkSentence(editor, row)
      actions.remove('attributions', row)
      actions.remove('claims', claim)
    }
    for (const { quote } of last.open) keepDismissed(id, quote, false)
    setOn({ ...on, open: last.open, at: last.at })
    toast.info(say(STRIP_TEXTS.undone), { id: 'kunye-strip-undone' })
  }, [actions, editor, id, on, say])

  return { on, begin, close, go, accept, restIsOurs, dismiss, undo }
}
