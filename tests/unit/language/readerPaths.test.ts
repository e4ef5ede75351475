import { describe, expect, it } from '@jest/globals'

import {
  articlePath,
  namedIn,
  plainPath,
  READER_LANGUAGES,
  readerAddress,
  slugPath,
} from '@/src/language/readerPaths'

const parts = (path: string): string[] => path.split('/').slice(1).filter(Boolean)
const WITH_SLUG = ['article', 'author', 'person', 'source', 'event', 'section', 'tag'] as const
const PLAIN = ['front', 'search', 'corrections', 'imprint'] as const

describe('the addresses of reader pages', () => {
  it('are read back as the page they were made for, in both languages, and no two are one', () => {
    const all = READER_LANGUAGES.flatMap((language) => [
      ...WITH_SLUG.map((page) => ({
        page,
        language,
        slug: 'a',
        path: slugPath(page, 'a', language),
      })),
      ...PLAIN.map((page) => ({ page, language, path: plainPath(page, language) })),
    ])
    for (const { path, ...address } of all) expect(readerAddress(parts(path))).toEqual(address)
    expect(new Set(all.map(({ path }) => path)).size).toBe(22)
  })

  it('are no page with a word of the other language, without a slug or with more behind it', () => {
    for (const path of [
      '/article/a',
      '/en/haber/a',
      '/haber',
      '/en/article',
      '/haber/a/b',
      '/kunye/a',
      '/en/a',
    ])
      expect(readerAddress(parts(path))).toBeNull()
  })

  it.each([
    ['tr', null, '/haber/a'],
    ['tr-TR', null, '/haber/a'],
    [null, null, '/haber/a'],
    ['en', null, '/en/article/a'],
    ['ar', null, '/en/article/a'],
    // Withdrawn: its language is gone, its address stays.
    [null, 'en' as const, '/en/article/a'],
  ])('of an article in %s (%s): %s', (language, kept, path) => {
    expect(articlePath({ slug: 'a', language, ...(kept && { pathLanguage: kept }) })).toBe(path)
  })

  it('name a section in the words of the page, in Turkish where it has no English name', () => {
    const world = { slug: 'dunya', name: 'Dünya', nameEn: 'World', slugEn: 'world' }
    expect(namedIn(world, 'en')).toEqual({ slug: 'world', name: 'World' })
    expect(namedIn(world, 'tr')).toEqual({ slug: 'dunya', name: 'Dünya' })
    expect(namedIn({ slug: 'yerel', name: 'Yerel' }, 'en')).toEqual({
      slug: 'yerel',
      name: 'Yerel',
    })
  })
})
