import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { nobody } from '@/access/nobody'
import { checkInput } from '@/hooks/checkInput'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { toText } from '@/src/language/richText/toText'
import type { Finding } from '@/src/sourcing/types'
import type { Article } from '@/src/payload-types'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'
import { ObjectId } from 'mongodb'

/** What goes from every text, in one line, and what is left of it. */
const DIRTY = 'Ka\u0000ra\u000bkuş\u202e ters\u202c\ufeff \ufffe\ufdd0Cafe\u0301\u0085'
const CLEAN = 'Karakuş ters Caf\u00e9'
/** What stays, though it is not seen: marks, isolates, joiners, no-break space, soft hyphen. */
const KEPT = '\u2068می\u200cخواهم\u2069 \u200fא\u200e 👩\u200d🚀 on\u00a0beş ke\u00adlime\tsekme'
const GONE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufeff\ufffe\uffff\ufdd0-\ufdef]/

let newsroom: Publishing
let token: string

beforeAll(async () => {
  newsroom = await openPublishing()
  token = await login(newsroom.editor)
})
afterAll(() => newsroom.close())

/** What a text field of each type is sent; a type that is not here holds no text that somebody writes. */
const SENT: Partial<Record<FlattenedField['type'], (field: FlattenedField) => unknown>> = {
  text: (field) => ('hasMany' in field && field.hasMany ? [DIRTY] : addressed(field)),
  textarea: () => DIRTY,
  code: () => DIRTY,
  json: () => ({ deep: [{ text: DIRTY }] }),
  richText: () => ({ ...fromParagraphs([DIRTY]) }),
  array: (field) => ('flattenedFields' in field ? [dirtyData(field.flattenedFields)] : []),
  group: (field) => ('flattenedFields' in field ? dirtyData(field.flattenedFields) : {}),
  tab: (field) => ('flattenedFields' in field ? dirtyData(field.flattenedFields) : {}),
}
/** Of an address only what Payload's own rules let through may be sent. */
const addressed = ({ custom }: FlattenedField): string =>
  custom?.address === true ? 'https://apa.az/\u202eyol\ufeff' : DIRTY
const NO_TEXT = [
  ...['relationship', 'upload', 'select', 'radio', 'checkbox', 'number', 'date', 'point', 'join'],
  // An address of Payload's own check, compared letter by letter by our logins.
  'email',
]
const dirtyData = (fields: readonly FlattenedField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const sent = SENT[field.type]
      if (!sent) expect([field.name, NO_TEXT.includes(field.type)]).toEqual([field.name, true])
      return sent ? [[field.name, sent(field)]] : []
    }),
  )

