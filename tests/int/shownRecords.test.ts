import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { naming } from '@/tests/support/publishing'
import {
  codeOf,
  openRecordDesk,
  type RecordDesk,
  type Slug,
  type Who,
} from '@/tests/support/recordDesk'
import { rest } from '@/tests/support/rest'

let desk: RecordDesk
beforeAll(async () => {
  desk = await openRecordDesk()
}, 120_000)
afterAll(() => desk.newsroom.close())

describe('a record that an approved or public article shows', () => {
  it('is its creator’s until then, and editors’ and chiefs’ afterwards, by every road', async () => {
    const person = await desk.own('persons', {
      displayName: 'Ayşe Kaya',
      names: [{ value: 'A. Kaya' }],
    })
    expect(
      (await desk.patch('ece', 'persons', person, { displayName: 'Ayşe Kaya 1' })).status,
    ).toBe(200)
    expect(codeOf(await desk.patch('mert', 'persons', person, { wikidataId: 'Q1' }))[0]).toBe(403)
    const park = await desk.article('Park açıldı', { persons: [person] })
    expect(
      (await desk.patch('ece', 'persons', person, { displayName: 'Ayşe Kaya 2' })).status,
    ).toBe(200)
    await desk.newsroom.review(park)
    const before = JSON.stringify(await desk.stored('persons', person))
    const [old] = (
      await desk.payload.findVersions({
        collection: 'persons',
        where: { parent: { equals: person } },
        sort: 'createdAt',
        overrideAccess: true,
      })
    ).docs
    const portrait = await desk.own('media', { alt: 'A', credit: 'B' })
    const roads = [
      () => desk.patch('ece', 'persons', person, { displayName: 'Başka Biri' }),
      () => desk.patch('ece', 'persons', person, { names: [{ value: 'Başka Biri' }] }),
      () => desk.patch('ece', 'persons', person, { slug: 'baska-biri' }),
      () => desk.patch('ece', 'persons', person, { positions: [{ title: 'Bakan' }] }),
      () => desk.patch('ece', 'persons', person, { image: portrait }),
      () => desk.patch('mert', 'persons', person, { displayName: 'Başka Biri' }),
      () => desk.patch('denetci', 'persons', person, { displayName: 'Başka Biri' }),
      () => rest('POST', `persons/versions/${old?.id}`, { token: desk.tokens.ece, body: {} }),
    ]
    for (const road of roads) expect(codeOf(await road())).toEqual([409, 'recordShown'])
    expect((await desk.patch('admin', 'persons', person, { displayName: 'Başka' })).status).toBe(
      403,
    )
    const bulk = await rest('PATCH', `persons?where[id][equals]=${person}`, {
      token: desk.tokens.ece,
      body: { displayName: 'Toplu' },
    })
    expect(bulk.json.docs).toEqual([])
    const local = desk.payload.update({
      ...{ collection: 'persons', id: person, data: { displayName: 'Yerel' } },
      user: desk.people.ece,
    })
    await expect(local).rejects.toMatchObject({ code: 'recordShown' })
    expect(JSON.stringify(await desk.stored('persons', person))).toBe(before)
    const same = { displayName: 'Ayşe Kaya 2' }
    expect((await desk.patch('ece', 'persons', person, same)).status).toBe(200)
    expect(
      (await desk.patch('editor', 'persons', person, { displayName: 'Ayşe Kara' })).status,
    ).toBe(200)
    expect(
      (await desk.patch('chief', 'persons', person, { displayName: 'Ayşe Kaya' })).status,
    ).toBe(200)
  })

  it('says which articles: public ones to everybody, working copies to who reads them', async () => {
    const person = await desk.own('persons', { displayName: 'Can Ak' })
    const secret = await desk.article('Gizli proje', { persons: [person] })
    await desk.newsroom.review(secret)
    const hidden = await desk.patch('ece', 'persons', person, { displayName: 'Cem Ak' })
    expect(hidden.json.errors[0]).toMatchObject({ code: 'recordShown', articles: [] })
    expect(hidden.text).not.toContain('Gizli proje')
    await desk.newsroom.act(desk.newsroom.editor, secret, 'publish')
    const told = await desk.patch('ece', 'persons', person, { displayName: 'Cem Ak' })
    expect(told.json.errors[0].message).toContain('“Gizli proje”')
    const english = await rest('PATCH', `persons/${person}`, {
      ...{ token: desk.tokens.ece, body: { displayName: 'Cem Ak' } },
      headers: { 'accept-language': 'en' },
    })
    expect(english.json.errors[0].message).toContain('only editors and chief editors')
  })

  it('a bulk edit, a bulk delete and a closed door are refused in the language of who asks', async () => {
    const person = await desk.own('persons', { displayName: 'Deniz Ak' })
    const article = await desk.article('Toplu iş', { persons: [person] })
    await desk.newsroom.act(desk.newsroom.editor, await desk.newsroom.review(article), 'publish')
    const ask = async (method: 'PATCH' | 'DELETE', path: string, language: string) => {
      const { json } = await rest(method, path, {
        ...{ token: desk.tokens.ece, headers: { 'accept-language': language } },
        ...(method === 'PATCH' && { body: { displayName: 'Deniz Kara' } }),
      })
      return String(json.errors[0].message)
    }
    const asked = `persons?where[id][equals]=${person}`
    expect(await ask('PATCH', asked, 'tr')).toContain('yalnız editör')
    expect(await ask('PATCH', asked, 'en')).toContain('only editors and chief editors')
    const closed = 'articles?where[id][exists]=true'
    expect(await ask('PATCH', closed, 'tr')).toContain('topluca değiştirilemez')
    expect(await ask('PATCH', closed, 'en')).toContain('not edited in bulk')
    expect(await ask('DELETE', closed, 'tr')).not.toMatch(/ has disabled|Something/)
    expect(await ask('DELETE', closed, 'en')).not.toMatch(/[ığşöçü]/)
  })

  it('is one where it stands in a byline, a whole of an event, a portrait, a picture, a source', async () => {
    const byline = await desk.own('persons', { displayName: 'İmza Sahibi' })
    const portrait = await desk.own('media', { alt: 'Yüz', credit: 'AA', caption: 'Portre' })
    const named = await desk.own('persons', { displayName: 'Portreli', image: portrait })
    const whole = await desk.own('events', { title: 'Zirve' })
    const part = await desk.own('events', { title: 'Açılış', superEvent: whole })
    const lead = await desk.own('media', { alt: 'Köprü', credit: 'AA', caption: 'Sabah' })
    const inBody = await desk.own('media', { alt: 'Park', credit: 'AA', caption: 'Öğle' })
    const source = await desk.own('sources', { name: 'Ajans', kind: 'agency' })
    const { root } = naming({ source }).body as any
    const upload = { type: 'upload', version: 3, relationTo: 'media', value: inBody }
    const one = await desk.article('Köprü açıldı', {
      ...{ source, persons: [named], events: [part], leadImage: lead },
      bylines: [{ person: byline, name: 'İmza' }],
      body: { root: { ...root, children: [...root.children, upload] } },
    })
    const changes: [Slug, string, object][] = [
      ['persons', byline, { displayName: 'Başka' }],
      ['persons', named, { displayName: 'Başka' }],
      ['media', portrait, { caption: 'Başka' }],
      ['events', whole, { title: 'Başka' }],
      ['events', part, { title: 'Başka' }],
      ['media', lead, { caption: 'Başka' }],
      ['media', inBody, { credit: 'Başka' }],
      ['sources', source, { name: 'Başka' }],
    ]
    const all = async () => {
      const answers = []
      for (const change of changes) answers.push(codeOf(await desk.patch('ece', ...change)))
      return answers
    }
    await desk.newsroom.review(one)
    expect(await all()).toEqual(changes.map(() => [409, 'recordShown']))
    await desk.newsroom.act(desk.newsroom.editor, one, 'publish')
    // An edit that drops everything leaves readers the text that shows it all.
    await desk.newsroom.act(desk.newsroom.editor, one, 'startEdit', { editKind: 'update' })
    await desk.payload.update({
      ...{ collection: 'articles', id: one.id, user: desk.newsroom.editor, overrideAccess: false },
      data: { ...naming({ source }), leadImage: null, bylines: [], attributions: [], claims: [] },
    })
    expect(await all()).toEqual(changes.map(() => [409, 'recordShown']))
    await desk.newsroom.act(desk.newsroom.editor, one, 'withdraw', {
      publicReason: 'Yanlış çıktı bu haber',
    })
    expect((await all()).map(([status]) => status)).toEqual(changes.map(() => 200))
  })

  it('does not change beside an approval that begins at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const photo = await desk.own('media', { alt: 'Köprü', credit: 'AA', caption: 'eski' })
      const one = await desk.article(`Aynı anda ${round}`, { leadImage: photo })
      await desk.newsroom.act(desk.newsroom.editor, one, 'submit')
      const { findings } = (await desk.newsroom.stored(one.id)).sourcing as any
      const overrides = findings.map(({ code, where }: any) => ({
        ...{ code, quote: where.quote, reason: 'Bu sınamada önemli değil' },
      }))
      const [save, approval] = await Promise.allSettled([
        desk.patch('ece', 'media', photo, { caption: 'yeni' }),
        desk.newsroom.act(desk.people.chief, one, 'approve', { overrides }),
      ])
      const { caption } = await desk.stored('media', photo)
      const { at } =
        (await desk.chain(`article:${one.id}`)).find(({ action }) => action === 'approve') ?? {}
      const saved = (await desk.chain(`media:${photo}`)).find(({ action }) => action === 'update')
      expect(approval.status).toBe('fulfilled')
      // Stored before the approval read it, or refused (409): never stored behind its back.
      if (save.status === 'fulfilled' && save.value.status === 200) {
        expect(caption).toBe('yeni')
        expect(Date.parse(saved!.at)).toBeLessThanOrEqual(Date.parse(at!))
      } else expect(caption).toBe('eski')
    }
  })
})

