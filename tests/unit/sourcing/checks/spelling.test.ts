import { describe, expect, it } from '@jest/globals'

import { spelling } from '@/src/sourcing/checks/spelling'
import { anArticle } from '@/tests/support/anArticle'

const hit = {
  field: 'headline' as const,
  start: 0,
  end: 6,
  word: 'Zimmet',
  suggestions: ['Zimmeti'],
}

describe('a spelling finding', () => {
  it('warns and suggests', () => {
    const [finding] = spelling(anArticle(), [hit])
    expect(finding).toMatchObject({ severity: 'warn', never: false, where: { quote: 'Zimmet' } })
    expect(finding?.message.tr).toContain('“Zimmeti”')
  })
  it('asks to look again where the dictionary has nothing to offer', () => {
    const [finding] = spelling(anArticle(), [{ ...hit, suggestions: [] }])
    expect(finding?.message.tr).toContain('denetleyin')
  })
  it('is dropped when the text has changed since it was checked', () => {
    expect(spelling(anArticle({ headline: 'Yeni başlık' }), [hit])).toEqual([])
  })
})
