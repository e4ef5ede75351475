import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { inTransaction } from '@/src/editorial/database/transactions'
import type { Article } from '@/src/payload-types'
import type { PublicClaimRow, PublicEvent } from '@/src/published/documents'
import { findPublication } from '@/src/editorial/publish/publications'
import { rebuildPublicDocuments, renewArticle } from '@/src/editorial/publish/renew'
import { retractArticle, withdrawArticle } from '@/src/editorial/publish/unpublish'
import { inOrder } from '@/tests/support/inOrder'
import { openPublishing, type Publishing } from '@/tests/support/publishing'

let newsroom: Publishing
let apa: string
beforeAll(async () => {
  newsroom = await openPublishing()
  apa = await newsroom.source('APA')
})
afterAll(() => newsroom.close())

const takeBack = (
  step: typeof retractArticle | typeof withdrawArticle,
  { id }: Article,
  notice: string,
) => {
  const payload: Payload = newsroom.payload
  return inTransaction(payload, {}, async (req) => {
    const publication = await findPublication(req, id)
    if (!publication) throw new Error('not published')
    return step(req, publication, { notice, now: new Date() })
  })
}

let article: Article
let kaya: string
let other: Article
inOrder('a retracted and then withdrawn article', [
  [
    'is public, with another one about the same event',
    async () => {
      kaya = await newsroom.person('Ayşe Kaya')
      const event = await newsroom.event('Açılış', {
        participants: [{ person: kaya, role: 'ev sahibi' }],
      })
      article = await newsroom.draft('Park açıldı', {
        source: apa,
        persons: [kaya],
        events: [event],
      })
      other = await newsroom.draft('Çeşme onarıldı', { source: apa, events: [event] })
      await newsroom.publish(article)
      await newsroom.publish(other)
    },
  ],

  [
    'keeps its text under a notice when it is retracted, though an edit is open',
    async () => {
      const { updatedAt } = await newsroom.read(article.id)
      await newsroom.act(newsroom.editor, article, 'startEdit', { editKind: 'update' })
      await newsroom.payload.update({
        collection: 'articles',
        id: article.id,
        data: { headline: 'Taslaktaki yeni başlık' },
        user: newsroom.editor,
        overrideAccess: false,
      })
      await takeBack(retractArticle, article, 'Haber doğrulanamadı.')
      const document = await newsroom.read(article.id)
      expect(document).toMatchObject({
        state: 'retracted',
        notice: 'Haber doğrulanamadı.',
        headline: 'Park açıldı',
      })
      expect(document.updatedAt?.getTime()).toBeGreaterThan(updatedAt?.getTime() ?? Infinity)
      expect(await newsroom.ids('claims')).toContain(`${article.id}.K1`)
      expect(await newsroom.ids('persons')).toContain(kaya)
      expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
    },
  ],

  [
    'refuses a notice without words, and a second retraction',
    async () => {
      await expect(takeBack(retractArticle, other, ' ')).rejects.toThrow('cannot be retracted')
      await expect(takeBack(retractArticle, article, 'Yine')).rejects.toThrow('cannot be retracted')
      expect((await newsroom.read(other.id)).state).toBe('live')
    },
  ],

  [
    'leaves a tombstone, its address, and nobody only it named when it is withdrawn',
    async () => {
      await takeBack(withdrawArticle, article, 'Mahkeme kararıyla kaldırıldı.')
      const document = await newsroom.read(article.id)
      expect(document).toMatchObject({
        state: 'withdrawn',
        notice: 'Mahkeme kararıyla kaldırıldı.',
        headline: null,
        body: null,
        deps: [],
      })
      expect(await newsroom.ids('claims')).toEqual([`${other.id}.K1`])
      expect(await newsroom.ids('persons')).toEqual([])
      expect(await newsroom.ids('sources')).toEqual([apa])
      const slugs = newsroom.db.collection<{ _id: string }>('slugs')
      expect(await slugs.findOne({ _id: 'park-acildi' })).toMatchObject({ article: article.id })
      const everywhere = await Promise.all(
        (await newsroom.db.collections()).map((collection) => collection.find().toArray()),
      )
      expect(JSON.stringify(everywhere)).not.toContain('Kaya')
    },
  ],

  [
    'took the participant who is no longer public from the event that stays',
    async () => {
      const [event] = await newsroom.db.collection<PublicEvent>('events').find().toArray()
      expect(event).toMatchObject({ title: 'Açılış', participants: [], personIds: [] })
      expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
    },
  ],

  [
    'gives the participant back to the event when an article about something else names them',
    async () => {
      await newsroom.publish(await newsroom.draft('Kaya konuştu', { source: apa, persons: [kaya] }))
      const [event] = await newsroom.db.collection<PublicEvent>('events').find().toArray()
      expect(event).toMatchObject({
        participants: [{ person: { name: 'Ayşe Kaya' }, role: 'ev sahibi' }],
        personIds: [kaya],
      })
      expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
    },
  ],

  [
    'is renewed with a new name and tells of no update',
    async () => {
      const { payload, read } = newsroom
      const before = await read(other.id)
      await payload.update({ collection: 'sources', id: apa, data: { name: 'APA Ajansı' } })
      const { docs } = await payload.find({ collection: 'publications', depth: 0 })
      expect(await rebuildPublicDocuments(payload)).toContainEqual({
        collection: 'articles',
        id: other.id,
        problem: 'different',
      })
      for (const publication of docs) {
        await inTransaction(payload, {}, (req) => renewArticle(req, publication))
      }
      expect(await rebuildPublicDocuments(payload)).toEqual([])
      const after = await read(other.id)
      expect(after.sources).toMatchObject([{ name: 'APA Ajansı', slug: 'apa' }])
      expect(after.updatedAt).toEqual(before.updatedAt)
      expect((await payload.count({ collection: 'publication-snapshots' })).totalDocs).toBe(5)
    },
  ],
])