describe('what findings rest on', () => {
  it('is editors’ from review on: a refused approval is not made an accepted one', async () => {
    const person = await desk.own('persons', { displayName: 'Sanık Kişi', isLiving: true })
    const event = await desk.own('events', { title: 'Olay', occurrence: 'alleged' })
    const source = await desk.own('sources', { name: 'Tek kaynak', kind: 'individual' })
    const one = await desk.article('Sanık konuştu', { persons: [person], events: [event], source })
    expect((await desk.patch('ece', 'persons', person, { publicFigure: true })).status).toBe(200)
    await desk.newsroom.act(desk.newsroom.editor, one, 'submit')
    const tries: [Slug, string, object][] = [
      ['persons', person, { isLiving: false }],
      ['persons', person, { positions: [{ title: 'Bakan' }] }],
      ['events', event, { occurrence: 'occurred' }],
      ['sources', source, { kind: 'agency' }],
    ]
    for (const one of tries) {
      const answer = await desk.patch('ece', ...one)
      expect(codeOf(answer)).toEqual([409, 'recordShown'])
      expect(answer.json.errors[0].message).toContain('inceleme')
    }
    expect((await desk.patch('ece', 'persons', person, { displayName: 'Sanık K.' })).status).toBe(
      200,
    )
    expect((await desk.patch('editor', 'persons', person, { isLiving: false })).status).toBe(200)
  })
})

