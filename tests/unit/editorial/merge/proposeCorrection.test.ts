import { describe, expect, it } from '@jest/globals'

import { proposeCorrection } from '@/src/editorial/merge/proposeCorrection'
import { fromParagraphs } from '@/src/language/richText/newNodes'

const article = (paragraphs: string[], rest: Record<string, unknown> = {}) => ({
  headline: 'Değirmen onarılıyor',
  body: fromParagraphs(paragraphs),
  ...rest,
})
const BEFORE = article(['Kazada 3 kişi öldü. Yol kapandı.', 'Vali Dr. Ayşe Kaya açıkladı.'])

describe('What a correction may tell readers', () => {
  const propose = (after: Record<string, unknown>, before: Record<string, unknown> = BEFORE) =>
    proposeCorrection(before, after, 'tr')

  it('is the sentence that was put in another’s place, whole', () => {
    expect(
      propose(article(['Kazada 5 kişi öldü. Yol kapandı.', 'Vali Dr. Ayşe Kaya açıkladı.'])),
    ).toEqual({ was: 'Kazada 3 kişi öldü.', is: 'Kazada 5 kişi öldü.' })
  })

  it('is the headline before the text, and the dek where both have one', () => {
    const after = article(['Kazada 5 kişi öldü.'], { headline: 'Değirmen yıkılıyor' })
    expect(propose(after)).toEqual({ was: 'Değirmen onarılıyor', is: 'Değirmen yıkılıyor' })
    expect(propose({ ...BEFORE, dek: 'Yeni' }, { ...BEFORE, dek: 'Eski' })).toEqual({
      was: 'Eski',
      is: 'Yeni',
    })
    expect(propose({ ...BEFORE, dek: 'Yeni' })).toBeNull()
  })

  it('tells what was added or taken out with the sentence beside it', () => {
    const more = article([
      'Kazada 3 kişi öldü. Yol kapandı. Köprü açık.',
      'Vali Dr. Ayşe Kaya açıkladı.',
    ])
    const [short, long] = ['Yol kapandı.', 'Yol kapandı. Köprü açık.']
    expect(propose(more)).toEqual({ was: short, is: long })
    expect(propose(BEFORE, more)).toEqual({ was: long, is: short })
    const first = article([
      'Dün oldu. Kazada 3 kişi öldü. Yol kapandı.',
      'Vali Dr. Ayşe Kaya açıkladı.',
    ])
    expect(propose(first)).toEqual({
      was: 'Kazada 3 kişi öldü.',
      is: 'Dün oldu. Kazada 3 kişi öldü.',
    })
    expect(propose(BEFORE)).toBeNull()
  })

  it('spans what lies between two changed sentences', () => {
    const after = article(['Kazada 5 kişi öldü. Yol kapandı.', 'Vali açıkladı.'])
    expect(propose(after)).toEqual({
      was: 'Kazada 3 kişi öldü. Yol kapandı. Vali Dr. Ayşe Kaya açıkladı.',
      is: 'Kazada 5 kişi öldü. Yol kapandı. Vali açıkladı.',
    })
  })

  it.each([
    ['nothing differs', BEFORE],
    ['more than half a page differs', article(['Uzun. '.repeat(200)])],
    ['the body is no tree', { ...BEFORE, body: 3 }],
  ])('is nothing where %s', (_why, after) => {
    expect(propose(after as Record<string, unknown>)).toBeNull()
  })
})
