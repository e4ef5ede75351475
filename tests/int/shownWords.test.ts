import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import config from '@payload-config'
import { traverseFields, type Field } from 'payload'

import { ADMIN } from '@/src/editorial/components'
import { migration } from '@/src/migrations/0002-shown-words'
import type { Article } from '@/src/payload-types'
import { rebuildPublic } from '@/src/editorial/publish/rebuild/rebuildPublic'
import type { PublicDifference } from '@/src/editorial/publish/verify/compare'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import type { Body, BodyMark } from '@/src/language/richText/body'
import { newText } from '@/src/language/richText/newNodes'
import { inOrder } from '@/tests/support/inOrder'
import { footnote, footnoteMark, relatedStory } from '@/tests/support/partsBody'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { png } from '@/tests/support/uploads'

let newsroom: Publishing
let api: PublicApi
let apa: string

beforeAll(async () => {
  newsroom = await openPublishing()
  api = await openPublicApi()
  apa = await newsroom.source('APA')
})
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const WRITTEN = {
  seoTitle: 'Park açılışı: saat kaçta, nerede',
  socialTitle: 'Yıllardır beklenen park açıldı',
  dateline: 'Iğdır',
  backstory: 'Açılışa iki muhabir katıldı.',
}
const QUERY = `query ($id: ID!) { article(id: $id) {
  state headline dek seo { title description socialTitle } dateline backstory
  leadImage { credit licence } body { text } jsonLd
} }`
const differences = async (): Promise<PublicDifference[]> => {
  const found: PublicDifference[] = []
  for await (const difference of verifyPublicDocuments(newsroom.payload)) found.push(difference)
  return found
}
const shownOf = async ({ id }: Article) => (await api.ask(QUERY, { id })).data.article

let article: Article
inOrder('What an editor writes for readers', [
  [
    'reaches them: other headlines, dateline, backstory and the licence of a picture',
    async () => {
      const data = await png(700, 500)
      const file = { name: 'a.png', mimetype: 'image/png', data, size: data.length }
      const words = { alt: 'Park', credit: 'Ali Çek', licence: 'CC BY 4.0' }
      const picture = await newsroom.payload.create({
        ...{ collection: 'media', data: words, file, overrideAccess: true },
      })
      const draft = await newsroom.draft('Park açıldı', { source: apa })
      article = await newsroom.payload.update({
        collection: 'articles',
        id: draft.id,
        data: { ...WRITTEN, dek: 'Açılış kalabalıktı', leadImage: picture.id },
        user: { ...newsroom.editor },
        overrideAccess: false,
        depth: 0,
      })
      await newsroom.publish(article)
      const shown = await shownOf(article)
      expect(shown).toMatchObject({
        headline: 'Park açıldı',
        seo: {
          title: WRITTEN.seoTitle,
          description: 'Açılış kalabalıktı',
          socialTitle: WRITTEN.socialTitle,
        },
        dateline: 'Iğdır',
        backstory: WRITTEN.backstory,
        leadImage: { credit: 'Ali Çek', licence: 'CC BY 4.0' },
      })
      // Offsets of attributions count in the text as it was written.
      expect(shown.body.text).not.toContain('Iğdır')
      expect(shown.jsonLd).toMatchObject({ dateline: 'Iğdır', backstory: WRITTEN.backstory })
      const ninjs = JSON.parse((await api.send('/ninjs/park-acildi')).text)
      expect(ninjs).toMatchObject({ located: 'Iğdır' })
      const feed = JSON.parse((await api.send('/feeds/json')).text)
      expect(feed.items[0].content_html).toContain('<strong>Iğdır</strong> — ')
    },
  ],

  [
    'is missing from what 0.1.0 published; a rebuild brings it, and the migration names it',
    async () => {
      const told = { seo: 1, dateline: 1, backstory: 1, 'leadImage.licence': 1 } as const
      await newsroom.db.collection<{ _id: string }>('articles').updateMany({}, { $unset: told })
      const found = await differences()
      const named = (migration.publicDiffers ?? []).flatMap(({ collection, fields }) =>
        [...fields].map((field) => `${collection} ${field}`),
      )
      const paths = found.flatMap(({ collection, fields = [] }) =>
        fields.map(({ path }) => `${collection} ${path}`),
      )
      expect(paths.sort()).toEqual(
        Object.keys(told)
          .map((path) => `articles ${path}`)
          .sort(),
      )
      expect(named).toEqual(expect.arrayContaining(paths))
      await rebuildPublic(newsroom.payload)
      expect(await differences()).toEqual([])
    },
  ],

  [
    'is gone with a withdrawn article',
    async () => {
      await newsroom.act(await newsroom.hire('Nil Müdür', ['chief']), article, 'withdraw', {
        publicReason: 'Mahkeme kararıyla kaldırıldı.',
      })
      expect(await shownOf(article)).toMatchObject({
        ...{ state: 'WITHDRAWN', seo: null, dateline: null, backstory: null, jsonLd: null },
      })
    },
  ],
])