describe('names of sections, tags and desks', () => {
  it.each(['sections', 'tags', 'desks'] as const)('%s: editors’ and chiefs’', async (slug) => {
    const made = await desk.payload.create({
      ...{ collection: slug, data: { name: `Ad ${slug}` } as never, overrideAccess: true },
    })
    for (const who of ['admin', 'ece', 'denetci'] as const) {
      expect((await desk.patch(who, slug, made.id, { name: 'Başka' })).status).toBe(403)
    }
    expect((await desk.patch('editor', slug, made.id, { name: `Yeni ${slug}` })).status).toBe(200)
    const list = (who: Who) =>
      rest('GET', `audit-log?where[chain][equals]=${slug}:${made.id}&sort=seq`, {
        token: desk.tokens[who],
      })
    expect((await list('chief')).json.docs.at(-1)).toMatchObject({
      values: [{ field: 'name', was: `Ad ${slug}`, is: `Yeni ${slug}` }],
    })
    expect((await list('ece')).json.docs ?? []).toEqual([])
  })

  it('reach the chains of the articles that stand in them; of accounts editors read no chain', async () => {
    const { id: section } = await desk.payload.create({
      ...{ collection: 'sections', data: { name: 'Kent' } as never, overrideAccess: true },
    })
    const one = await desk.article('Kent haberi', { section })
    await desk.newsroom.publish(one)
    await desk.patch('editor', 'sections', section, { name: 'Şehir' })
    await desk.spread()
    expect(await desk.changesIn(one.id)).toMatchObject([
      { values: [{ field: 'name', was: 'Kent', is: 'Şehir' }] },
    ])
    const users = await rest('GET', 'audit-log?where[chain][equals]=users', {
      token: desk.tokens.chief,
    })
    expect(users.json.docs).toEqual([])
    await desk.newsroom.person('Deniz Er')
    const persons = await rest('GET', 'audit-log?where[chain][like]=persons:', {
      token: desk.tokens.chief,
    })
    expect(persons.json.totalDocs).toBeGreaterThan(0)
    const admins = await rest('GET', 'audit-log?where[chain][like]=persons:', {
      token: desk.tokens.admin,
    })
    expect(admins.json.docs).toEqual([])
  })
})
