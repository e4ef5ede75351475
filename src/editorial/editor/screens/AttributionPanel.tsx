'use client'
import { useFormFields } from '@payloadcms/ui'
import { memo, useDeferredValue, useMemo } from 'react'

import { PanelBoundary } from '@/src/editorial/admin/PanelBoundary'
import { useWords } from '@/src/editorial/admin/useWords'
import { spansOf } from '@/src/language/richText/spans'
import './attribution.css'
import { askEditor, goTo } from './editorEvents'
import { FindingList } from './findings/FindingList'
import { FindingsWatch } from './findings/FindingsWatch'
import type { FormRow } from './rowsFrom'
import { useSourcingRows } from './useSourcingRows'
import { useWho } from './useWho'
import { voiceOf } from '@/src/sourcing/voiceOf'
import { TEXTS } from './texts'

/** Beside the text: what is found in it, and every claim with who says it. */
export function AttributionPanel() {
  return (
    <PanelBoundary name={TEXTS.panel}>
      <Attributions />
    </PanelBoundary>
  )
}

function Attributions() {
  const { claims, attributions } = useSourcingRows()
  // The text may be a step ahead: whoever types does not wait for the panel.
  const body = useDeferredValue(useFormFields(([fields]) => fields.body?.value))
  const who = useWho(attributions)
  const { say } = useWords()
  // The same object until a mark comes or goes: a key draws no claim anew, however many there are.
  const ids = useMemo(() => [...new Set(spansOf(body).map(({ id }) => id))].join(' '), [body])
  const marked = useMemo(() => new Set(ids.split(' ')), [ids])
  const { rowsOf, claimless } = useMemo(() => {
    const known = new Map<string, FormRow[]>(claims.map(({ id }) => [id, []]))
    const none: FormRow[] = []
    for (const row of attributions) (known.get(String(row.values.claim)) ?? none).push(row)
    return { rowsOf: known, claimless: none }
  }, [attributions, claims])
  return (
    <section className="attribution-panel" aria-label={say(TEXTS.panel)}>
      <FindingsWatch />
      <FindingList rows={attributions} />
      <h4>{say(TEXTS.panel)}</h4>
      {claims.length + attributions.length === 0 && <p>{say(TEXTS.panelEmpty)}</p>}
      <ul>
        {claims.map((claim) => (
          <PanelClaim
            key={claim.id}
            id={claim.id}
            text={String(claim.values.text ?? '')}
            rows={rowsOf.get(claim.id) ?? NO_ROWS}
            who={who}
            marked={marked}
          />
        ))}
        {claimless.length > 0 && (
          <PanelClaim
            id={null}
            text={say(TEXTS.noClaim)}
            rows={claimless}
            who={who}
            marked={marked}
          />
        )}
      </ul>
      <button
        type="button"
        className="attribution-panel__add"
        onClick={() => askEditor({ kind: 'editClaim', id: null })}
      >
        {say(TEXTS.addClaim)}
      </button>
    </section>
  )
}

const NO_ROWS: FormRow[] = []

type Props = {
  /** The claim's; null for attributions without one. */
  id: string | null
  text: string
  rows: FormRow[]
  who: (row: FormRow) => string
  /** Ids that have words in the body. */
  marked: ReadonlySet<string>
}

/** One claim in the panel with its attributions; each goes to its words. */
const PanelClaim = memo(function PanelClaim({ id, text, rows, who, marked }: Props) {
  const { say } = useWords()
  return (
    <li className="attribution-panel__claim">
      <span className="attribution-panel__row attribution-panel__words">
        <span>{text}</span>
        {id !== null && (
          <RowButtons
            name={text}
            onEdit={() => askEditor({ kind: 'editClaim', id })}
            onRemove={() => askEditor({ kind: 'removeRow', list: 'claims', id })}
          />
        )}
      </span>
      {rows.length === 0 && (
        <em className="attribution-panel__lack">{say(TEXTS.noAttributions)}</em>
      )}
      {rows.map((row) => {
        const lost = row.values.field === 'body' && !marked.has(row.id)
        return (
          <span key={row.id} className="attribution-panel__row">
            <button
              type="button"
              className="attribution-who"
              data-reads
              data-voice={voiceOf(row.values.mode)}
              aria-label={`${say(TEXTS.goToWords)}: ${who(row)}`}
              disabled={lost}
              onClick={() => goTo({ field: row.values.field, id: row.id })}
            >
              {who(row)}
            </button>
            {lost && <em className="attribution-panel__lack">{say(TEXTS.noWords)}</em>}
            <RowButtons
              name={who(row)}
              onEdit={() => askEditor({ kind: 'editRow', id: row.id })}
              onRemove={() => askEditor({ kind: 'removeRow', list: 'attributions', id: row.id })}
            />
          </span>
        )
      })}
    </li>
  )
})

type RowButtonsProps = { name: string; onEdit: () => void; onRemove: () => void }

/** What can be done to a row; `name` says to which for those who do not see where the buttons stand. */
function RowButtons({ name, onEdit, onRemove }: RowButtonsProps) {
  const { say } = useWords()
  return (
    <>
      <button
        type="button"
        className="attribution-panel__edit"
        aria-label={`${say(TEXTS.edit)}: ${name}`}
        onClick={onEdit}
      >
        {say(TEXTS.edit)}
      </button>
      <button
        type="button"
        className="attribution-panel__edit"
        aria-label={`${say(TEXTS.remove)}: ${name}`}
        onClick={onRemove}
      >
        {say(TEXTS.remove)}
      </button>
    </>
  )
}
