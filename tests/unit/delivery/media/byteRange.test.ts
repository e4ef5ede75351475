import { describe, expect, it } from '@jest/globals'

import { byteRange } from '@/src/delivery/media/mediaRoute'

describe('the part of a picture that is asked for', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-900', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-900', { start: 0, end: 99 }],
    [' Bytes=0-9 ', { start: 0, end: 9 }],
  ])('%s of 100 bytes', (header, range) => expect(byteRange(header, 100)).toEqual(range))

  it.each([
    undefined,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=9-1',
    'bytes=0-1,5-6',
    'lines=0-1',
    'bytes=a-b',
    'bytes=0x1-2',
  ])('is the whole for %j', (header) => expect(byteRange(header, 100)).toBe('whole'))

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', `bytes=${'9'.repeat(15)}-`])(
    'is not there for %s',
    (header) => expect(byteRange(header, 100)).toBe('unsatisfiable'),
  )

  it('is none of an empty file', () => {
    expect(byteRange('bytes=-5', 0)).toBe('unsatisfiable')
    expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable')
  })
})