describe('What readers get of it', () => {
  it('has a card of another story only while that is public, and the halves agree all the time', async () => {
    const other = await newsroom.draft('Baraj doldu', { source: apa })
    const draft = await newsroom.draft('Su kesintisi bitti', { source: apa })
    const { root } = draft.body as unknown as Body
    const [first, ...rest] = root.children
    const noted = {
      ...(first as BodyMark),
      children: [...(first as BodyMark).children, footnoteMark('n')],
    }
    const children = [
      noted,
      footnote('n', newText('Belediyenin duyurusu.')),
      relatedStory(other.id),
    ]
    const leading = await newsroom.payload.update({
      collection: 'articles',
      id: draft.id,
      data: { body: { root: { ...root, children: [...children, ...rest] } } as never },
      user: { ...newsroom.editor },
      overrideAccess: false,
      depth: 0,
    })
    await newsroom.publish(leading)
    const html = async (): Promise<string> =>
      (await api.ask(`{ article(id: "${leading.id}") { body { html } } }`)).data.article.body.html
    expect(await html()).toContain('<li id="footnote-1">Belediyenin duyurusu.')
    expect(await html()).not.toMatch(/Baraj|relatedStory/)
    const live = await newsroom.publish(other)
    expect(await html()).toContain('>Baraj doldu</a>')
    expect(await differences()).toEqual([])
    await newsroom.act(await newsroom.hire('Nur Müdür', ['chief']), live, 'withdraw', {
      publicReason: 'Mahkeme kararıyla kaldırıldı.',
    })
    expect(await html()).not.toMatch(/Baraj|relatedStory/)
    expect(await differences()).toEqual([])
  })

  it('is the headline and the dek where nobody wrote anything else', async () => {
    const plain = await newsroom.publish(await newsroom.draft('Köprü açıldı', { source: apa }))
    expect(await shownOf(plain)).toMatchObject({
      seo: { title: 'Köprü açıldı', description: null, socialTitle: 'Köprü açıldı' },
      dateline: null,
      backstory: null,
    })
    const document = await newsroom.read(plain.id)
    for (const key of ['seo', 'dateline', 'backstory']) expect(document).not.toHaveProperty(key)
  })
})

describe('A field of data', () => {
  it('is shown by a view of our own in every collection, and none has the tab that shows the whole record so', async () => {
    const { collections, globals } = await config
    const fields: Field[] = []
    for (const { admin, fields: own } of [...collections, ...globals]) {
      traverseFields({ fields: own, callback: ({ field }) => void fields.push(field as Field) })
      expect(admin).toMatchObject({ hideAPIURL: true })
    }
    const data = fields.filter(({ type }) => type === 'json' || type === 'code')
    expect(data.length).toBeGreaterThan(4)
    for (const { admin } of data) {
      expect(admin).toMatchObject({ components: { Field: ADMIN.dataField } })
    }
  })
})
