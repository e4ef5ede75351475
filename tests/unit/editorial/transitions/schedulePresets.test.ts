import { describe, expect, it } from '@jest/globals'

import { schedulePresets } from '@/src/editorial/transitions/screens/schedulePresets'

const at = (now: string) => schedulePresets(new Date(now)).map((preset) => preset.at)

describe('the times a publication is mostly due', () => {
  it('are on the newsroom’s clock, whatever the clock of the browser', () => {
    expect(at('2026-11-30T09:02:00Z')).toEqual([
      ...['2026-11-30T13:05', '2026-11-30T18:00', '2026-12-01T07:00', '2026-12-01T18:00'],
    ])
  })

  it('never lie behind us: no evening after six, and midnight is tomorrow', () => {
    expect(at('2026-11-30T15:00:00Z')).toEqual([
      ...['2026-11-30T19:00', '2026-12-01T07:00', '2026-12-01T18:00'],
    ])
    expect(at('2026-12-31T21:30:00Z')).toEqual([
      ...['2027-01-01T01:30', '2027-01-01T18:00', '2027-01-02T07:00', '2027-01-02T18:00'],
    ])
  })
})