describe('A3: what nobody types', () => {
  it('goes from every text field of every collection that people write', async () => {
    const collections = Object.values(newsroom.payload.collections).map(({ config }) => config)
    let fields = 0
    for (const collection of collections) {
      const isWritten = collection.access.create !== nobody || collection.access.update !== nobody
      const hooks = (collection.hooks.beforeOperation ?? []).map(({ name }) => name)
      expect([collection.slug, hooks.includes(checkInput.name)]).toEqual([
        collection.slug,
        isWritten,
      ])
      if (!isWritten) continue
      const data = dirtyData(collection.flattenedFields)
      fields += Object.keys(data).length
      const { data: kept } = (await checkInput({
        args: { data },
        collection: collection as SanitizedCollectionConfig,
        operation: 'create',
        req: { payload: newsroom.payload, context: {} },
        context: {},
      } as never)) as { data: unknown }
      const left = JSON.stringify(kept, (_, value) =>
        typeof value === 'string' && GONE.test(value) ? `GONE ${value}` : value,
      )
      expect([collection.slug, left]).toEqual([
        collection.slug,
        expect.not.stringContaining('GONE'),
      ])
    }
    expect(fields).toBeGreaterThan(60)
  })

  it('goes from headline, body, links and rows of a story; what languages are written with stays', async () => {
    const body = fromParagraphs([DIRTY, KEPT])
    body.root.children.push({
      ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0 },
      children: [
        {
          ...{ type: 'link', version: 3, direction: null, format: '', indent: 0 },
          fields: { url: 'https://apa.az/\u202ebir\ufeff', linkType: 'custom', newTab: false },
          children: [{ type: 'text', version: 1, text: `\ud800${DIRTY}`, format: 0 }],
        },
      ],
    } as never)
    const { status, json } = await rest('POST', 'articles', {
      token,
      body: { headline: DIRTY, dek: KEPT, body, bylines: [{ name: DIRTY }] },
    })
    expect(status).toBe(201)
    const stored = await newsroom.stored(json.doc.id)
    expect(stored).toMatchObject({ headline: CLEAN, dek: KEPT, bylines: [{ name: CLEAN }] })
    expect(toText(stored.body).split('\n\n')).toEqual([CLEAN, KEPT, `\ufffd${CLEAN}`])
    expect(JSON.stringify(stored.body)).toContain('"https://apa.az/bir"')
  })

  it('goes from comments and what they are about, reasons, unsaved texts, suggestions', async () => {
    const article = await newsroom.file(newsroom.editor, 'Çeşme', ['Caf\u00e9 açıldı.'])
    const about = { field: 'body', selector: { exact: 'Cafe\u0301 \u202eaçıldı' } }
    const said = { article: article.id, body: DIRTY, ...about }
    const comment = await rest('POST', 'comments', { token, body: said })
    expect(comment.json.doc).toMatchObject({ body: CLEAN, selector: { exact: 'Café açıldı' } })
    const { json } = await rest('GET', `articles/${article.id}/comments`, { token })
    expect(json.comments[0].place).toEqual({ start: 0, end: 11 })

    const content = { headline: DIRTY }
    const unsaved = { revision: article.revision ?? 0, content }
    expect(
      (await rest('PUT', `articles/${article.id}/autosave`, { token, body: unsaved })).status,
    ).toBe(200)
    const kept = await rest('GET', `articles/${article.id}/autosave`, { token })
    expect(kept.json.autosave.content.headline).not.toMatch(GONE)

    await rest('POST', `articles/${article.id}/transition`, {
      token,
      body: { action: 'submit', revision: article.revision ?? 0 },
    })
    const asked = await rest('POST', `articles/${article.id}/transition`, {
      token: await login(await newsroom.hire('Oya Editör', ['editor'])),
      body: {
        action: 'requestChanges',
        revision: (await newsroom.stored(article.id)).revision,
        input: { reason: DIRTY },
      },
    })
    expect(asked.status).toBe(200)
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { article: { equals: article.id }, action: { equals: 'requestChanges' } },
    })
    expect(docs.map(({ reason }) => reason)).toEqual([CLEAN])
  })
})

describe('A3: a name that is not what it looks like', () => {
  it('is a warning of the story that names it or is signed with it, and stops nothing', async () => {
    const person = await rest('POST', 'persons', {
      token,
      body: { displayName: 'Ah\u200bmet Kaya', names: [{ value: 'Ахмет Kаya' }] },
    })
    expect(person.status).toBe(201)
    const source = await newsroom.source('Bir Ajans')
    const draft = await newsroom.draft('İmzalı', { source, persons: [person.json.doc.id] })
    await rest('PATCH', `articles/${draft.id}`, {
      token,
      body: { bylines: [{ name: 'Ay\u2060şe' }] },
    })
    const { sourcing } = await newsroom.stored(draft.id)
    const { findings } = sourcing as unknown as { findings: Finding[] }
    const told = findings.filter(({ code }) => code === 'nameForm')
    expect(told.map(({ severity, params }) => [severity, params.of, params.case])).toEqual([
      ['warn', 'byline', 'hiddenSign'],
      ['warn', 'person', 'hiddenSign'],
      ['warn', 'person', 'mixedAlphabets'],
    ])
    expect((await newsroom.publish(draft)).stage).toBe('published')
  })

  it('is not taken for the name of an account, which nobody is warned of', async () => {
    const admin = await login(await newsroom.hire('Yonetici', ['admin']))
    const body = { name: 'Ad\u200ba', email: 'ada@ornek.test', roles: ['reporter'] }
    const { status, json } = await rest('POST', 'users', { token: admin, body })
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'name'])
    expect(json.errors[0].data.errors[0].message).toContain('U+200B')
  })
})

/** As the newsroom kept texts before it composed their letters: written past every hook. */
const decompose = async (id: string, more: Record<string, unknown> = {}): Promise<void> => {
  const { headline, body } = await newsroom.stored(id)
  await editorialDatabase(newsroom.payload)
    .collection('articles')
    .updateOne(
      { _id: new ObjectId(id) },
      {
        $set: {
          headline: headline?.normalize('NFD'),
          body: JSON.parse(JSON.stringify(body).normalize('NFD')),
          ...more,
        },
      },
    )
}

