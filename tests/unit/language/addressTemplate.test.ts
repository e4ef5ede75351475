import { describe, expect, it } from '@jest/globals'

import { placed } from '@/src/editorial/projection/placed'
import { fillTemplate, templateProblem } from '@/src/language/addressTemplate'
import { articleAddress } from '@/src/language/readerPaths'

const PLACES = { known: ['slug', 'section', 'year'], needed: ['slug'] }

describe('a template of addresses', () => {
  it.each([
    ['https://www.haber.test/{section}/{year}/{slug}', null],
    ['/{slug}', null],
    ['https://www.haber.test/{slug}?from=kunye', null],
    ['https://www.haber.test/{section}', 'lacks'],
    ['https://www.haber.test/{slug}/{editor}', 'unknown'],
    ['//haber.test/{slug}', 'noAddress'],
    ['javascript:{slug}', 'noAddress'],
    ['https://haber.test/{slug', 'lacks'],
    ['https://haber.test/{slug} x', 'noAddress'],
    ['https://haber.test/{slug}"', 'noAddress'],
    ['https://haber.test/{slug}}', 'noAddress'],
  ])('%s: %s', (template, problem) => {
    expect(templateProblem(template, PLACES)).toBe(problem)
  })

  it('is filled with what stands in an address, and leaves out what there is none of', () => {
    const template = 'https://www.haber.test/{section}/{year}/{slug}'
    const values = { section: 'dünya', year: '2026', slug: 'a/b?c' }
    expect(fillTemplate(template, values)).toBe('https://www.haber.test/d%C3%BCnya/2026/a%2Fb%3Fc')
    expect(fillTemplate(template, { ...values, section: null })).toBe(
      'https://www.haber.test/2026/a%2Fb%3Fc',
    )
    expect(fillTemplate('/{slug}', { slug: 'a' }, 'https://haber.test')).toBe(
      'https://haber.test/a',
    )
  })

  it('dates a story where the newsroom is, and names its section in its language', () => {
    const template = '/{language}/{section}/{year}/{month}/{day}/{slug}'
    const section = { slug: 'dunya', slugEn: 'world' }
    const given = { id: '1', slug: 'a', section, at: new Date('2025-12-31T22:30:00Z') }
    expect(placed(template, { ...given, language: 'tr' })).toEqual({
      address: '/tr/dunya/2026/01/01/a',
    })
    expect(placed(template, { ...given, language: 'en-GB' }).address).toBe('/en/world/2026/01/01/a')
    expect(placed(null, { ...given, language: 'tr' })).toEqual({})
  })

  it('goes before the address of our own pages', () => {
    const at = (address?: string) => articleAddress('https://k.test', { slug: 'a', address })
    expect([at(), at('/x/a'), at('https://www.test/a')]).toEqual([
      ...['https://k.test/haber/a', 'https://k.test/x/a', 'https://www.test/a'],
    ])
  })
})
