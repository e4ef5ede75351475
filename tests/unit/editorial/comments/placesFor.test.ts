import { describe, expect, it } from '@jest/globals'

import { commentCall } from '@/src/editorial/comments/screens/commentCall'
import { placesFor } from '@/src/editorial/comments/screens/placesFor'

const TEXTS = { headline: 'Köprü onarılıyor', dek: '', body: 'Belediye köprüyü onaracak.' }
const keys = (...args: Parameters<typeof placesFor>) => placesFor(...args).map(({ key }) => key)

describe('what a new comment is about', () => {
  it('is the selected words, where some are selected', () => {
    const places = placesFor(TEXTS, { field: 'body', span: { start: 0, end: 8 } })
    expect(places[0]).toMatchObject({
      key: 'words',
      field: 'body',
      selector: { exact: 'Belediye' },
    })
    expect(places).toHaveLength(3)
  })

  it('is the headline for whoever stands in it without selecting', () => {
    expect(keys(TEXTS, { field: 'headline', span: null })).toEqual(['headline', 'article'])
  })

  it('is the whole article otherwise; an empty field is not offered', () => {
    expect(keys(TEXTS, null)).toEqual(['article', 'headline'])
    expect(keys(TEXTS, { field: 'body', span: null })).toEqual(['article', 'headline'])
  })
})

describe('what is sent', () => {
  const draft = {
    ...{ body: ' Kaynağı ne? ', blocking: true, mentions: [] },
    place: placesFor(TEXTS, null)[1] ?? null,
  }
  const root = { id: 'c1', body: 'Kim?', createdAt: '2026-05-01T08:00:00.000Z' }

  it('of a new comment is its place and whether it stops approval', () => {
    expect(commentCall('a1', { kind: 'new', places: [] }, draft)).toEqual({
      path: 'comments',
      method: 'POST',
      body: {
        article: 'a1',
        body: 'Kaynağı ne?',
        mentions: [],
        blocking: true,
        field: 'headline',
        selector: { exact: 'Köprü onarılıyor', prefix: '', suffix: '' },
      },
    })
  })

  it('of one on the whole article names no words', () => {
    const { body } = commentCall(
      'a1',
      { kind: 'new', places: [] },
      { ...draft, place: { key: 'article' } },
    )
    expect(body).not.toHaveProperty('selector')
    expect(body).not.toHaveProperty('field')
  })

  it('of a reply neither has a place nor stops anything: the server refuses both', () => {
    expect(commentCall('a1', { kind: 'reply', root }, draft).body).toEqual({
      article: 'a1',
      body: 'Kaynağı ne?',
      mentions: [],
      parent: 'c1',
    })
  })

  it('of an edit keeps the place; only a first comment can stop approval', () => {
    expect(commentCall('a1', { kind: 'edit', comment: root }, draft)).toEqual({
      path: 'comments/c1',
      method: 'PATCH',
      body: { body: 'Kaynağı ne?', mentions: [], blocking: true },
    })
    const reply = { ...root, parent: 'c0' }
    expect(commentCall('a1', { kind: 'edit', comment: reply }, draft).body).toEqual({
      body: 'Kaynağı ne?',
      mentions: [],
    })
  })
})
