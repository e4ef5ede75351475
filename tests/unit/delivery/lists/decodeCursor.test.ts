import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeCursor, encodeCursor } from '@/src/delivery/lists/cursor'

it('gives back the place it was made for', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(text, text, fc.date({ noInvalidDate: true }), (name, id, time) => {
      expect(decodeCursor(encodeCursor('names', name, id), 'names', 'text')).toEqual({
        key: name,
        id,
      })
      expect(decodeCursor(encodeCursor('newest', time, id), 'newest', 'date')).toEqual({
        key: time,
        id,
      })
      expect(decodeCursor(encodeCursor('newest', null, id), 'newest', 'date')).toEqual({
        key: null,
        id,
      })
    }),
  )
})

it('says badCursor of anything else, and never breaks', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.json().map((text) => Buffer.from(text).toString('base64url')),
      ),
      (text) => {
        expect(() => decodeCursor(text, 'newest', 'date')).toThrow(/imleç/)
      },
    ),
  )
  expect(() => decodeCursor(encodeCursor('oldest', null, 'a'), 'newest', 'date')).toThrow(/imleç/)
})
