'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

import { useWords } from '@/src/editorial/admin/useWords'
import { askEditor } from './editorEvents'
import { isClosed } from './isClosed'
import { $removeMarkId } from './marks'
import { useActiveMark } from './useActiveMark'
import type { useRowActions } from './useRowActions'
import type { SourcingRows } from './useSourcingRows'
import { useWho } from './useWho'
import { voiceOf } from '@/src/sourcing/voiceOf'
import { TEXTS } from './texts'

type Props = { rows: SourcingRows; actions: ReturnType<typeof useRowActions> }

/** Under a mark that was clicked (or F2): who says these words, to edit or to take off. */
export function MarkPopover({ rows, actions }: Props) {
  const [editor] = useLexicalComposerContext()
  const [active, close] = useActiveMark(editor)
  const box = useRef<HTMLDivElement>(null)
  const who = useWho(rows.attributions)
  const { say } = useWords()

  useEffect(() => {
    if (active?.byKey) box.current?.querySelector('button')?.focus()
  }, [active])
  useEffect(() => {
    const leave = ({ target }: FocusEvent | MouseEvent) => {
      const inside =
        target instanceof Node &&
        (box.current?.contains(target) || editor.getRootElement()?.contains(target))
      if (!inside) close()
    }
    document.addEventListener('focusin', leave)
    document.addEventListener('mousedown', leave)
    return () => {
      document.removeEventListener('focusin', leave)
      document.removeEventListener('mousedown', leave)
    }
  })

  const rect = active && editor.getElementByKey(active.key)?.getBoundingClientRect()
  if (!active || !rect) return null
  const remove = (id: string) => {
    actions.remove('attributions', id)
    editor.update(() => $removeMarkId(id))
    editor.focus()
  }
  return createPortal(
    <div
      ref={box}
      className="attribution-popover"
      role="dialog"
      aria-label={say(TEXTS.markTools)}
      style={{ top: rect.bottom + window.scrollY + 6, left: rect.left + window.scrollX }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.focus(close)
      }}
    >
      {active.ids.map((id) => {
        const row = rows.attributions.find((known) => known.id === id)
        const claim = rows.claims.find((known) => known.id === row?.values.claim)
        return (
          <MarkPopoverRow
            key={id}
            who={row ? who(row) : say(TEXTS.noRow)}
            claim={String(claim?.values.text ?? say(TEXTS.noClaim))}
            mode={row?.values.mode}
            readOnly={isClosed(editor)}
            onEdit={row ? () => askEditor({ kind: 'editRow', id }) : undefined}
            onRemove={() => remove(id)}
          />
        )
      })}
    </div>,
    document.body,
  )
}

type RowProps = {
  who: string
  claim: string
  mode: unknown
  readOnly: boolean
  onEdit: (() => void) | undefined
  onRemove: () => void
}

/** One attribution in the popover of a mark. */
function MarkPopoverRow({ who, claim, mode, readOnly, onEdit, onRemove }: RowProps) {
  const { say } = useWords()
  return (
    <div className="attribution-popover__row">
      <div>
        <span className="attribution-who" data-voice={voiceOf(mode)}>
          {who}
        </span>
        <div className="attribution-popover__claim">{claim}</div>
      </div>
      {!readOnly && (
        <div className="attribution-popover__buttons">
          {onEdit && (
            <button type="button" onClick={onEdit} aria-label={`${say(TEXTS.edit)}: ${who}`}>
              {say(TEXTS.edit)}
            </button>
          )}
          <button type="button" onClick={onRemove} aria-label={`${say(TEXTS.remove)}: ${who}`}>
            {say(TEXTS.remove)}
          </button>
        </div>
      )}
    </div>
  )
}
