import { expect, it } from '@jest/globals'

import { idOf, isId, isStoredId } from '@/src/language/ids'

it('the id of a relation is a text that is not empty, alone or in its document', () => {
  expect(idOf('a1')).toBe('a1')
  expect(idOf({ id: 'a1' })).toBe('a1')
  for (const value of ['', null, undefined, 7, true, {}, [], { id: '' }, { id: 7 }, { id: null }]) {
    expect(idOf(value)).toBeNull()
  }
})

it('an id is 24 hexadecimal digits, as it is stored in small letters', () => {
  const id = '68f3c1d2a4b5c6d7e8f90a1b'
  expect([isId(id), isStoredId(id)]).toEqual([true, true])
  expect([isId(id.toUpperCase()), isStoredId(id.toUpperCase())]).toEqual([true, false])
  for (const value of [
    '',
    id.slice(1),
    `${id}0`,
    ` ${id}`,
    `${id}\n`,
    id.replace('6', 'g'),
    7,
    null,
  ]) {
    expect([isId(value), isStoredId(value)]).toEqual([false, false])
  }
})
