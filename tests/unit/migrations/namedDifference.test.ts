import { describe, expect, it } from '@jest/globals'

import type { PublicDiffers } from '@/src/migrations/Migration'
import { isNamedDifference } from '@/src/migrations/namedDifference'
import { MOST_FIELDS } from '@/src/editorial/publish/verify/compare'

const differs: PublicDiffers[] = [
  { collection: 'articles', fields: ['seo', 'persons.name'] },
  { collection: 'slugs', fields: '*' },
]
const paths = (...all: string[]) => all.map((path) => ({ path, expected: '1', stored: '2' }))
const different = (...all: string[]) =>
  ({ collection: 'articles', id: 'a', problem: 'different', fields: paths(...all) }) as const

describe('a difference that a migration names', () => {
  it('is one whose every field is named, in whatever row of a list, with the version that follows', () => {
    expect(isNamedDifference(different('seo.title', '_v'), differs)).toBe(true)
    expect(isNamedDifference(different('persons.12.name'), differs)).toBe(true)
    expect(
      isNamedDifference({ ...different(), collection: 'slugs', problem: 'missing' }, differs),
    ).toBe(true)
  })

  it('is none where one field more differs, a name only begins alike, or too much does', () => {
    expect(isNamedDifference(different('seo.title', 'headline'), differs)).toBe(false)
    expect(isNamedDifference(different('seoTitle'), differs)).toBe(false)
    expect(isNamedDifference(different('persons.0.id'), differs)).toBe(false)
    expect(isNamedDifference(different('_v'), [])).toBe(false)
    expect(isNamedDifference({ ...different(), problem: 'missing' }, differs)).toBe(false)
    const many = Array.from({ length: MOST_FIELDS }, (_, at) => `seo.${at}`)
    expect(isNamedDifference(different(...many), differs)).toBe(false)
  })

  it('is never a document that cannot be built', () => {
    const one = { ...different(), collection: 'slugs', problem: 'unbuildable' } as const
    expect(isNamedDifference(one, differs)).toBe(false)
  })
})
