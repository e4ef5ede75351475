import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'
import { createLocalReq, type FlattenedField } from 'payload'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { goneRelations, type Relation, relationsIn } from '@/src/editorial/guards/relations'
import type { Sourcing } from '@/src/sourcing/types'

import { countCommands } from '@/tests/support/countCommands'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let editor: string
beforeAll(async () => {
  newsroom = await openPublishing()
  editor = await login(newsroom.editor)
})
afterAll(() => newsroom.close())

/** Every field of a collection with its path, through groups and rows. */
const fieldsIn = (fields: readonly FlattenedField[], under = ''): [string, FlattenedField][] =>
  fields.flatMap((field) => [
    [`${under}${field.name}`, field] as [string, FlattenedField],
    ...('flattenedFields' in field
      ? fieldsIn(field.flattenedFields, `${under}${field.name}.`)
      : []),
  ])

describe('addresses', () => {
  it('every field named like an address has the rule of links: none forgets it', () => {
    const like = /(url|uri|link|href|address|basis|sameas|website|homepage|archived)$/i
    const labelled = /bağlantı|\blink\b/i
    const forgetful = newsroom.payload.config.collections.flatMap(
      ({ slug, upload, flattenedFields }) =>
        fieldsIn(flattenedFields)
          .filter(([, { type }]) => type === 'text' || type === 'textarea')
          .filter(
            ([, field]) =>
              like.test(field.name) ||
              labelled.test(JSON.stringify('label' in field ? field.label : '')),
          )
          // Payload's own addresses of a file, which the server writes; a receiver has a stricter rule of its own.
          .filter(
            ([path]) =>
              !(upload && /(^|\.)(url|thumbnailURL)$/.test(path)) &&
              `${slug}.${path}` !== 'webhooks.url',
          )
          .filter(([, { custom }]) => custom?.address !== true)
          .map(([path]) => `${slug}.${path}`),
    )
    expect(forgetful).toEqual([])
  })

  it('javascript: is refused by the name of its field, on every road of records and articles', async () => {
    const bad = 'javascript:alert(1)'
    const asked: [string, string, object][] = [
      ['sources', 'url', { name: 'APA', kind: 'agency', url: bad }],
      ['sources', 'ownership.basis', { name: 'APA', kind: 'agency', ownership: { basis: bad } }],
      [
        'persons',
        'positions.0.basis',
        { displayName: 'Ali', positions: [{ title: 'Vali', basis: bad }] },
      ],
      [
        'articles',
        'attributions.0.evidence.0.url',
        { attributions: [{ evidence: [{ url: bad }] }] },
      ],
      [
        'articles',
        'attributions.0.evidence.0.archivedUrl',
        { attributions: [{ evidence: [{ archivedUrl: bad }] }] },
      ],
    ]
    for (const [collection, path, body] of asked) {
      const { status, json } = await rest('POST', collection, { token: editor, body })
      expect([status, json.errors[0].code, json.errors[0].problems]).toEqual([
        400,
        'fieldInvalid',
        [path],
      ])
      await expect(
        newsroom.payload.create({
          collection: collection as 'persons',
          data: body as never,
          overrideAccess: true,
        }),
      ).rejects.toMatchObject({ code: 'fieldInvalid' })
    }
  })

  it('one that was stored before there was a rule is not published, and stops no other change', async () => {
    const source = await newsroom.source('Eski Ajans')
    const rows = newsroom.payload.db.collections.sources
    await rows?.updateOne({ _id: source }, { $set: { url: 'javascript:alert(1)' } })
    const changed = await rest('PATCH', `sources/${source}`, {
      token: editor,
      body: { country: 'AZ' },
    })
    expect(changed.status).toBe(200)
    const { id } = await newsroom.publish(await newsroom.draft('Eski adres', { source }))
    expect((await newsroom.read(id)).sources).toHaveLength(1)
    const shown = await newsroom.db.collection<any>('sources').findOne({ _id: source })
    expect(shown).toMatchObject({ name: 'Eski Ajans', url: null })
  })
})

