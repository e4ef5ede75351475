import { describe, expect, it } from '@jest/globals'

import { stagePath } from '@/src/editorial/transitions/screens/stagePath'
import { STAGES } from '@/src/workflow/stages'

describe('the line of stages', () => {
  it.each(STAGES)('shows %s once as the current station, or off the line', (stage) => {
    const { steps, offLine } = stagePath(stage, 'never', 'first')
    expect(steps.filter(({ status }) => status === 'current').map((step) => step.stage)).toEqual(
      offLine ? [] : [stage],
    )
    expect(offLine).toBe(stage === 'spiked')
  })

  it('says that a change is pending when readers see another text', () => {
    expect(stagePath('draft', 'live', 'update').pending).toBe(true)
    expect(stagePath('published', 'live', 'update').pending).toBe(false)
    expect(stagePath('draft', 'never', 'first').pending).toBe(false)
    expect(stagePath('draft', 'withdrawn', 'reinstatement').pending).toBe(false)
  })
})
