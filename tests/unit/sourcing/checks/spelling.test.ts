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
    expect(finding?.message.en).toContain('“Zimmeti”')
  })
  it('keeps the best suggestion apart from the whole list', () => {
    const [finding] = spelling(anArticle(), [{ ...hit, suggestions: ['Zimmeti', 'Zimmete'] }])
    expect(finding?.params).toEqual({
      word: 'Zimmet',
      suggestion: 'Zimmeti',
      suggestions: 'Zimmeti, Zimmete',
    })
  })
  it('asks to look again where the dictionary has nothing to offer', () => {
    const [finding] = spelling(anArticle(), [{ ...hit, suggestions: [] }])
    expect(finding?.params.suggestion).toBe('')
    expect(finding?.message.tr).toContain('denetleyin')
    expect(finding?.message.en).toContain('Check its spelling')
  })
  it('is dropped when the text has changed since it was checked', () => {
    expect(spelling(anArticle({ headline: 'Yeni başlık' }), [hit])).toEqual([])
  })
})
