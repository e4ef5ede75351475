import { describe, expect, it } from '@jest/globals'

import { cueSpan } from '@/src/sourcing/checks/where'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'

const body = 'Dün duyurdu. APA duyurdu. AFP yazdı.'
const place = (over: Parameters<typeof aRow>[0], text = body) =>
  cueSpan(anArticle({ body: text }), aRow(over))

describe('where the cue of an attribution stands', () => {
  it('is inside the words it belongs to, though the same verb stands earlier', () => {
    expect(place({ cue: 'duyurdu', span: { start: 13, end: 25 } })).toEqual({ start: 17, end: 24 })
  })
  it('is where the verb first stands when those words do not have it, or are not marked', () => {
    const first = { start: 4, end: 11 }
    expect(place({ cue: 'duyurdu', span: { start: 26, end: 36 } })).toEqual(first)
    expect(place({ cue: 'duyurdu', span: null })).toEqual(first)
    // Behind the marked words it is somebody else's cue as well: the first place, not the next.
    expect(place({ cue: 'duyurdu', span: { start: 12, end: 16 } })).toEqual(first)
  })
  it('may be the very start of the text', () => {
    expect(place({ cue: 'Sözde', span: null }, 'Sözde plan bulundu.')).toEqual({ start: 0, end: 5 })
  })
  it('is nowhere when the text does not have it, or the row has none', () => {
    expect(place({ cue: 'savundu' })).toBeNull()
    expect(place({ cue: null }, 'null')).toBeNull()
    expect(place({ cue: '' })).toBeNull()
  })
})
