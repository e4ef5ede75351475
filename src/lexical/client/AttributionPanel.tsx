'use client'
import { useFormFields } from '@payloadcms/ui'

import type { Finding } from '@/src/sourcing/types'
import { spansOf } from '../spansOf'
import './attribution.css'
import { FindingList } from './FindingList'
import { PanelClaim } from './PanelClaim'
import { TEXTS } from './texts'
import { useSourcingRows } from './useSourcingRows'
import { useWho } from './useWho'
import { useWords } from './useWords'

const findingsIn = (sourcing: unknown): Finding[] => {
  if (typeof sourcing !== 'object' || sourcing === null || !('findings' in sourcing)) return []
  return Array.isArray(sourcing.findings) ? sourcing.findings : []
}

/** Under the text: every claim with who says it, and what the last save found open. */
export function AttributionPanel() {
  const { claims, attributions } = useSourcingRows()
  const body = useFormFields(([fields]) => fields.body?.value)
  const sourcing = useFormFields(([fields]) => fields.sourcing?.value)
  const who = useWho(attributions)
  const words = useWords()
  const marked = new Set(spansOf(body).map(({ id }) => id))
  const known = new Set(claims.map(({ id }) => id))
  const rowsOf = (claim: string | null) =>
    attributions.filter(({ values }) =>
      claim === null ? !known.has(String(values.claim)) : values.claim === claim,
    )
  const claimless = rowsOf(null)
  return (
    <section className="attribution-panel" aria-label={words(TEXTS.panel)}>
      <h4>{words(TEXTS.panel)}</h4>
      {claims.length + attributions.length === 0 && <p>{words(TEXTS.panelEmpty)}</p>}
      <ul>
        {claims.map((claim) => (
          <PanelClaim
            key={claim.id}
            text={String(claim.values.text ?? '')}
            rows={rowsOf(claim.id)}
            who={who}
            marked={marked}
          />
        ))}
        {claimless.length > 0 && (
          <PanelClaim text={words(TEXTS.noClaim)} rows={claimless} who={who} marked={marked} />
        )}
      </ul>
      <FindingList findings={findingsIn(sourcing)} />
    </section>
  )
}
