import { describe, expect, it } from '@jest/globals'

import { nameForm } from '@/src/sourcing/checks/nameForm'
import type { SourcedEntities } from '@/src/sourcing/types'
import { hiddenSigns } from '@/src/language/text/letters'
import { anArticle } from '@/tests/support/anArticle'

const nobody: SourcedEntities = { persons: {}, sources: {}, events: {} }
const told = (entities: Partial<SourcedEntities>, bylines: string[] = [], body = '') =>
  nameForm(anArticle({ bylines, body }), { ...nobody, ...entities })

describe('A3: a name that is not what it looks like', () => {
  it.each([
    ['a zero-width space', 'Ah\u200bmet', 'U+200B'],
    ['a joiner', 'Ah\u200dmet', 'U+200D'],
    ['a non-joiner at its end', 'Ahmet\u200c', 'U+200C'],
    ['a word joiner', 'Ah\u2060met', 'U+2060'],
    ['a soft hyphen', 'Ah\u00admet', 'U+00AD'],
    ['a direction mark', 'Ah\u200emet', 'U+200E'],
    ['isolates', '\u2068Ahmet\u2069', 'U+2068, U+2069'],
  ])('warns of %s', (_, name, signs) => {
    const [finding] = told({ persons: { a: { id: 'a', name, isLiving: true } } })
    expect(finding).toMatchObject({
      code: 'nameForm',
      severity: 'warn',
      never: false,
      params: { case: 'hiddenSign', of: 'person', name },
    })
    expect(finding?.message.tr).toContain(signs)
    expect(finding?.message.en).toContain(signs)
  })

  it.each(['علی\u200cرضا', 'नम\u200dस्ते', 'Ekip 👩\u200d🚀', 'İlham Əliyev', 'Рамиз', 'ТВ-Rain'])(
    'takes %s as it is written',
    (name) => expect(told({}, [name])).toEqual([]),
  )

  it('warns of two alphabets in one word: of persons and sources in any spelling, events and bylines', () => {
    const found = told(
      {
        persons: { a: { id: 'a', name: 'Ali', isLiving: true, names: ['Аli', 'Аli'] } },
        sources: { s: { id: 's', name: 'раypal', kind: 'site', names: ['Reutеrs'] } },
        events: { e: { id: 'e', name: 'Zirvе 2025' } },
      },
      ['Dеniz'],
    )
    expect(found.map(({ params }) => [params.of, params.name])).toEqual([
      ['byline', 'Dеniz'],
      ['person', 'Аli'],
      ['source', 'раypal'],
      ['source', 'Reutеrs'],
      ['event', 'Zirvе 2025'],
    ])
    expect(found.every(({ params }) => params.case === 'mixedAlphabets')).toBe(true)
  })

  it('points at the name where it stands in the text', () => {
    const name = 'Ay\u200bşe'
    const [finding] = told({}, [name], `Dün ${name} konuştu.`)
    expect(finding?.where).toEqual({ field: 'body', start: 4, end: 9, quote: name })
    expect(told({}, [name])[0]?.where).toEqual({ field: 'body', start: 0, end: 0, quote: '' })
  })

  it('tells each sign once', () => {
    expect(hiddenSigns('a\u200bb\u200bc')).toEqual(['U+200B'])
    expect(hiddenSigns('Ahmet')).toEqual([])
  })
})
