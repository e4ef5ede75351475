import { describe, expect, it } from '@jest/globals'

import type { Article, Publication } from '@/src/payload-types'
import { nextPublication } from '@/src/editorial/publish/publishArticle'
import { factsOf } from '@/src/editorial/publish/publications'
import { article } from '../projection/aStory'

const now = new Date('2025-11-01T09:00:00.000Z')
const base = { versionId: 'v2', by: 'u-editor', now, input: {} }
const first = nextPublication({ ...base, before: article, after: article, publication: null })
const stored = (changes: Partial<Publication> = {}): Publication => ({
  ...first,
  id: 'pub-1',
  createdAt: '',
  updatedAt: '',
  firstPublishedAt: '2025-10-18T10:00:00.000Z',
  ...changes,
})
const again = (
  editKind: NonNullable<Article['editKind']>,
  { after = article, publication = stored(), input = {} } = {},
) => nextPublication({ ...base, before: { ...article, editKind }, after, publication, input })

describe('the first publication', () => {
  it('is live from now on, at the article’s address, with nothing to tell about changes', () => {
    expect(first).toMatchObject({
      state: 'live',
      slug: 'ihale-yegene',
      slugAliases: [],
      firstPublishedAt: now.toISOString(),
      versionId: 'v2',
      updates: [],
      notice: null,
      publishedBy: 'u-editor',
    })
    expect(first.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('keeps who worked on the text, and what was overruled at approval and now', () => {
    const before: Article = {
      ...article,
      contributors: ['u-1', 'u-2'],
      approvedOverrides: [{ code: 'spelling', quote: 'x', reason: 'özel ad', by: 'u-2' }],
    }
    const input = { overrides: [{ code: 'noRightOfReply', quote: 'y', reason: 'ulaşılamadı' }] }
    const row = nextPublication({ ...base, before, after: article, publication: null, input })
    expect(row).toMatchObject({
      contributors: ['u-1', 'u-2'],
      overrides: [
        { code: 'spelling', by: 'u-2' },
        { code: 'noRightOfReply', by: 'u-editor' },
      ],
    })
  })
})

describe('a later publication', () => {
  it('keeps the first time and never rewrites what was told', () => {
    const one = again('correction', { input: { was: '8', is: '9', note: 'Tarih', claim: 'K1' } })
    const two = again('update', { publication: stored(one), input: { note: 'Yeni bilgi' } })
    expect(two.firstPublishedAt).toBe('2025-10-18T10:00:00.000Z')
    expect(two.updates).toMatchObject([
      { kind: 'correction', was: '8', is: '9', claim: 'K1', by: 'u-editor' },
      { kind: 'update', note: 'Yeni bilgi', at: now.toISOString() },
    ])
  })

  it('tells nothing of a minor edit', () => {
    expect(again('minor').updates).toEqual([])
  })

  it('keeps an old address as an alias, and takes one back into use', () => {
    const moved = again('update', { after: { ...article, slug: 'yeni' } })
    expect(moved).toMatchObject({ slug: 'yeni', slugAliases: ['ihale-yegene'] })
    const back = again('update', { publication: stored(moved) })
    expect(back).toMatchObject({ slug: 'ihale-yegene', slugAliases: ['yeni'] })
  })

  it('leaves a retracted article retracted under its notice, until it is reinstated', () => {
    const publication = stored({ state: 'retracted', notice: 'Yanlış çıktı' })
    expect(again('update', { publication })).toMatchObject({
      state: 'retracted',
      notice: 'Yanlış çıktı',
    })
    expect(again('reinstatement', { publication })).toMatchObject({ state: 'live', notice: null })
    const withdrawn = stored({ state: 'withdrawn', notice: 'Karar' })
    expect(again('reinstatement', { publication: withdrawn }).state).toBe('live')
  })
})

describe('what the public is told', () => {
  it('is what changed and when, never who changed it', () => {
    const correction = again('correction', { input: { was: '8', is: '9' } })
    const facts = factsOf(stored(correction), now)
    expect(facts.updates).toEqual([
      { at: now, kind: 'correction', note: null, was: '8', is: '9', claim: null },
    ])
    expect(JSON.stringify(facts)).not.toContain('u-editor')
  })

  it('is nothing for what was never published', () => {
    expect(() => factsOf(stored({ state: 'never' }), now)).toThrow('never published')
  })
})