describe('A3: a text from before letters were composed', () => {
  it('keeps its hash when it is posted back as it is, and is composed where somebody writes', async () => {
    const apa = await newsroom.source('Eski Ajans')
    const draft = await newsroom.draft('Çeşme açılışı', { source: apa })
    await decompose(draft.id)
    const before = await newsroom.review(draft)
    expect(before).toMatchObject({ stage: 'approved', headline: 'Çeşme açılışı'.normalize('NFD') })

    const { headline, body } = await newsroom.stored(draft.id)
    const back = await rest('PATCH', `articles/${draft.id}`, {
      token,
      body: { headline, body, revision: before.revision },
    })
    expect(back.status).toBe(200)
    expect(back.json.doc).toMatchObject({
      stage: 'approved',
      headline,
      approvedHash: before.approvedHash,
    })

    const written = await rest('PATCH', `articles/${draft.id}`, {
      token,
      body: { headline: `${headline} bugün`, body },
    })
    expect(written.json.doc.headline).toBe('Çeşme açılışı bugün')
    expect(written.json.doc.body).toEqual(body)
  })

  it('reaches readers composed and without controls, with places that fit', async () => {
    const apa = await newsroom.source('Yeni Ajans')
    const draft = await newsroom.draft('Çeşme', { source: apa })
    await decompose(draft.id, { dek: 'Ters \u202eyazı\u0007' })
    await newsroom.publish(draft)
    const read = await newsroom.read(draft.id)
    expect(read).toMatchObject({ headline: 'Çeşme', dek: 'Ters yazı' })
    expect(read.body?.text).toBe(read.body?.text.normalize('NFC'))
    const [row] = read.attributions
    expect(read.body?.text.slice(row?.start, row?.end)).toBe(row?.quote)
    expect(row?.quote).toBe('APA, ilçede yeni bir park açıldığını duyurdu.')
  })
})

describe('A5: addresses of other alphabets', () => {
  const story = async (body: object) =>
    (await rest('POST', 'articles', { token, body })).json.doc as Article

  it('are the words of the headline, in ASCII', async () => {
    const made = await story({ headline: 'وزير الخارجية في أنقرة 5' })
    expect(made.slug).toBe('wzyr-alkharjyh-fy-ankrh-5')
    const { json } = await rest('POST', 'persons', { token, body: { displayName: 'Νίκος Κώτσης' } })
    expect(json.doc).toMatchObject({ slug: 'nikos-kotsis' })
    const found = await rest('GET', 'persons?where[displayName][like]=nikos%20kotsis', { token })
    expect(found.json.docs).toMatchObject([{ id: json.doc.id }])
  })

  it('are a key of its own where too little survives, stay over saves, and can be chosen', async () => {
    const headline = '東京で 5'
    const made = await story({ headline })
    expect(made.slug).toMatch(/^haber-[0-9a-f]{8}$/)
    const other = await story({ headline: '大阪で 5' })
    expect(other.slug).not.toBe(made.slug)
    const again = await rest('PATCH', `articles/${made.id}`, {
      token,
      body: { headline, dek: 'Yeni', slug: made.slug },
    })
    expect(again.json.doc.slug).toBe(made.slug)
    const chosen = await rest('PATCH', `articles/${made.id}`, {
      token,
      body: { slug: 'Tokyo’da 5' },
    })
    expect(chosen.json.doc.slug).toBe('tokyo-da-5')
    const later = await rest('PATCH', `articles/${made.id}`, {
      token,
      body: { headline: '京都 6' },
    })
    expect(later.json.doc.slug).toBe('tokyo-da-5')
  })

  it('of a person, source, event or tag are asked for where too little of a name survives', async () => {
    for (const [collection, name] of [
      ['persons', 'displayName'],
      ['sources', 'name'],
      ['events', 'title'],
      ['tags', 'name'],
    ] as const) {
      const refused = await rest('POST', collection, { token, body: { [name]: '東京 5' } })
      expect([refused.status, refused.json.errors[0].data.errors[0].path]).toEqual([400, 'slug'])
      const body = { [name]: '東京 5', slug: 'Tōkyō beş' }
      expect((await rest('POST', collection, { token, body })).json.doc.slug).toBe('tokyo-bes')
    }
  })
})
