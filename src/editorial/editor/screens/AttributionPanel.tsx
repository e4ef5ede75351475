'use client'
import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'

import { PanelBoundary } from '@/src/editorial/admin/PanelBoundary'
import { useWords } from '@/src/editorial/admin/useWords'
import { spansOf } from '@/src/language/richText/spans'
import type { Finding } from '@/src/sourcing/types'
import './attribution.css'
import { askEditor, goTo } from './editorEvents'
import { findingsIn } from './findingsIn'
import type { FormRow } from './rowsFrom'
import { useSourcingRows } from './useSourcingRows'
import { useWho } from './useWho'
import { voiceOf } from '@/src/sourcing/voiceOf'
import { TEXTS } from './texts'

/** Beside the text: every claim with who says it, and what the last save found open. */
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
  const sourcing = useFormFields(([fields]) => fields.sourcing?.value)
  const who = useWho(attributions)
  const { say } = useWords()
  const marked = useMemo(() => new Set(spansOf(body).map(({ id }) => id)), [body])
  const known = new Set(claims.map(({ id }) => id))
  const rowsOf = (claim: string | null) =>
    attributions.filter(({ values }) =>
      claim === null ? !known.has(String(values.claim)) : values.claim === claim,
    )
  const claimless = rowsOf(null)
  return (
    <section className="attribution-panel" aria-label={say(TEXTS.panel)}>
      <h4>{say(TEXTS.panel)}</h4>
      {claims.length + attributions.length === 0 && <p>{say(TEXTS.panelEmpty)}</p>}
      <ul>
        {claims.map((claim) => (
          <PanelClaim
            key={claim.id}
            id={claim.id}
            text={String(claim.values.text ?? '')}
            rows={rowsOf(claim.id)}
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
      <FindingList findings={findingsIn(sourcing)} />
    </section>
  )
}

const weight = ({ never, severity }: Finding) =>
  never ? TEXTS.never : severity === 'block' ? TEXTS.blocks : TEXTS.warns

/** The open findings, the gravest first; each goes to the words it is about. */
function FindingList({ findings }: { findings: Finding[] }) {
  const { say } = useWords()
  if (findings.length === 0) return null
  const rank = (finding: Finding) => (finding.never ? 0 : finding.severity === 'block' ? 1 : 2)
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b))
  return (
    <>
      <h4>{say(TEXTS.findings)}</h4>
      <ul className="attribution-findings">
        {sorted.map((finding) => (
          <li key={JSON.stringify([finding.code, finding.where])} data-severity={finding.severity}>
            <button
              type="button"
              data-reads
              onClick={() => goTo({ field: finding.where.field, span: finding.where })}
            >
              <strong>{say(weight(finding))}</strong> {say(finding.message)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

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
function PanelClaim({ id, text, rows, who, marked }: Props) {
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
}

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
