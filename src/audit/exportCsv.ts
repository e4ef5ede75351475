import type { AuditExport } from './auditExport'

const COLUMNS = [
  'seq',
  'at',
  'action',
  'actor',
  'actorName',
  'roles',
  'actorType',
  'channel',
  'from',
  'to',
  'reason',
  'overrides',
  'changed',
  'values',
  'contentHash',
  'prevHash',
  'hash',
] as const

/** A cell that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection). */
const cell = (value: unknown): string => {
  const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : `${value}`
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * The chain for a spreadsheet (RFC 4180, UTF-8 with a byte order mark); the last columns repeat the checkpoint on the
 * entry it signed. To be read; what verifies is the JSON.
 */
export function exportCsv({ entries, checkpoint, covered }: AuditExport): string {
  const signed = (seq: number) =>
    checkpoint && covered?.seq === seq
      ? [
          checkpoint.number,
          checkpoint.at,
          checkpoint.hash,
          checkpoint.signature,
          checkpoint.publicKey,
        ]
      : ['', '', '', '', '']
  const heading = [
    ...COLUMNS,
    ...['checkpoint', 'checkpointAt', 'checkpointHash', 'checkpointSignature', 'publicKey'],
  ]
  const lines = entries.map((entry) => [
    ...COLUMNS.map((column) => entry[column]),
    ...signed(entry.seq),
  ])
  return `\ufeff${[heading, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}
