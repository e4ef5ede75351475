import { describe, expect, it } from '@jest/globals'

import { toPublicEvent } from '@/src/publish/toPublicEvent'
import { toPublicImage } from '@/src/publish/toPublicImage'
import { toPublicPerson } from '@/src/publish/toPublicPerson'
import { toPublicSource } from '@/src/publish/toPublicSource'
import { toWithdrawnArticle } from '@/src/publish/toWithdrawnArticle'
import { versionOf } from '@/src/publish/versionOf'
import { apa, person, picture, tender, told } from './aStory'

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
  it('is served from /media with its sizes', () => {
    expect(toPublicImage(picture)).toMatchObject({
      url: '/media/a1b2.webp',
      sizes: [
        { name: 'small', url: '/media/a1b2-480.webp', width: 480, height: 360 },
        { name: 'medium', width: 960 },
      ],
    })
  })

  it.each(['alt', 'credit', 'filename'] as const)('is not shown without %s', (field) => {
    expect(toPublicImage({ ...picture, [field]: null })).toBeNull()
  })
})

describe('a withdrawn article', () => {
  it('is its addresses and the reason, and nothing else', () => {
    const { _id, _v, slug, slugAliases, state, notice, ...rest } = toWithdrawnArticle('a-1', {
      ...told,
      slugAliases: ['eski'],
      notice: 'Mahkeme kararı',
    })
    expect({ _id, slug, slugAliases, state, notice }).toEqual({
      _id: 'a-1',
      slug: 'ihale-yegene',
      slugAliases: ['eski'],
      state: 'withdrawn',
      notice: 'Mahkeme kararı',
    })
    expect(_v).toHaveLength(16)
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
