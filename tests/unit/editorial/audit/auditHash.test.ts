import { describe, expect, it } from '@jest/globals'

import { type AuditEntry, auditHash, GENESIS, storedEntry } from '@/src/editorial/audit/entries'

const entry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  chain: 'article:a1',
  seq: 7,
  article: 'a1',
  record: null,
  at: '2025-10-09T10:00:00.000Z',
  action: 'write',
  actor: 'defne',
  actorName: 'Defne Muhabir',
  roles: ['reporter'],
  actorType: 'user',
  channel: 'rest',
  from: 'draft',
  to: 'draft',
  reason: null,
  contentHash: 'c'.repeat(64),
  overrides: null,
  changed: ['headline'],
  values: null,
  prevHash: GENESIS,
  ...more,
})
const VALUES = [{ field: 'embargoUntil', was: '2031-01-01T00:00:00.000Z', is: null }]

describe('the hash of an audit entry', () => {
  it('is today what it was before entries told values', () => {
    const before = 'f9d8c7185066c37036617765cdb01d329e1483fd2a94c1b0157147c5cc197210'
    expect(auditHash(entry())).toBe(before)
    const { values: _values, ...old } = entry()
    expect(auditHash(storedEntry({ ...old, hash: before }))).toBe(before)
  })

  it('holds the values: changed, emptied, taken away or added they show', () => {
    const whole = auditHash(entry({ values: VALUES }))
    const others = [
      null,
      [],
      [{ ...VALUES[0]!, is: '2032-01-01T00:00:00.000Z' }],
      [{ ...VALUES[0]!, was: null }],
      [{ ...VALUES[0]!, field: 'desk' }],
      [...VALUES, ...VALUES],
    ]
    for (const values of others) expect(auditHash(entry({ values }))).not.toBe(whole)
    for (const values of ['', 0, false, {}]) {
      const stored = storedEntry({ ...entry(), values })
      expect(auditHash(stored)).not.toBe(auditHash(entry()))
    }
  })
})