describe('what fails leaves nothing behind', () => {
  it('refuses a correction of a claim the article never had, and publishes nothing of it', async () => {
    const article = await newsroom.draft('Yol yapıldı', { source: apa })
    await newsroom.publish(article)
    const before = JSON.stringify(await newsroom.read(article.id))
    await expect(
      newsroom.edit(article, 'correction', { dek: 'Yeni' }, { was: 'a', is: 'b', claim: 'K99' }),
    ).rejects.toMatchObject({ code: 'inputInvalid' })
    expect(JSON.stringify(await newsroom.read(article.id))).toBe(before)
    expect((await newsroom.stored(article.id)).stage).toBe('approved')
  })

  it('gives a draft another address where one that another article once had is wanted', async () => {
    const article = await newsroom.draft('Köprü açıldı', { source: apa })
    const slugs = newsroom.db.collection<{ _id: string; article: string }>('slugs')
    await slugs.insertOne({ _id: 'kopru-acildi', article: 'başka' })
    expect((await newsroom.publish(article)).slug).toBe('kopru-acildi-2')
    expect(await newsroom.read(article.id)).toMatchObject({ slug: 'kopru-acildi-2' })
    expect(await slugs.findOne({ _id: 'kopru-acildi' })).toMatchObject({ article: 'başka' })
    await slugs.deleteOne({ _id: 'kopru-acildi' })
  })
})

describe('publications at the same moment', () => {
  it('keep a person whom one article drops while another names them', async () => {
    const { act, draft, editor, payload, publish, review } = newsroom
    const person = await newsroom.person('Bora Tek')
    const named = { source: apa, persons: [person] }
    const first = await draft('Bora geldi', named)
    await publish(first)
    const second = await draft('Bora gitti', named)
    await review(second)
    let isTaken = () => {}
    const taken = new Promise<void>((resolve) => (isTaken = resolve))
    const withdrawal = inTransaction(payload, {}, async (req) => {
      const publication = await findPublication(req, first.id)
      await withdrawArticle(req, publication!, { notice: 'Kaldırıldı.', now: new Date() })
      isTaken()
      // Long enough for the other transaction to have read that the person is still there.
      await new Promise((resolve) => setTimeout(resolve, 400))
    })
    await taken
    await Promise.all([withdrawal, act(editor, second, 'publish')])
    expect(await newsroom.ids('persons')).toContain(person)
    expect(await rebuildPublicDocuments(payload)).toEqual([])
  })

  it('of many articles about the same people all succeed', async () => {
    const person = await newsroom.person('Ünlü Kişi')
    const event = await newsroom.event('Büyük gün')
    const named = { source: apa, persons: [person], events: [event] }
    const articles = []
    for (let one = 0; one < 4; one += 1) {
      articles.push(await newsroom.draft(`Haber ${one}`, named))
    }
    await Promise.all(articles.map((article) => newsroom.publish(article)))
    const claims = newsroom.db.collection<PublicClaimRow>('claims')
    expect(await claims.countDocuments({ personIds: person })).toBe(4)
    expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
  })
})
