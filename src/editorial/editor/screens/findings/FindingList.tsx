'use client'
import { useAuth, useFormFields } from '@payloadcms/ui'

import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { idOf } from '@/src/language/ids'
import type { Finding, Override } from '@/src/sourcing/types'
import { may } from '@/src/workflow/roles'
import { TEXTS } from '../texts'
import type { FormRow } from '../rowsFrom'
import { FindingRow } from './FindingRow'
import { useFindings } from './liveFindings'
import { isAbout, reasonFor, useOverrules } from './overrules'

const rank = ({ never, severity }: Finding) => (never ? 0 : severity === 'block' ? 1 : 2)
const keyOf = ({ code, where, params }: Finding): string => JSON.stringify([code, where, params])

/**
 * What is found in the text as it stands, the gravest first: each goes to its words and to the field that mends it; who may approve the
 * text passes one that blocks with a reason, which is the approval's.
 */
export function FindingList({ rows }: { rows: readonly FormRow[] }) {
  const { say } = useWords()
  const findings = useFindings()
  const { id } = useArticleId()
  const mayPass = useMayPass()
  const passed = useFormFields(([fields]) => fields.approvedOverrides?.value)
  const { overrules, keep } = useOverrules(id)
  if (findings.length === 0) return null
  const decided: readonly Override[] = Array.isArray(passed) ? passed : []
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b))
  return (
    <section aria-label={say(TEXTS.findings)} className="attribution-findings">
      <h4>
        {say(TEXTS.findings)} <span className="kunye-panel__count">{findings.length}</span>
      </h4>
      <ul className="kunye-findings">
        {sorted.map((finding) => (
          <FindingRow
            finding={finding}
            key={keyOf(finding)}
            onPass={mayPass && id !== null ? keep : null}
            passed={decided.find((one) => isAbout(one, finding))?.reason ?? null}
            reason={reasonFor(overrules, finding)}
            row={rows.find((one) => one.id === finding.where.attributionId)?.values ?? null}
          />
        ))}
      </ul>
    </section>
  )
}

/** Whether the asking person may decide about this text: an editor or chief who has not touched it. */
function useMayPass(): boolean {
  const { user } = useAuth()
  const touched = useFormFields(([fields]) => {
    const value: unknown = fields.contributors?.value
    return Array.isArray(value) && value.some((one) => idOf(one) === String(user?.id))
  })
  const roles: unknown = user?.roles
  return may({ roles: Array.isArray(roles) ? roles.map(String) : [] }, 'decide') && !touched
}
