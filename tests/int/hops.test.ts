import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { contentHash } from '@/src/workflow/contentHash'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'
import { openRecordDesk, type RecordDesk } from '@/tests/support/recordDesk'
import { rest } from '@/tests/support/rest'

describe('persons on the way of words', () => {
  let desk: RecordDesk
  let ids: Record<'person' | 'apa' | 'minval' | 'firm', string>
  beforeAll(async () => {
    desk = await openRecordDesk()
    ids = {
      person: await desk.own('persons', { displayName: 'Ali Veli' }),
      apa: await desk.own('sources', { name: 'APA', kind: 'agency' }),
      minval: await desk.own('sources', { name: 'Minval', kind: 'site' }),
      firm: await desk.own('sources', { name: 'Köprü AŞ', kind: 'company' }),
    }
  }, 120_000)
  afterAll(() => desk.newsroom.close())

  const rowsOf = (id: string) => desk.newsroom.stored(id)
  const save = (id: string, body: object) =>
    rest('PATCH', `articles/${id}?depth=0`, { token: desk.tokens.editor, body })

  it('are stored, counted, shown and asked for like sources are', async () => {
    const draft = await desk.article('Köprü ihalesi', { source: ids.apa, persons: [ids.person] })
    const [row] = (await rowsOf(draft.id)).attributions ?? []
    const [claim] = (await rowsOf(draft.id)).claims ?? []
    const hop = (relationTo: string, value: string) => ({ relationTo, value })
    const second = { ...row, id: undefined, mode: 'namedSpeaker', source: null, field: 'headline' }
    const saved = await save(draft.id, {
      claims: [
        {
          ...{ ...claim, kind: 'number', quantity: { value: 3, unit: 'milyon lira', of: 'bedel' } },
          ...{ organisations: [ids.firm], legalStage: 'investigated' },
        },
      ],
      attributions: [
        {
          ...row,
          via: [hop('sources', ids.minval), hop('persons', ids.person)],
          saidTo: ids.minval,
        },
        { ...second, speaker: ids.person, origin: hop('sources', ids.apa) },
      ],
      replies: [{ organisationSource: ids.firm, outcome: 'declined' }],
    })
    expect(saved.json.errors).toBeUndefined()
    expect(saved.json.doc).toMatchObject({
      persons: [ids.person],
      sources: expect.arrayContaining([ids.apa, ids.minval, ids.firm]),
      // A paper that relays a person, and that person.
      sourcing: { independentOrigins: 1 },
      attributions: [{ via: [hop('sources', ids.minval), hop('persons', ids.person)] }, {}],
    })
    const found = await rest(
      'GET',
      `claims?where[organisations][in]=${ids.firm}&where[modes][in]=namedSpeaker&where[legalStage][equals]=investigated&depth=0`,
      { token: desk.tokens.editor },
    )
    expect(found.json.docs).toMatchObject([
      {
        ...{ organisations: [ids.firm], legalStage: 'investigated' },
        ...{ quantity: { value: 3, unit: 'milyon lira', of: 'bedel' } },
        ...{ modes: ['namedSource', 'namedSpeaker'], independentOrigins: 1 },
      },
    ])
    const deep = await rest('GET', `articles/${draft.id}?depth=1`, { token: desk.tokens.editor })
    expect(deep.json.attributions[0].via[1].value).toMatchObject({ displayName: 'Ali Veli' })

    await desk.newsroom.publish(draft)
    const shown = await desk.newsroom.read(draft.id)
    expect(shown.attributions[0]).toMatchObject({
      ...{ via: [{ name: 'Minval' }], origin: null },
      hops: [
        { of: 'sources', card: { name: 'Minval' } },
        { of: 'persons', card: { name: 'Ali Veli' } },
      ],
    })
    expect(Object.keys(shown.attributions[1] ?? {})).not.toContain('hops')
    expect(shown.claims).toMatchObject([
      { organisations: [{ name: 'Köprü AŞ' }], legalStage: 'investigated' },
    ])
    expect(shown.replies).toMatchObject([{ from: 'Köprü AŞ', outcome: 'declined' }])
    const api: PublicApi = await openPublicApi()
    const { data } = await api.ask(
      `{ article(slug: "${shown.slug}") { attributions { via { name } origin { name }
        hops { __typename ... on Person { name positions { title } } ... on Source { name kind } }
        originHop { ... on Source { name } } }
        claims { legalStage organisations { name } } } }`,
    )
    expect(data.article.attributions).toEqual([
      {
        ...{ via: [{ name: 'Minval' }], origin: null, originHop: null },
        hops: [
          { __typename: 'Source', name: 'Minval', kind: 'site' },
          { __typename: 'Person', name: 'Ali Veli', positions: [] },
        ],
      },
      { via: [], hops: [], origin: { name: 'APA' }, originHop: { name: 'APA' } },
    ])
    const wrong = []
    for await (const one of verifyPublicDocuments(desk.payload)) wrong.push(one)
    expect(wrong).toEqual([])
    const { status } = await rest('DELETE', `persons/${ids.person}`, { token: desk.tokens.chief })
    expect(status).toBe(409)
    await api.close()
  }, 120_000)

  it('take a bare id for a source, as programs of before send it, with the hash of before', async () => {
    const draft = await desk.article('Eski istemci', { source: ids.apa })
    const [row] = (await rowsOf(draft.id)).attributions ?? []
    const before = await rowsOf(draft.id)
    const old = { ...row, via: [ids.minval], origin: ids.apa }
    const saved = await save(draft.id, { attributions: [old] })
    expect(saved.json.doc.attributions).toMatchObject([
      {
        via: [{ relationTo: 'sources', value: ids.minval }],
        origin: { relationTo: 'sources', value: ids.apa },
      },
    ])
    const now = await rowsOf(draft.id)
    expect(contentHash(now)).toBe(contentHash({ ...before, ...now, attributions: [old] }))
    const again = await save(draft.id, { attributions: [old] })
    // The same words in the form of before are no change.
    expect(again.json.doc.revision).toBe(saved.json.doc.revision)
    const versions = await desk.payload.countVersions({
      ...{ collection: 'articles', where: { parent: { equals: draft.id } } },
    })
    expect(versions.totalDocs).toBeGreaterThan(1)
    const wrong = await save(draft.id, {
      attributions: [{ ...row, via: [{ relationTo: 'events', value: ids.apa }] }],
    })
    expect([wrong.status, wrong.json.errors[0].code]).toEqual([400, 'fieldInvalid'])
  })
})
