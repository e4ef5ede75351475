import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { inTransaction } from '@/src/editorial/database/transactions'
import type { Article } from '@/src/payload-types'
import { findPublication } from '@/src/editorial/publish/publications'
import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import { retractArticle } from '@/src/editorial/publish/unpublish'
import { inOrder } from '@/tests/support/inOrder'
import { naming, openPublishing, PARAGRAPHS, type Publishing } from '@/tests/support/publishing'

let newsroom: Publishing
let apa: string
let minval: string
let kaya: string
let opening: string
let season: string

beforeAll(async () => {
  newsroom = await openPublishing()
  const { event, person, source } = newsroom
  apa = await source('APA', { internalNote: 'KANARYA-kaynak' })
  minval = await source('Minval')
  kaya = await person('Ayşe Kaya')
  season = await event('Açılış mevsimi', { internalNote: 'KANARYA-olay' })
  opening = await event('Park açılışı', { superEvent: season, participants: [{ person: kaya }] })
})
afterAll(() => newsroom.close())

const publicationOf = async (article: Article) => {
  const { docs } = await newsroom.payload.find({
    collection: 'publications',
    where: { article: { equals: article.id } },
    depth: 0,
  })
  expect(docs).toHaveLength(1)
  return docs[0]!
}
const snapshotsOf = async (article: Article) => {
  const { docs } = await newsroom.payload.find({
    collection: 'publication-snapshots',
    where: { article: { equals: article.id } },
    sort: 'publishedAt',
    depth: 0,
  })
  return docs
}

