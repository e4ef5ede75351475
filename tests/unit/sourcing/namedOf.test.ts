import { describe, expect, it } from '@jest/globals'

import { namedOf } from '@/src/sourcing/origins'
import { aRow } from '@/tests/support/aRow'

describe('whom an attribution names', () => {
  it('names the source of a named source', () => {
    expect(namedOf(aRow({ speaker: 'ali' }))).toEqual({ kind: 'source', id: 'apa' })
  })
  it('names the speaker of a named speaker, not the outlet that printed it', () => {
    expect(namedOf(aRow({ mode: 'namedSpeaker', speaker: 'ali' }))).toEqual({
      kind: 'speaker',
      id: 'ali',
    })
  })
  it('names nobody in any other mode, though the row knows a source and a speaker', () => {
    const modes = [
      'maskedSource',
      'document',
      'unseenDocument',
      'ownReporting',
      'houseVoice',
    ] as const
    for (const mode of modes) expect(namedOf(aRow({ mode, speaker: 'ali' }))).toBeNull()
  })
})
