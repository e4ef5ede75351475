import { describe, expect, it } from '@jest/globals'

import { strengthOf } from '@/src/sourcing/strengthOf'
import { aRow } from '@/tests/support/aRow'

const strength = (over: Parameters<typeof aRow>[0]) => strengthOf(aRow(over))

describe('how hard the newsroom puts a claim', () => {
  it('depends first on who answers: nobody, somebody, the newsroom itself', () => {
    const surestHedge = strength({ mode: 'agentlessHedge', cueClass: 'factive' })
    const faintestReport = strength({ cue: 'iddialara göre', cueClass: 'hedgePhrase' })
    const surestReport = strength({ cueClass: 'factive' })
    const faintestOwn = strength({ mode: 'houseVoice', cue: 'sözde', cueClass: 'hedgePhrase' })
    expect(surestHedge).toBeLessThan(faintestReport)
    expect(surestReport).toBeLessThan(faintestOwn)
  })
  it('then on the kind of cue: doubting, reporting, none, factive', () => {
    const steps = (['hedgePhrase', 'reportingActive', 'none', 'factive'] as const).map((cueClass) =>
      strength({ cueClass }),
    )
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
  })
  it('then on the verb, which weighs less than the kind of cue', () => {
    for (const doubting of [
      'iddia etti',
      'savundu',
      'öne sürdü',
      'İleri sürdü',
      'claimed',
      'alleged',
    ]) {
      expect(strength({ cue: doubting })).toBeLessThan(strength({ cue: 'duyurdu' }))
    }
    expect(strength({ cue: 'İDDİA ETTİ' })).toBe(strength({ cue: 'iddia etti' }))
    const rumour = strength({ cue: 'söylentilere göre', cueClass: 'hedgePhrase' })
    expect(strength({ cue: 'iddia etti' })).toBeGreaterThan(rumour)
  })
})
