import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { slugStatus } from '@/src/delivery/addresses/slugStatus'
import { publicCollections } from '@/src/delivery/documents/publicCollections'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import { fanOutJob } from '@/src/editorial/publish/fanOut/runFanOut'
import type { ReaderLanguage, SlugPage } from '@/src/language/readerPaths'
import type { RunContext } from '@/src/migrations/Migration'
import { migration } from '@/src/migrations/0015-reader-addresses'
import type { Article, Section } from '@/src/payload-types'
import type { PublicTerm } from '@/src/published/documents'
import { openPublishing, type Publishing } from '@/tests/support/publishing'

let newsroom: Publishing
let world: Section
let turkish: Article
let english: Article
beforeAll(async () => {
  newsroom = await openPublishing()
  const { payload, draft, editor, publish, source } = newsroom
  const apa = await source('APA')
  world = await payload.create({
    collection: 'sections',
    data: { name: 'Dünya', nameEn: ' World news ' },
    user: editor,
    overrideAccess: false,
  })
  const write = async (headline: string, data: Partial<Article>) => {
    const { id } = await draft(headline, { source: apa })
    const written = { ...data, section: world.id }
    const as = { collection: 'articles', user: editor, overrideAccess: false, depth: 0 } as const
    return publish(await payload.update({ ...as, id, data: written }))
  }
  turkish = await write('Park açıldı', {})
  english = await write('A park was opened', { language: 'en' })
}, 180_000)
afterAll(() => newsroom.close())

const statusOf = (page: Exclude<SlugPage, 'author'>, slug: string, language: ReaderLanguage) =>
  slugStatus({ page, slug, language }, publicCollections(newsroom.db))
const termOf = () => newsroom.db.collection<PublicTerm>('terms').findOne({ _id: world.id })
const rename = (data: Partial<Section>, id = world.id) =>
  newsroom.payload.update({
    collection: 'sections',
    id,
    data,
    user: newsroom.editor,
    overrideAccess: false,
  })

describe('a section in two languages', () => {
  it('has an English address made of its English name, and articles show both', async () => {
    expect(world).toMatchObject({ slug: 'dunya', nameEn: 'World news', slugEn: 'world-news' })
    const card = { slug: 'dunya', name: 'Dünya', nameEn: 'World news', slugEn: 'world-news' }
    expect((await newsroom.read(turkish.id)).section).toEqual(card)
    expect(await termOf()).toMatchObject(card)
    expect(await statusOf('section', 'dunya', 'tr')).toEqual({ status: 200 })
    expect(await statusOf('section', 'world-news', 'en')).toEqual({ status: 200 })
  })

  it('is found under both, each page leading to the address in its own words', async () => {
    const [tr, en] = ['/bolum/dunya', '/en/section/world-news']
    expect(await statusOf('section', 'world-news', 'tr')).toEqual({ status: 308, location: tr })
    expect(await statusOf('section', 'dunya', 'en')).toEqual({ status: 308, location: en })
    expect(await statusOf('section', 'yok', 'tr')).toEqual({ status: 404 })
  })

  it('keeps each address it had, whatever a request says, and leads on from there', async () => {
    await rename({ slug: 'dunyadan', slugEn: 'abroad', slugAliases: ['uydurma'] })
    await fanOutJob.run(newsroom.payload, new AbortController().signal)
    expect(await termOf()).toMatchObject({ slugAliases: ['dunya', 'world-news'] })
    expect((await newsroom.read(english.id)).section).toMatchObject({
      slug: 'dunyadan',
      slugEn: 'abroad',
    })
    for (const slug of ['dunya', 'world-news']) {
      expect(await statusOf('section', slug, 'tr')).toEqual({
        status: 308,
        location: '/bolum/dunyadan',
      })
      expect(await statusOf('section', slug, 'en')).toEqual({
        status: 308,
        location: '/en/section/abroad',
      })
    }
    await rename({ nameEn: '' })
    expect(await termOf()).not.toHaveProperty('nameEn')
    expect(await statusOf('section', 'abroad', 'en')).toEqual({
      status: 308,
      location: '/en/section/dunyadan',
    })
    await rename({ nameEn: 'World', slug: 'dunya' })
    expect((await termOf())?.slugAliases).toEqual(['world-news', 'abroad', 'dunyadan'])
    await fanOutJob.run(newsroom.payload, new AbortController().signal)
    expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
  })

  it('takes no address that another one has in either language, and no name in two alphabets', async () => {
    const { payload, editor } = newsroom
    const make = (data: Partial<Section>) =>
      payload.create({
        ...{ collection: 'sections', user: editor, overrideAccess: false },
        data: { name: 'Kültür', ...data },
      })
    await expect(make({ slug: 'world' })).rejects.toMatchObject({ status: 400 })
    await expect(make({ nameEn: 'World' })).rejects.toMatchObject({ status: 400 })
    await expect(make({ nameEn: 'Wоrld' })).rejects.toMatchObject({ status: 400 })
    await expect(make({ nameEn: '世界' })).rejects.toMatchObject({ status: 400 })
    expect(await make({ nameEn: 'Culture' })).toMatchObject({ slug: 'kultur', slugEn: 'culture' })
  })
})

describe('an article', () => {
  it('stands under the words of its language, and the other address leads there', async () => {
    const [tr, en] = [turkish, english].map(({ slug }) => String(slug)) as [string, string]
    expect(await statusOf('article', tr, 'tr')).toEqual({ status: 200 })
    expect(await statusOf('article', tr, 'en')).toEqual({ status: 308, location: `/haber/${tr}` })
    expect(await statusOf('article', en, 'en')).toEqual({ status: 200 })
    expect(await statusOf('article', en, 'tr')).toEqual({
      status: 308,
      location: `/en/article/${en}`,
    })
  })

  it('keeps its address when it is withdrawn, and no more of its language', async () => {
    const { act, editor, read } = newsroom
    await act(editor, english, 'withdraw', { publicReason: 'Mahkeme kararı.' })
    expect(await read(english.id)).toMatchObject({ language: null, pathLanguage: 'en' })
    for (const language of ['tr', 'en'] as const)
      expect(await statusOf('article', String(english.slug), language)).toEqual({ status: 410 })
  })
})

describe('a section of before', () => {
  it('gets the addresses that the log says it had, once', async () => {
    const { payload, db: published } = newsroom
    const editorial = editorialDatabase(payload)
    const sections = editorial.collection('sections')
    const before = await payload.create({ collection: 'sections', data: { name: 'Yerel' } })
    await rename({ slug: 'yerelden' }, before.id)
    await rename({ slug: 'mahalle' }, before.id)
    // As it was stored before there was the list; the log knows.
    const filter = { slug: 'mahalle' }
    await sections.updateOne(filter, { $unset: { slugAliases: '', slugEn: '', nameEn: '' } })
    const note = () => Promise.resolve()
    const context: RunContext = {
      ...{
        editorial,
        published,
        now: new Date(),
        batch: 2,
        payload: () => Promise.resolve(payload),
      },
      step: (_, work) => work({ cursor: null, changed: 0, note }),
    }
    const counts = async () => (await migration.plan(context)).map(({ count }) => count)
    expect(await counts()).toEqual([1, 0])
    await migration.run(context)
    expect(await sections.findOne(filter)).toMatchObject({ slugAliases: ['yerel', 'yerelden'] })
    expect(await counts()).toEqual([0, 0])
  })
})
