import { describe, expect, it } from '@jest/globals'

import { toPublicEvent, toPublicPerson, toPublicSource } from '@/src/editorial/projection/records'
import { toPublicImage, toPublicMedia } from '@/src/editorial/projection/pictures'
import { toWithdrawnArticle } from '@/src/editorial/projection/withdrawn'
import { versionOf } from '@/src/editorial/projection/version'
import { apa, person, picture, tender, facts } from './aStory'

describe('a public person', () => {
  it('has names, positions, and keys to be found by in any spelling', () => {
    expect(toPublicPerson(person, null)).toMatchObject({
      _id: 'p-kaya',
      name: 'Ayşe Kaya',
      names: [{ value: 'Ayse Kaya', language: 'en', kind: 'transliteration' }],
      positions: [
        { title: 'Belediye Başkanı', organisation: 'Çankaya Belediyesi', from: '2024', to: null },
      ],
      foldKeys: expect.arrayContaining(['ayse kaya', 'kaya']),
    })
  })
})

describe('a public source', () => {
  it('is named with its kind', () => {
    expect(toPublicSource(apa)).toMatchObject({ slug: 'apa', kind: 'agency', ownership: 'özel' })
  })
})

describe('a public event', () => {
  const participants = [
    { person: 'p-kaya', role: 'başkan' },
    { person: 'p-memur', role: 'ihale şefi' },
    { organisation: 'Belediye' },
  ]
  const card = { id: 'p-kaya', slug: 'ayse-kaya', name: 'Ayşe Kaya' }
  const event = toPublicEvent(
    { ...tender, participants },
    { persons: new Map([['p-kaya', card]]), claimed: ['p-b', 'p-kaya'] },
  )

  it('shows participants who are public, and not even the role of those who are not', () => {
    expect(event.participants).toEqual([
      { person: card, organisation: null, role: 'başkan' },
      { person: null, organisation: 'Belediye', role: null },
    ])
  })

  it('belongs to the timelines of its participants and of whom claims name with it', () => {
    expect(event.personIds).toEqual(['p-b', 'p-kaya'])
    expect(event.superEvent).toBe('e-park')
  })
})

describe('a public picture', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(32))

  it('is served from /media by hashes of its bytes, in the sizes there are', () => {
    expect(toPublicImage(picture)).toMatchObject({
      url: `/media/${a}-800.webp`,
      sizes: [
        { name: 'w480', url: `/media/${b}-480.webp`, width: 480, height: 360 },
        { name: 'social', url: `/media/${c}-800.jpg`, width: 800, height: 600 },
      ],
    })
    expect(toPublicMedia(picture)?.files).toEqual([
      expect.objectContaining({
        size: 'original',
        name: `${a}-800.webp`,
        file: 'opak.webp',
        bytes: 9000,
        type: 'image/webp',
        sha256: 'a'.repeat(64),
      }),
      expect.objectContaining({ size: 'w480', file: 'opak-480x360.webp', bytes: 4000 }),
      expect.objectContaining({ size: 'social', type: 'image/jpeg' }),
    ])
  })

  it('has an address of the same form where it is older than the hashes, and tells no file name', () => {
    const old = toPublicImage({ ...picture, hashes: undefined })
    expect(old?.url).toMatch(/^\/media\/[0-9a-f]{32}-800\.webp$/)
    expect(old?.url).toBe(toPublicImage({ ...picture, hashes: {} })?.url)
  })

  it.each(['alt', 'credit', 'filename'] as const)('is not shown without %s', (field) => {
    expect(toPublicImage({ ...picture, [field]: null })).toBeNull()
    expect(toPublicMedia({ ...picture, [field]: null })).toBeNull()
  })

  it('is never a file of a kind that we do not draw', () => {
    expect(toPublicMedia({ ...picture, mimeType: 'image/svg+xml' })).toBeNull()
  })
})

describe('a withdrawn article', () => {
  it('is its addresses, the reason and since when, and nothing else', () => {
    const tombstone = toWithdrawnArticle('a-1', {
      ...facts,
      slugAliases: ['eski'],
      notice: 'Mahkeme kararı',
    })
    const { _id, _v, slug, slugAliases, state, notice, withdrawnAt, facets, ...rest } = tombstone
    expect(withdrawnAt).toEqual(facts.updatedAt)
    expect({ _id, slug, slugAliases, state, notice }).toEqual({
      _id: 'a-1',
      slug: 'ihale-yegene',
      slugAliases: ['eski'],
      state: 'withdrawn',
      notice: 'Mahkeme kararı',
    })
    expect(_v).toHaveLength(16)
    // So that a list of withdrawn articles can be asked for.
    expect(facets).toEqual(['state:withdrawn'])
    for (const value of Object.values(rest)) expect([null, '', []]).toContainEqual(value)
  })
})

describe('the version of a document', () => {
  it('changes with the content, never with itself', () => {
    const version = versionOf({ a: 1, at: new Date(0) })
    expect(versionOf({ a: 1, at: new Date(0), _v: 'x' })).toBe(version)
    expect(versionOf({ a: 2, at: new Date(0) })).not.toBe(version)
    expect(versionOf({ a: 1, at: new Date(1) })).not.toBe(version)
  })
})
