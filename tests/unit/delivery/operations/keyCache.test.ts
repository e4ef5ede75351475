import { expect, it } from '@jest/globals'
import { keyCache } from '@/src/delivery/operations/keyCache'

it('keeps what was used last, by number', () => {
  const cache = keyCache<string>(2, 100)
  cache.set('a', '1')
  cache.set('b', '2')
  cache.get('a')
  cache.set('c', '3')
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['1', undefined, '3'])
})

it('keeps no more text than it may, and nothing that is longer than all of it', () => {
  const cache = keyCache<string>(100, 10)
  cache.set('aaaa', '1')
  cache.set('bbbb', '2')
  cache.set('cccc', '3')
  expect([cache.get('aaaa'), cache.get('bbbb'), cache.get('cccc')]).toEqual([undefined, '2', '3'])
  cache.set('d'.repeat(11), '4')
  expect([cache.get('d'.repeat(11)), cache.get('cccc')]).toEqual([undefined, '3'])
  cache.set('cccc', '5')
  cache.set('ee', '6')
  expect([cache.get('bbbb'), cache.get('cccc'), cache.get('ee')]).toEqual(['2', '5', '6'])
})
