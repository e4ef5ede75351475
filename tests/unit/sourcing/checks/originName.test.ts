import { describe, expect, it } from '@jest/globals'

import { originName } from '@/src/sourcing/checks/where'
import { aRow } from '@/tests/support/aRow'
import { entities } from '@/tests/support/entities'

const name = (over: Parameters<typeof aRow>[0]) => originName(aRow(over), entities)
const unnamed = { tr: 'adı verilmeyen bir kaynak', en: 'an unnamed source' }

describe('what an editor reads as the origin of an attribution', () => {
  it('is the source by its name, and the speaker by theirs', () => {
    expect(name({})).toEqual({ tr: 'APA', en: 'APA' })
    const speaker = { mode: 'namedSpeaker', source: null, speaker: 'ali' } as const
    expect(name(speaker)).toEqual({ tr: 'Ali Veli', en: 'Ali Veli' })
  })
  it('is its id where nobody has it on record', () => {
    expect(name({ source: 'yeni-ajans' })).toEqual({ tr: 'yeni-ajans', en: 'yeni-ajans' })
    const speaker = { mode: 'namedSpeaker', source: null, speaker: 'kimse' } as const
    expect(name(speaker)).toEqual({ tr: 'kimse', en: 'kimse' })
  })
  it('is our own reporting for what the newsroom saw', () => {
    expect(name({ mode: 'ownReporting', source: null })).toEqual({
      tr: 'kendi haberimiz',
      en: 'our own reporting',
    })
  })
  it('has no name for unnamed people, for a masked source, and where nobody answers', () => {
    expect(name({ originUnnamed: true })).toEqual(unnamed)
    expect(name({ mode: 'maskedSource', source: 'gizli' })).toEqual(unnamed)
    expect(name({ mode: 'agentlessHedge', source: null })).toEqual(unnamed)
  })
})
