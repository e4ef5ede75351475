'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useFormFields } from '@payloadcms/ui'
import {
  type ComponentProps,
  type FocusEventHandler,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'

import type { Proposal } from '@/src/sourcing/proposals'
import { ATTRIBUTE_COMMAND, stripEvents } from '../attributionRequests'
import { placeSelection, rangesOf } from '../selection'
import type { useRowActions } from '../useRowActions'
import { useSourcingRows } from '../useSourcingRows'
import { type FormRow, rowsFrom } from '../rowsFrom'
import { useStory } from './candidates'
import { SentenceStrip } from './SentenceStrip'
import { StripDone } from './StripDone'
import { proposalKey, useStrip } from './useStrip'

type Props = { editor: LexicalEditor; actions: ReturnType<typeof useRowActions> }
const WASH = 'kunye-says-now'
const BELOW = 8

/** The strip where it lies: under its sentence, over the text that follows; off until F2 asks for it. */
export function StripPlugin({ editor, actions }: Props) {
  const language = useFormFields(([fields]) => String(fields.language?.value ?? 'tr'))
  const { attributions } = useSourcingRows()
  const kept = useFormFields(([fields]) => fields.dismissals?.value)
  const dismissals = useMemo(() => rowsFrom(kept), [kept])
  const { on, begin, close, ...keys } = useStrip({
    ...{ editor, language, rows: attributions, dismissals, actions },
  })
  useEffect(
    () =>
      stripEvents.listen((event) => {
        if (event.editor === editor) void begin(event.backwards, event.at)
      }),
    [begin, editor],
  )
  const proposal = on?.open[on.at] ?? null
  const place = usePlace(editor, proposal)
  const { leave, onBlur } = useLeaving(editor, close)
  const around = editor.getRootElement()?.closest<HTMLElement>('.document-fields__fields')
  if (!on || !around) return null
  const openAll = ({ start, end }: Proposal) => {
    leave()
    placeSelection(editor, { start, end })
    editor.dispatchCommand(ATTRIBUTE_COMMAND, undefined)
  }
  return createPortal(
    <div className="kunye-says-place" onBlur={onBlur} style={{ top: place.top }}>
      {proposal ? (
        <WithStory
          at={on.total - on.open.length + on.at}
          before={on.before}
          count={on.total}
          keys={{ ...keys, close: leave, openAll }}
          proposal={proposal}
          rows={attributions}
        />
      ) : (
        <StripDone onClose={leave} />
      )}
    </div>,
    around,
  )
}

type StripProps = Omit<ComponentProps<typeof SentenceStrip>, 'story'> & { rows: readonly FormRow[] }

/** The strip of one sentence after the other, with the names of the story held over all of them. */
function WithStory({ rows, ...strip }: StripProps) {
  return <SentenceStrip {...strip} key={proposalKey(strip.proposal)} story={useStory(rows)} />
}

/**
 * Whoever goes back into the text, or elsewhere, by hand is done with the strip. The editor alone is not: it writes the
 * selection of the last key into the page some turns later, and takes the focus with it. `leave`: by a key of the strip itself.
 */
function useLeaving(
  editor: LexicalEditor,
  close: () => void,
): { leave: () => void; onBlur: FocusEventHandler<HTMLElement> } {
  const byHand = useRef(false)
  useEffect(() => {
    const pressed = (event: Event) => {
      byHand.current = !(event instanceof KeyboardEvent) || event.key === 'Tab'
    }
    for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, pressed, true)
    return () => {
      for (const kind of ['pointerdown', 'keydown']) removeEventListener(kind, pressed, true)
    }
  }, [])
  const isLeaving = useRef(false)
  const leave = () => {
    isLeaving.current = true
    close()
    isLeaving.current = false
  }
  const onBlur: FocusEventHandler<HTMLElement> = ({ currentTarget, relatedTarget, target }) => {
    if (isLeaving.current) return
    if (!(relatedTarget instanceof Node) || currentTarget.contains(relatedTarget)) return
    const isText = editor.getRootElement()?.contains(relatedTarget) === true
    if (isText && !byHand.current) target.focus({ preventScroll: true })
    else leave()
  }
  return { leave, onBlur }
}

/** Where the strip lies, in the column of the text; washes the sentence and brings it into sight. */
function usePlace(editor: LexicalEditor, proposal: Proposal | null): { top: number } {
  const [top, setTop] = useState(0)
  useEffect(() => {
    if (!proposal) return
    const { start, end, cue } = proposal
    const spans = [
      { start, end },
      ...(cue ? [{ start: cue.start, end: cue.start + cue.text.length }] : []),
    ]
    const [sentence, words] = rangesOf(editor, spans)
    const column = editor.getRootElement()?.closest('.document-fields__fields')
    if (!sentence || !column) return
    const put = () =>
      setTop(sentence.getBoundingClientRect().bottom - column.getBoundingClientRect().top + BELOW)
    put()
    sentence.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const canPaint = typeof Highlight === 'function' && 'highlights' in CSS
    if (canPaint) CSS.highlights.set(WASH, new Highlight(words ?? sentence))
    const watching = new ResizeObserver(put)
    watching.observe(column)
    return () => {
      watching.disconnect()
      if (canPaint) CSS.highlights.delete(WASH)
    }
  }, [editor, proposal])
  return { top }
}
