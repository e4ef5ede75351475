import { expect, it } from '@jest/globals'

import { idOf } from '@/src/workflow/idOf'

it('the id of a relation is a text that is not empty, alone or in its document', () => {
  expect(idOf('a1')).toBe('a1')
  expect(idOf({ id: 'a1' })).toBe('a1')
  for (const value of ['', null, undefined, 7, true, {}, [], { id: '' }, { id: 7 }, { id: null }]) {
    expect(idOf(value)).toBeNull()
  }
})
