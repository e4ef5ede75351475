import { isAbout } from '@/src/editorial/editor/screens/findings/overrules'
import type { Actions, OfferedAction } from './actionsAnswer'
import type { ShownFinding } from '@/src/editorial/admin/callApi'
import { ACTION_TABLE } from './actionTable'
import type { Asked } from './inputDraft'
import type { Afterwards } from './ThenField'

/** What publishing each kind of edit tells readers. */
const READER_INPUT: Record<string, readonly string[]> = {
  correction: ['was', 'is', 'note', 'claim'],
  update: ['note'],
  clarification: ['note'],
  reply: ['note'],
}
const READER_FIELDS = ['note', 'was', 'is', 'claim']

export type Question = Asked & {
  warnings: readonly ShownFinding[]
  /** What an older version that was brought back lacks; whoever approves is told. */
  dropped: readonly string[]
  /** Of an approval: what each step that may follow it at once asks beside. */
  afterwards: Readonly<Record<Afterwards, readonly string[]>> | null
  /** Whether a dialog is needed at all. */
  dialog: boolean
}

const isDecided = (finding: ShownFinding, decided: Actions['decided']): boolean =>
  decided.some((one) => isAbout(one, finding))

/**
 * What the dialog of an action has to ask, given the article as the server described it: reader notes only for
 * the kinds of edit that need them, reasons only for findings that are still open.
 */
export function whatIsAsked({ action, input }: OfferedAction, article: Actions): Question {
  const reader = READER_INPUT[article.editKind] ?? []
  const asks = input.filter((name) => !READER_FIELDS.includes(name) || reader.includes(name))
  const blocking = article.findings.filter(({ severity }) => severity === 'block')
  const open = blocking.filter((finding) => !isDecided(finding, article.decided))
  // Urgent publication goes out with its open findings and is looked at afterwards.
  const judges = asks.includes('overrides') && action !== 'publishUrgent'
  const tells = asks.includes('overrides') || action === 'submit'
  const warnings = tells ? article.findings.filter(({ severity }) => severity === 'warn') : []
  const shown = tells && !judges ? [...open, ...warnings] : warnings
  const asking = asks.some((name) => name !== 'overrides') || (judges && open.length > 0)
  const dropped = tells ? article.dropped : []
  const told = READER_FIELDS.filter((name) => reader.includes(name))
  return {
    asks,
    afterwards:
      action === 'approve'
        ? { wait: [], publish: told, schedule: ['at', 'timeZone', ...told] }
        : null,
    dropped,
    open: judges ? open : [],
    warnings: shown,
    dialog:
      asking ||
      ACTION_TABLE[action].confirm === true ||
      ACTION_TABLE[action].compares !== undefined ||
      shown.length > 0 ||
      dropped.length > 0,
  }
}