let article: Article
inOrder('one article on its way before the public', [
  [
    'is nowhere public before its publication',
    async () => {
      article = await newsroom.draft('Park açıldı', {
        source: apa,
        persons: [kaya],
        events: [opening],
      })
      expect(await newsroom.db.collection('articles').countDocuments()).toBe(0)
      expect(await newsroom.ids('persons')).toEqual([])
    },
  ],

  [
    'is public with its claims, whom it names, and the whole its event is part of',
    async () => {
      await newsroom.publish(article)
      const document = await newsroom.read(article.id)
      expect(document).toMatchObject({
        slug: 'park-acildi',
        state: 'live',
        headline: 'Park açıldı',
      })
      expect(document.body?.text).toBe(PARAGRAPHS.join('\n\n'))
      expect(document.publishedAt).toBeInstanceOf(Date)
      expect(await newsroom.ids('claims')).toEqual([`${article.id}.K1`])
      expect(await newsroom.ids('persons')).toEqual([kaya])
      expect(await newsroom.ids('sources')).toEqual([apa])
      expect(await newsroom.ids('events')).toEqual([season, opening].sort())
      const event = await newsroom.db.collection('events').findOne({ slug: 'park-acilisi' })
      expect(event).toMatchObject({ superEvent: season, personIds: [kaya] })
      const everything = await Promise.all(
        (await newsroom.db.collections()).map((collection) => collection.find().toArray()),
      )
      expect(JSON.stringify(everything)).not.toContain('KANARYA')
    },
  ],

  [
    'is on record: which version, who worked on it, and a copy of what readers got',
    async () => {
      const publication = await publicationOf(article)
      const { author, contributors } = await newsroom.stored(article.id)
      expect(publication).toMatchObject({ state: 'live', contributors: [author], updates: [] })
      expect(contributors).toEqual([])
      const version = await newsroom.payload.findVersionByID({
        collection: 'articles',
        id: publication.versionId,
        depth: 0,
      })
      expect(version.version).toMatchObject({ stage: 'published', headline: 'Park açıldı' })
      const copies = await snapshotsOf(article)
      expect(copies).toMatchObject([{ editKind: 'first', versionId: publication.versionId }])
      expect(copies[0]?.document).toMatchObject({ headline: 'Park açıldı', _id: article.id })
    },
  ],

  [
    'reads the same to the byte while an edit is open',
    async () => {
      const before = JSON.stringify(await newsroom.read(article.id))
      const { act, editor, payload, read } = newsroom
      await act(editor, article, 'startEdit', { editKind: 'minor' })
      await payload.update({
        collection: 'articles',
        id: article.id,
        data: { kicker: 'Yerel' },
        user: editor,
        overrideAccess: false,
      })
      expect(JSON.stringify(await read(article.id))).toBe(before)
      await act(editor, article, 'discardEdit')
      expect(JSON.stringify(await read(article.id))).toBe(before)
    },
  ],

  [
    'does not move its time of update for a minor edit',
    async () => {
      const before = await newsroom.read(article.id)
      await newsroom.edit(article, 'minor', { kicker: 'Yerel' })
      const after = await newsroom.read(article.id)
      expect(after).toMatchObject({ kicker: 'Yerel', updates: [] })
      expect(after.updatedAt).toEqual(before.updatedAt)
      expect(after._v).not.toBe(before._v)
    },
  ],

  [
    'refuses as minor what changes the headline',
    async () => {
      const { act, edit, editor } = newsroom
      await expect(edit(article, 'minor', { headline: 'Park kapandı' })).rejects.toMatchObject({
        refusal: { code: 'notMinor', detail: { changed: ['headline'] } },
      })
      // Back to inReview, where a person of the article may take the edit back.
      await act(editor, article, 'requestChanges', { reason: 'Küçük düzeltme değil.' })
      await act(editor, article, 'discardEdit')
      expect((await newsroom.read(article.id)).headline).toBe('Park açıldı')
    },
  ],

  [
    'tells readers of a correction, and takes back whom it no longer names',
    async () => {
      const before = await newsroom.read(article.id)
      await newsroom.edit(
        article,
        'correction',
        { ...naming({ source: minval }), slug: 'park-yenilendi' },
        { was: 'APA', is: 'Minval', claim: 'K1' },
      )
      const after = await newsroom.read(article.id)
      expect(after).toMatchObject({
        slug: 'park-yenilendi',
        slugAliases: ['park-acildi'],
        updates: [{ kind: 'correction', was: 'APA', is: 'Minval', claim: 'K1', note: null }],
        firstPublishedAt: before.firstPublishedAt,
      })
      expect(after.updatedAt?.getTime()).toBeGreaterThan(before.updatedAt?.getTime() ?? Infinity)
      expect(await newsroom.ids('persons')).toEqual([])
      expect(await newsroom.ids('sources')).toEqual([minval])
      expect(await newsroom.ids('events')).toEqual([])
      expect(await newsroom.db.collection('slugs').find().sort({ _id: 1 }).toArray()).toEqual([
        { _id: 'park-acildi', article: article.id },
        { _id: 'park-yenilendi', article: article.id },
      ])
      expect((await snapshotsOf(article)).map(({ editKind }) => editKind)).toEqual([
        'first',
        'minor',
        'correction',
      ])
    },
  ],

  [
    'agrees with what publications and versions say, worked out anew',
    async () => {
      expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
      await newsroom.db.collection<{ _id: string }>('sources').deleteOne({ _id: minval })
      expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([
        { collection: 'sources', id: minval, problem: 'missing' },
      ])
    },
  ],
])

describe('what a transaction knows of a publication', () => {
  it('is read once, and anew after the transaction itself or another one changed it', async () => {
    const { draft, payload, publish } = newsroom
    const article = await draft('Köprü kapandı', { source: apa })
    await publish(article)
    await inTransaction(payload, {}, async (req) => {
      const live = await findPublication(req, article.id)
      expect(live?.state).toBe('live')
      expect(await findPublication(req, article.id)).toBe(live)
      await retractArticle(req, live!, { notice: 'Doğrulanamadı.', now: new Date() })
      expect((await findPublication(req, article.id))?.state).toBe('retracted')
    })
    const next = await inTransaction(payload, {}, (req) => findPublication(req, article.id))
    expect(next?.state).toBe('retracted')
  })
})
