import { describe, expect, it } from '@jest/globals'
import type { Collection } from 'mongodb'
import type { PublicOperation } from '@/src/published/documents'
import { sha256 } from '@/src/delivery/operations/hash'
import { knownOperations } from '@/src/delivery/operations/knownOperations'

// What a client sends with its hash never meets the collection.
const nothingRegistered = {} as Collection<PublicOperation>

const text = (index: number, length: number): string => `{ a${index} } #${'x'.repeat(length)}`

describe('what clients send with its hash', () => {
  it('is held within a bound, the text asked for longest ago given up first', () => {
    const known = knownOperations(nothingRegistered, false)
    const texts = Array.from({ length: 60 }, (_, index) => text(index, 99_000))
    for (const one of texts) known.textOf(one, sha256(one))
    const held = texts.filter((one) => {
      try {
        return known.textOf(undefined, sha256(one)) === one
      } catch {
        return false
      }
    })
    expect(held).toEqual(texts.slice(-40))
  })

  it('is a thousand texts at most', () => {
    const known = knownOperations(nothingRegistered, false)
    for (let index = 0; index < 1_001; index += 1) {
      known.textOf(text(index, 0), sha256(text(index, 0)))
    }
    expect(() => known.textOf(undefined, sha256(text(0, 0)))).toThrow('PersistedQueryNotFound')
    expect(known.textOf(undefined, sha256(text(1, 0)))).toBe(text(1, 0))
  })

  it('is not held where only registered operations are answered', () => {
    const known = knownOperations(nothingRegistered, true)
    const one = text(1, 0)
    expect(() => known.textOf(one, sha256(one))).toThrow('operations register')
    expect(() => known.textOf(undefined, sha256(one))).toThrow('PersistedQueryNotSupported')
  })
})
