import type { Cell } from './policy'
import type { Stand } from './stand'
import type { ActRequest } from './transports'

const REASON = 'Gerekçesi en az on karakter'
const AFTER_EMBARGO = '2031-03-01T10:00:00Z'

type Ask = { action: string; input?: Record<string, unknown>; overrides?: boolean; revision?: 0 }

/** Every action with a complete input, by its name in policy.ts; the last ones are in no table and must be refused. */
const ASKS: Record<string, Ask> = {
  submit: { action: 'submit' },
  recall: { action: 'recall' },
  assign: { action: 'assign', input: { dueAt: '2031-01-01T00:00:00Z' } },
  requestChanges: { action: 'requestChanges', input: { reason: REASON } },
  approve: { action: 'approve', overrides: true },
  publish: { action: 'publish', input: { note: REASON } },
  publishUrgent: { action: 'publishUrgent', input: { reason: REASON, note: REASON } },
  signOff: { action: 'signOff' },
  schedule: { action: 'schedule', input: { at: AFTER_EMBARGO, timeZone: 'UTC', note: REASON } },
  unschedule: { action: 'unschedule' },
  startEdit: { action: 'startEdit', input: { editKind: 'minor' } },
  discardEdit: { action: 'discardEdit' },
  retract: { action: 'retract', input: { publicReason: REASON } },
  withdraw: { action: 'withdraw', input: { publicReason: REASON } },
  reinstate: { action: 'reinstate', input: { reason: REASON } },
  spike: { action: 'spike' },
  unspike: { action: 'unspike' },
  requireLegal: { action: 'setGate', input: { gate: 'legal', gateState: 'required' } },
  clearLegal: { action: 'setGate', input: { gate: 'legal', gateState: 'done' } },
  clearFactCheck: { action: 'setGate', input: { gate: 'factCheck', gateState: 'done' } },
  staleSubmit: { action: 'submit', revision: 0 },
  due: { action: 'due' },
  unscheduleFailed: { action: 'unscheduleFailed' },
  pictureChanged: { action: 'pictureChanged' },
  write: { action: 'write' },
  restoreVersion: { action: 'restoreVersion' },
  shortenEmbargo: { action: 'shortenEmbargo' },
  voidApproval: { action: 'voidApproval' },
  inherited: { action: 'constructor' },
  unknown: { action: 'patlat' },
}
export const ASK_NAMES = Object.keys(ASKS)

/** The request for one action in one cell. */
export function requestFor(name: string, cell: Cell, revision: number, stand: Stand): ActRequest {
  const ask = ASKS[name]
  if (!ask) throw new Error(`no such operation: ${name}`)
  return {
    action: ask.action,
    revision: ask.revision ?? revision,
    input: { ...ask.input, ...(ask.overrides && { overrides: stand.overridesFor(cell) }) },
  }
}

/** The actions whose answer an embargo or a gate can change. */
export const GATED_ASKS = [
  'submit',
  'approve',
  'publish',
  'publishUrgent',
  'schedule',
  'startEdit',
  'requireLegal',
  'clearLegal',
  'clearFactCheck',
]
