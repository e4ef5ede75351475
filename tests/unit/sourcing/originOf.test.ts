import { describe, expect, it } from '@jest/globals'

import { originOf } from '@/src/sourcing/origins'
import { aRow } from '@/tests/support/aRow'

describe('where the words of an attribution come from', () => {
  it('is the source it names', () => {
    expect(originOf(aRow())).toBe('source:apa')
  })
  it('is the speaker, for what somebody said', () => {
    expect(originOf(aRow({ mode: 'namedSpeaker', source: null, speaker: 'ali' }))).toBe(
      'speaker:ali',
    )
  })
  it('is the speaker also where the outlet is named that printed the words', () => {
    const printed = aRow({ mode: 'namedSpeaker', source: 'apa', speaker: 'ali' })
    expect(originOf(printed)).toBe('speaker:ali')
    expect(originOf({ ...printed, speaker: null })).toBe('source:apa')
  })
  it('is the speaker whatever the relay or the hand says: a person is one origin by every outlet', () => {
    const row = aRow({ mode: 'namedSpeaker', speaker: 'ali', via: ['apa'], origin: 'mahkeme' })
    expect(originOf(row)).toBe('speaker:ali')
    expect(originOf({ ...row, originUnnamed: true, via: ['persons:ayse'] })).toBe('speaker:ali')
  })
  it('is the person whom an outlet relays, or who is entered by hand', () => {
    expect(originOf(aRow({ via: ['afp', 'persons:ali'] }))).toBe('speaker:ali')
    expect(originOf(aRow({ origin: 'persons:ali', via: ['afp'] }))).toBe('speaker:ali')
    // The same letters are two origins as the id of a source and of a person.
    expect(originOf(aRow({ origin: 'ali' }))).toBe('source:ali')
  })
  it('is nobody for what was said off the record', () => {
    const row = aRow({ mode: 'namedSpeaker', speaker: 'ali', groundRules: 'offRecord' })
    expect(originOf(row)).toBeNull()
  })
  it('is the last outlet that the relay names, though a hop after it is still empty', () => {
    expect(originOf(aRow({ source: 'reuters', via: ['afp', ''] }))).toBe('source:afp')
  })
  it('is the last outlet of the relay, not the one that relays', () => {
    expect(originOf(aRow({ source: 'reuters', via: ['afp', 'apa'] }))).toBe('source:apa')
  })
  it('is the origin entered by hand, whatever the relay says', () => {
    const row = aRow({ via: ['afp'], origin: 'mahkeme', originUnnamed: true })
    expect(originOf(row)).toBe('source:mahkeme')
  })
  it('is the same one for everybody who cites an unnamed origin', () => {
    const one = originOf(aRow({ originUnnamed: true }))
    expect(originOf(aRow({ source: 'reuters', originUnnamed: true, via: ['afp'] }))).toBe(one)
    expect(one).toBe('unnamed')
  })
  it('is the newsroom itself for what it saw', () => {
    expect(originOf(aRow({ mode: 'ownReporting', source: null }))).toBe('own')
  })
  it('is nobody for a hedge, the house voice and a document nobody has seen', () => {
    for (const mode of ['agentlessHedge', 'houseVoice', 'unseenDocument'] as const) {
      expect(originOf(aRow({ mode, speaker: 'ali', origin: 'apa' }))).toBeNull()
    }
  })
  it('is nobody for a named source that is not named', () => {
    expect(originOf(aRow({ source: null }))).toBeNull()
  })
  it('never tells apart masked sources that have no record', () => {
    const row = aRow({ mode: 'maskedSource', source: null })
    expect(originOf(row)).toBe('unnamed')
    expect(originOf({ ...row, source: 'gizli' })).toBe('source:gizli')
  })
})
