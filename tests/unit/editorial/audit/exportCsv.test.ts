import { describe, expect, it } from '@jest/globals'

import { type AuditExport, exportCsv } from '@/src/editorial/audit/export'

const csvOf = (reason: string): string =>
  exportCsv({
    entries: [{ seq: 1, action: 'requestChanges', reason }],
    checkpoint: null,
    covered: null,
  } as unknown as AuditExport)

describe('an exported chain in a spreadsheet', () => {
  it.each(['=HYPERLINK("http://evil")', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx'])(
    'T31: runs no formula somebody wrote as a reason: %j',
    (reason) => {
      const [, line = ''] = csvOf(reason).split('\r\n"1"')
      expect(line).toContain(`"'${reason.replaceAll('"', '""')}"`)
      expect(line).not.toContain(`,"${reason.replaceAll('"', '""')}"`)
    },
  )

  it('keeps a reason with commas, quotes and lines in its cell', () => {
    expect(csvOf('kaynak, "ikinci"\nsatır')).toContain('"kaynak, ""ikinci""\nsatır"')
  })
})
