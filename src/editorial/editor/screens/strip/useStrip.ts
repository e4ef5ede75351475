'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { toast } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { dismissedWords, isDismissedBy } from '@/src/sourcing/dismissals'
import type { Proposal } from '@/src/sourcing/proposals'
import { caretAt } from '../caretWords'
import type { FormRow } from '../rowsFrom'
import { placeSelection } from '../selection'
import type { useRowActions } from '../useRowActions'
import { STRIP_TEXTS } from './stripTexts'
import { askProposals, type Decision, markSentence, rowsOf, unmarkSentence } from './writing'
import { widened } from './widened'

/** What one key of the strip did, so that one key takes it back. */
type Done = {
  at: number
  rows: { row: string; claim: string }[]
  /** The words that were taken for nobody's. */
  dismissed: string | null
  open: readonly Proposal[]
}

type On = {
  /** How many there were when it was turned on. */
  total: number
  /** What is still open, in the order of the text. */
  open: readonly Proposal[]
  at: number
  /** Where the caret stood. */
  caret: number
  before: Decision | null
  text: string
  /** What was open before each sentence that was taken in with the present one. */
  narrower: readonly (readonly Proposal[])[]
}
type Given = {
  editor: LexicalEditor
  language: string
  rows: readonly FormRow[]
  /** Sentences taken for nobody's words. */
  dismissals: readonly FormRow[]
  actions: ReturnType<typeof useRowActions>
}

/** A proposal by where it stands: two of one sentence have each its cue. */
export const proposalKey = ({ start, cue }: Proposal): string => `${start} ${cue?.start ?? ''}`

/** The strip: off, or on at one of the sentences that ask who says them; and all that its keys do. */
export function useStrip({ editor, language, rows, dismissals, actions }: Given) {
  const { say } = useWords()
  const [on, setOn] = useState<On | null>(null)
  const history = useRef<Done[]>([])

  const begin = useCallback(
    async (backwards: boolean, place?: number) => {
      const caret = place ?? caretAt(editor) ?? 0
      const isDismissed = isDismissedBy(dismissals.map(({ values }) => String(values.quote)))
      const { text, proposals } = await askProposals(editor, language, rows)
      const open = proposals.filter(({ quote }) => !isDismissed(quote))
      history.current = []
      const after = backwards
        ? open.findLastIndex(({ end }) => end < caret)
        : open.findIndex(({ end }) => (place === undefined ? end >= caret : end > caret))
      const at = Math.max(after, 0)
      setOn({ total: open.length, open, at, caret, before: null, text, narrower: [] })
    },
    [editor, language, rows, dismissals],
  )
  const close = useCallback(() => {
    if (on) placeSelection(editor, { start: on.caret, end: on.caret })
    setOn(null)
    // At once: the editor's own `focus` waits for its next update, and a key pressed before it is lost.
    editor.getRootElement()?.focus({ preventScroll: true })
    editor.focus()
  }, [editor, on])

  const go = useCallback(
    (step: 1 | -1) =>
      setOn((now) => {
        if (!now || now.open.length === 0) return now
        const { length } = now.open
        return { ...now, at: (now.at + step + length) % length, narrower: [] }
      }),
    [],
  )
  /** Takes the next sentence in with this one, under one mark of one speaker, or leaves the last one out again. */
  const widen = useCallback(
    (by: 1 | -1) =>
      setOn((now) => {
        if (!now) return now
        const { open, at, text, narrower } = now
        const next = by === 1 ? widened(open, at, text) : (narrower.at(-1) ?? null)
        if (!next) return now
        return {
          ...now,
          open: next,
          narrower: by === 1 ? [...narrower, open] : narrower.slice(0, -1),
        }
      }),
    [],
  )
  /** Takes proposals off the list and goes on to the next. */
  const settle = useCallback(
    (
      settled: readonly Proposal[],
      done: Pick<Done, 'rows' | 'dismissed'>,
      before: Decision | null,
    ) => {
      if (!on) return
      history.current.push({ at: on.at, open: on.open, ...done })
      const gone = new Set(settled.map(proposalKey))
      const open = on.open.filter((one) => !gone.has(proposalKey(one)))
      const at = on.at >= open.length ? 0 : on.at
      setOn({ ...on, open, at, before: before ?? on.before, narrower: [] })
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
      settle([decision.proposal], { rows: done ? [done] : [], dismissed: null }, decision)
    },
    [settle, write],
  )
  /** Every sentence in which nobody else speaks is the newsroom's own, each with its claim; one undo for all. */
  const restIsOurs = useCallback(() => {
    const rest = on?.open.filter(({ cue, accuses }) => cue === null && accuses === null) ?? []
    const done = rest.flatMap((proposal) => {
      const one = write({
        ...{ proposal, mode: 'houseVoice', who: null, seriousness: 'none' },
        ...{ via: [], persons: [] },
      })
      return one ? [one] : []
    })
    settle(rest, { rows: done, dismissed: null }, null)
  }, [on, settle, write])
  const dismiss = useCallback(
    (proposal: Proposal) => {
      const dismissed = dismissedWords(proposal.quote)
      actions.dismiss(dismissed)
      settle([proposal], { rows: [], dismissed }, null)
    },
    [actions, settle],
  )
  const undo = useCallback(() => {
    const last = history.current.pop()
    if (!last || !on) return
    for (const { row, claim } of last.rows) {
      unmarkSentence(editor, row)
      actions.remove('attributions', row)
      actions.remove('claims', claim)
    }
    if (last.dismissed !== null) actions.ask(isDismissedBy([last.dismissed]))
    setOn({ ...on, open: last.open, at: last.at, narrower: [] })
    toast.info(say(STRIP_TEXTS.undone), { id: 'kunye-strip-undone' })
  }, [actions, editor, on, say])

  return { on, begin, close, go, widen, accept, restIsOurs, dismiss, undo }
}