const NOBODY = 'aaaaaaaaaaaaaaaaaaaaaaaa'
const raw = (collection: string) => {
  const found = newsroom.payload.db.collections[collection]
  if (!found) throw new Error(`no such collection: ${collection}`)
  return found.collection
}
const gone = async (collection: string, id: string) =>
  raw(collection).deleteOne({ _id: new ObjectId(id) })
const findingsOf = (article: { sourcing?: unknown }) =>
  ((article.sourcing as Sourcing | null)?.findings ?? []).map(({ code, params }) =>
    code === 'danglingAttribution' ? String(params.case) : code,
  )

describe('relations that lead to nobody', () => {
  it('are refused by field and row, whichever field of whichever collection holds them', async () => {
    const source = await newsroom.source('APA')
    const upload = { type: 'upload', version: 1, relationTo: 'media', value: NOBODY }
    const paragraph = fromParagraphs(['Bir cümle.']).root.children[0]
    const story = { type: 'relatedStory', version: 1, relationTo: 'articles', value: NOBODY }
    const bodyWith = (node: object) => ({
      root: { ...fromParagraphs([]).root, children: [paragraph, node] },
    })
    const asked: [string, string[], object][] = [
      ['articles', ['attributions.0.source'], { attributions: [{ source: NOBODY }] }],
      ['articles', ['attributions.0.speaker'], { attributions: [{ speaker: NOBODY }] }],
      [
        'articles',
        ['attributions.1.via.1'],
        { attributions: [{ source }, { via: [source, NOBODY] }] },
      ],
      ['articles', ['attributions.0.origin'], { attributions: [{ origin: NOBODY }] }],
      // A source is no person on the way of words either.
      ...(['via', 'origin'] as const).map((name): [string, string[], object] => {
        const hop = { relationTo: 'persons', value: source }
        const [path, value] = name === 'via' ? ['via.0', [hop]] : ['origin', hop]
        return [
          'articles',
          [`attributions.0.${path}`],
          { attributions: [{ source, [name]: value }] },
        ]
      }),
      ['articles', ['claims.0.organisations.0'], { claims: [{ organisations: [NOBODY] }] }],
      ['articles', ['attributions.0.saidTo'], { attributions: [{ source, saidTo: NOBODY }] }],
      ['articles', ['replies.0.organisationSource'], { replies: [{ organisationSource: NOBODY }] }],
      // A source is no person, and the other way round.
      ['articles', ['attributions.0.speaker'], { attributions: [{ speaker: source }] }],
      ['articles', ['claims.0.persons.0'], { claims: [{ persons: [NOBODY] }] }],
      ['articles', ['claims.0.events.0'], { claims: [{ events: [NOBODY] }] }],
      ['articles', ['replies.0.person'], { replies: [{ person: NOBODY }] }],
      [
        'articles',
        ['bylines.0.user', 'bylines.0.person'],
        { bylines: [{ user: NOBODY, person: NOBODY }] },
      ],
      ['articles', ['pinned.persons.0'], { pinned: { persons: [NOBODY] } }],
      ['articles', ['section'], { section: NOBODY }],
      ['articles', ['desk'], { desk: NOBODY }],
      ['articles', ['tags.0'], { tags: [NOBODY] }],
      ['articles', ['leadImage'], { leadImage: NOBODY }],
      ['articles', ['body.root.children.1'], { body: bodyWith(upload) }],
      ['articles', ['body.root.children.1'], { body: bodyWith(story) }],
      ['articles', ['translationOf'], { translationOf: NOBODY }],
      ['articles', ['related.0'], { related: [NOBODY] }],
      ['persons', ['image'], { displayName: 'Ali Veli', image: NOBODY }],
      ['events', ['superEvent'], { title: 'Olay', superEvent: NOBODY }],
      ['events', ['participants.0.person'], { title: 'Olay', participants: [{ person: NOBODY }] }],
      ['sources', ['relays.0'], { name: 'X', kind: 'agency', relays: [NOBODY] }],
    ]
    for (const [collection, paths, data] of asked) {
      const { status, json } = await rest('POST', collection, { token: editor, body: data })
      const [{ code, problems, message }] = json.errors
      expect([collection, status, code, problems]).toEqual([
        collection,
        400,
        'relationUnknown',
        paths,
      ])
      expect(message).toContain(paths[0])
    }
    const left = await raw('articles').countDocuments({})
    await expect(newsroom.hire('Masasız', ['reporter'], { desk: NOBODY })).rejects.toMatchObject({
      code: 'relationUnknown',
    })
    const bulk = await rest('PATCH', `sources?where[id][equals]=${source}`, {
      token: editor,
      body: { relays: [NOBODY] },
    })
    expect(bulk.json.docs).toEqual([])
    expect(bulk.text).toContain('relays.0')
    expect(await raw('articles').countDocuments({})).toBe(left)
  })

  it('are refused in what a transition is given', async () => {
    const article = await newsroom.draft('Görev', { source: await newsroom.source('AA') })
    for (const [action, input, code, path] of [
      ['assign', { assignee: NOBODY }, 'relationUnknown', 'input.assignee'],
      ['assign', { reviewer: NOBODY }, 'relationUnknown', 'input.reviewer'],
      ['submit', { claim: 'K9' }, 'inputInvalid', 'input.claim'],
    ] as const) {
      await expect(newsroom.act(newsroom.editor, article, action, input)).rejects.toMatchObject({
        code,
        data: { problems: [path] },
      })
    }
  })

  it('costs one command for each collection, however many there are', async () => {
    const sources: string[] = []
    for (let at = 0; at < 12; at += 1) sources.push(await newsroom.source(`Kaynak ${at}`))
    const req = await createLocalReq({ user: newsroom.editor }, newsroom.payload)
    const fields = newsroom.payload.config.collections.find(({ slug }) => slug === 'articles')
    const relations = relationsIn(fields?.flattenedFields ?? [], {
      attributions: sources.map((source) => ({
        source,
        via: sources.map((value) => ({ relationTo: 'sources', value })),
      })),
      tags: sources,
    })
    expect(relations).toHaveLength(12 + 144 + 12)
    let missing: Relation[] = []
    const commands = await countCommands(newsroom.payload, async () => {
      missing = await goneRelations(req, relations)
    })
    // Sources are no tags.
    expect(missing.map(({ collection }) => collection)).toEqual(sources.map(() => 'tags'))
    expect(commands).toBe(2)
  })

  it('that were stored before: the article opens, says so, is saved once mended, and is not published', async () => {
    const source = await newsroom.source('Kaybolan')
    const article = await newsroom.draft('Eskiden kalan', { source })
    await gone('sources', source)
    const opened = await rest('GET', `articles/${article.id}?depth=1`, { token: editor })
    expect(opened.status).toBe(200)
    const save = (body: object) => rest('PATCH', `articles/${article.id}`, { token: editor, body })
    const saved = await save({ kicker: 'Bir sözcük' })
    expect(saved.status).toBe(200)
    expect(findingsOf(saved.json.doc)).toContain('rowNamesGone')
    expect(saved.json.doc).toMatchObject({
      sources: [],
      sourcing: { namedSources: 0, independentOrigins: 0 },
    })
    // The same row again is no news; another one that names nobody is.
    const [row] = saved.json.doc.attributions
    expect((await save({ attributions: [row] })).status).toBe(200)
    const more = await save({ attributions: [row, { ...row, id: 'A2', source: NOBODY }] })
    expect(more.json.errors[0]).toMatchObject({
      code: 'relationUnknown',
      problems: ['attributions.1.source'],
    })
    await expect(
      newsroom.act(newsroom.editor, article, 'publishUrgent', { reason: 'Acele bir haber' }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/findingsOpen|namedSourceMissing/) })
    const mended = await save({ attributions: [{ ...row, source: await newsroom.source('Yeni') }] })
    expect(mended.status).toBe(200)
    expect(findingsOf(mended.json.doc)).not.toContain('rowNamesGone')
  })

  it('do not come back with an older version: words stay, the rest is named in answer, log and dialog', async () => {
    const { payload } = newsroom
    const source = await newsroom.source('Silinecek kaynak')
    const person = await newsroom.person('Silinecek kişi')
    const tag = await payload.create({
      collection: 'tags',
      data: { name: 'Silinecek etiket' } as never,
    })
    const article = await newsroom.draft('Geri gelen', { source, persons: [person] })
    const save = (body: object) => rest('PATCH', `articles/${article.id}`, { token: editor, body })
    expect((await save({ tags: [tag.id], bylines: [{ name: 'Defne', person }] })).status).toBe(200)
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: article.id } },
      sort: '-createdAt',
      limit: 1,
    })
    expect((await save({ tags: [], bylines: [], claims: [], attributions: [] })).status).toBe(200)
    for (const [collection, id] of [
      ['sources', source],
      ['persons', person],
      ['tags', tag.id],
    ]) {
      await gone(String(collection), String(id))
    }
    const back = await rest('POST', `articles/versions/${docs[0]?.id}`, { token: editor })
    expect(back.status).toBe(200)
    expect(back.json.dropped.map(({ path }: { path: string }) => path)).toEqual([
      'tags.0',
      'bylines.0.person',
    ])
    expect(back.json.dropped[0]).toMatchObject({
      collection: 'tags',
      id: tag.id,
      message: expect.any(String),
    })
    const now = await newsroom.stored(article.id)
    expect(now).toMatchObject({
      tags: [],
      bylines: [{ name: 'Defne', person: null }],
      claims: [{ text: 'İlçede park açıldı' }],
      attributions: [{ source }],
      persons: [],
      sources: [],
    })
    expect(findingsOf(now)).toEqual(expect.arrayContaining(['rowNamesGone', 'claimNamesGone']))
    const { docs: log } = await payload.find({
      collection: 'audit-log',
      where: { article: { equals: article.id }, action: { equals: 'restoreVersion' } },
    })
    expect(log[0]?.values).toEqual([
      { field: 'tags.0', was: tag.id, is: null },
      { field: 'bylines.0.person', was: person, is: null },
    ])
    const actions = await rest('GET', `articles/${article.id}/actions`, { token: editor })
    expect(actions.json.dropped).toEqual(['tags.0', 'bylines.0.person'])
  })

  it('a restored record loses them too, and addresses that lead nowhere', async () => {
    const { payload } = newsroom
    const part = await newsroom.event('Bütün')
    const event = await newsroom.event('Parça', { superEvent: part } as never)
    const source = await newsroom.source('Adresli')
    await raw('sources').updateOne({ _id: new ObjectId(source) }, { $set: { url: 'javascript:x' } })
    await payload.db.versions.sources?.collection.updateMany(
      { 'version.name': 'Adresli' },
      { $set: { 'version.url': 'javascript:x' } },
    )
    await payload.update({ collection: 'events', id: event, data: { superEvent: null } })
    await gone('events', part)
    const versionOf = async (collection: 'events' | 'sources', id: string) =>
      (
        await payload.findVersions({
          collection,
          where: { parent: { equals: id } },
          sort: 'createdAt',
        })
      ).docs[0]?.id
    const first = await rest('POST', `events/versions/${await versionOf('events', event)}`, {
      token: editor,
    })
    expect([first.status, first.json.dropped[0].path, first.json.superEvent ?? null]).toEqual([
      200,
      'superEvent',
      null,
    ])
    const second = await rest('POST', `sources/versions/${await versionOf('sources', source)}`, {
      token: editor,
    })
    expect([second.status, second.json.dropped[0].path, second.json.url ?? null]).toEqual([
      200,
      'url',
      null,
    ])
  })

  it('that are public since before count for nothing when the article is renewed', async () => {
    const one = await newsroom.source('Gölge bir')
    const draft = await newsroom.draft('Gölgeler', { source: one })
    const published = await newsroom.publish(draft)
    await gone('sources', one)
    const { buildDocuments } = await import('@/src/editorial/publish/documents')
    const req = await createLocalReq({ user: newsroom.editor }, newsroom.payload)
    const told = {
      ...{ state: 'live', slug: 'golgeler', slugAliases: [], notice: null },
      updates: [],
    }
    const at = new Date()
    const { article } = await buildDocuments(req, published, {
      ...told,
      firstPublishedAt: at,
      updatedAt: at,
    } as never)
    expect(article.sourcing).toMatchObject({ namedSources: 0, independentOrigins: 0 })
    expect(article.claims[0]?.independentOrigins).toBe(0)
  })
})
