import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { Article } from '@/src/payload-types'
import { countCommands } from '@/tests/support/countCommands'
import { type Newsroom, openNewsroom, type StaffUser } from '@/tests/support/newsroom'

/** What the newsroom's half asks of its database for the things people do all day: noise-free, and the same at any size. */
describe('commands of', () => {
  let newsroom: Newsroom
  let reporter: StaffUser
  let article: Article
  beforeAll(async () => {
    newsroom = await openNewsroom()
    reporter = await newsroom.hire('Rana', ['reporter'])
    const words = Array.from({ length: 40 }, (_, at) => `Köprü ${at}. gün de kapalıydı.`)
    article = await newsroom.file(reporter, 'Köprü kapandı', words)
  }, 120_000)
  afterAll(() => newsroom.close())

  const asked = { collection: 'articles', overrideAccess: false, depth: 0 } as const
  const save = (data: object, user: StaffUser = reporter) =>
    newsroom.payload.update({ ...asked, id: article.id, data, user: { ...user } })
  const commands = (work: () => Promise<unknown>) => countCommands(newsroom.payload, work)

  it('opening an article: one; a list of articles: two', async () => {
    const open = () =>
      newsroom.payload.findByID({ ...asked, id: article.id, user: { ...reporter } })
    expect(await commands(open)).toBe(1)
    const list = () => newsroom.payload.find({ ...asked, limit: 20, user: { ...reporter } })
    expect(await commands(list)).toBe(2)
  })

  it('a save: six with a new headline, five without, of which the version and the entry are two', async () => {
    const counts = [
      await commands(() => save({ headline: 'Köprü dün kapandı' })),
      await commands(() => save({ dek: 'Akşam açılacak.' })),
    ]
    expect(counts).toEqual([6, 5])
  })

  it('a transition: fourteen', async () => {
    const draft = await newsroom.file(reporter, 'Yol kapandı', ['Yol dün kapandı.'])
    const submit = () => newsroom.act(reporter, draft.id, 'submit')
    expect(await commands(submit)).toBeLessThanOrEqual(14)
  })

  describe('a save without a changed letter', () => {
    const everything = async () => {
      const db = editorialDatabase(newsroom.payload)
      const held: Record<string, unknown[]> = {}
      for (const name of ['articles', '_articles_versions', 'audit-log', 'claims', 'notifications'])
        held[name] = await db.collection(name).find().sort({ _id: 1 }).toArray()
      return held
    }

    it('stores nothing: no version, no entry, no revision, no contributor', async () => {
      const before = await everything()
      const { headline, body, revision } = await newsroom.stored(article.id)
      const same = await save({ headline, body, revision })
      expect([same.revision, same.headline]).toEqual([revision, headline])
      // Somebody who only pressed Ctrl+S has not worked on it.
      const hers = await newsroom.stored(article.id)
      expect(hers.contributors).toEqual([reporter.id])
      expect(await everything()).toEqual(before)
    })

    it('is refused where a changed one would be', async () => {
      const { headline, revision } = await newsroom.stored(article.id)
      await expect(save({ headline, revision: revision! - 1 })).rejects.toThrow(/değişti|changed/)
      const stranger = await newsroom.hire('Yaban', ['reporter'])
      await expect(save({ headline }, stranger)).rejects.toThrow()
    })

    it('is a change as soon as one letter is, in fields that readers never see too', async () => {
      const before = await newsroom.stored(article.id)
      const noted = await save({ edNote: 'Aksi yönde bilgi var.' })
      expect(noted.revision).toBe(before.revision! + 1)
      const written = await save({ body: fromParagraphs(['Köprü açıldı.']) })
      expect(written.revision).toBe(before.revision! + 2)
    })
  })
})
