'use client'
import { voiceOf } from '../voiceOf'
import { editorEvents } from './editorEvents'
import { goTo } from './goTo'
import type { FormRow } from './rowsFrom'
import { TEXTS } from './texts'
import { useWords } from './useWords'

type Props = {
  text: string
  rows: FormRow[]
  who: (row: FormRow) => string
  /** Ids that have words in the body. */
  marked: ReadonlySet<string>
}

/** One claim in the panel with its attributions; each goes to its words. */
export function PanelClaim({ text, rows, who, marked }: Props) {
  const words = useWords()
  return (
    <li className="attribution-panel__claim">
      <span>{text}</span>
      {rows.length === 0 && (
        <em className="attribution-panel__lack">{words(TEXTS.noAttributions)}</em>
      )}
      {rows.map((row) => {
        const lost = row.values.field === 'body' && !marked.has(row.id)
        return (
          <span key={row.id} className="attribution-panel__row">
            <button
              type="button"
              className="attribution-who"
              data-voice={voiceOf(row.values.mode)}
              aria-label={`${words(TEXTS.goToWords)}: ${who(row)}`}
              disabled={lost}
              onClick={() => goTo({ field: row.values.field, id: row.id })}
            >
              {who(row)}
            </button>
            {lost && <em className="attribution-panel__lack">{words(TEXTS.noWords)}</em>}
            <button
              type="button"
              className="attribution-panel__edit"
              aria-label={`${words(TEXTS.edit)}: ${who(row)}`}
              onClick={() => editorEvents.send({ kind: 'editRow', id: row.id })}
            >
              {words(TEXTS.edit)}
            </button>
          </span>
        )
      })}
    </li>
  )
}
