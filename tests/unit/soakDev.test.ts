import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

import { CHANGES } from '@/tests/soak/dev/changes'

describe('what `npm run soak -- dev` changes', () => {
  it.each(Object.entries(CHANGES))('stands in its source: %s', (_, { file, found }) => {
    expect(readFileSync(file, 'utf8')).toContain(found)
  })
})
