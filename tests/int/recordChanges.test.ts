import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ObjectId } from 'mongodb'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { migration } from '@/src/migrations/0004-picture-versions'
import type { RunContext } from '@/src/migrations/Migration'
import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import type { StaffUser } from '@/tests/support/newsroom'
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

describe('an editor’s change of a shown record', () => {
  it('is an entry with old and new value in the chain of every article, and one notice a person', async () => {
    const person = await desk.own('persons', { displayName: 'Deniz Er', contact: '0532' })
    const approved = await desk.article('Onaylı haber', { persons: [person] })
    const live = await desk.article('Canlı haber', { persons: [person] })
    const draft = await desk.article('Taslak haber', { persons: [person] })
    const later = await desk.article('Sonraki haber', { persons: [person] })
    await desk.newsroom.review(approved)
    await desk.newsroom.publish(live)
    const answer = await desk.patch('chief', 'persons', person, {
      ...{ displayName: 'Deniz Erdem', contact: 'gizli-numara' },
    })
    expect(answer.status).toBe(200)
    await desk.newsroom.publish(later)
    await desk.spread()
    await desk.spread()
    for (const { id } of [approved, live]) {
      const entries = await desk.changesIn(id)
      expect(entries).toHaveLength(1)
      expect(entries[0]).toMatchObject({
        ...{ record: `persons/${person}`, actor: desk.people.chief.id, actorName: 'Selma Sef' },
        ...{ roles: ['chief'], channel: 'rest', changed: ['displayName', 'contact'] },
        values: [{ field: 'displayName', was: 'Deniz Er', is: 'Deniz Erdem' }],
      })
      expect(JSON.stringify(entries)).not.toMatch(/0532|gizli-numara/)
    }
    expect(await desk.changesIn(draft.id)).toEqual([])
    expect(await desk.changesIn(later.id)).toEqual([])
    const author = { id: String((await desk.newsroom.stored(live.id)).author) } as StaffUser
    const told = async (user: StaffUser) =>
      (await desk.noticesOf(user, 'recordChanged')).filter(({ record }) => record?.endsWith(person))
    expect(await told(author)).toHaveLength(1)
    expect(await told(desk.people.chief)).toHaveLength(0)
    expect((await desk.newsroom.read(live.id)).persons[0]?.name).toBe('Deniz Erdem')
    expect(await rebuildPublicDocuments(desk.payload)).toEqual([])
    const last = (await desk.chain(`persons:${person}`)).at(-1)
    expect(last).toMatchObject({
      values: [{ field: 'displayName', was: 'Deniz Er', is: 'Deniz Erdem' }],
    })
  })

  it('that takes back what a source said is told to the editors of the published articles that rest on it', async () => {
    const source = await desk.own('sources', { name: 'Geri Alan Ajans', kind: 'agency' })
    const resting = await desk.article('Dayanan haber', { source })
    await desk.newsroom.publish(resting)
    const denying = await desk.article('Yalanlayan haber', {
      source,
      attributions: naming({ source }).attributions!.map((row) => ({ ...row, stance: 'denies' })),
    })
    await desk.newsroom.publish(denying)
    const told = async () =>
      (await desk.noticesOf(desk.people.editor, 'sourceRetracted')).filter(({ record }) =>
        record?.endsWith(source),
      )
    const retracted = { at: '2026-03-12T08:00:00.000Z', note: 'Haberimiz yanlıştı' }
    expect((await desk.patch('chief', 'sources', source, { retracted })).status).toBe(200)
    await desk.spread()
    expect((await told()).map(({ article }) => article)).toEqual([resting.id])
    for (const { id } of [resting, denying]) {
      expect((await desk.changesIn(id)).map(({ changed }) => changed)).toEqual([['retracted']])
    }
    // A word changed in the note tells nobody anything new.
    await desk.patch('chief', 'sources', source, { retracted: { ...retracted, note: 'Yanlıştı' } })
    await desk.spread()
    expect(await told()).toHaveLength(1)
    const next = await desk.article('Yeni haber', { source })
    const { findings } = (await desk.newsroom.stored(next.id)).sourcing as {
      findings: { code: string; params: object }[]
    }
    expect(findings.filter(({ code }) => code === 'sourceRetracted')).toMatchObject([
      { params: { source: 'Geri Alan Ajans', day: '2026-03-12', note: 'Yanlıştı' } },
    ])
  })

  it('of a masked source is told by the names of its fields alone', async () => {
    const knows = [desk.people.editor.id, desk.people.chief.id]
    const masked = { kind: 'masked', publicLabel: 'bir yetkili', anonymityReason: 'İşini yitirir' }
    const source = await desk.own('sources', { ...masked, identityKnownTo: knows })
    await desk.patch('chief', 'sources', source, { approvedBy: desk.people.chief.id })
    const one = await desk.article('Maskeli haber', { source, bylines: [{ name: 'Ece' }] })
    await desk.newsroom.publish(one)
    for (const publicLabel of ['başka bir yetkili', 'üst yetkili']) {
      const changed = await desk.patch('editor', 'sources', source, { publicLabel })
      expect(changed.status).toBe(200)
    }
    await desk.spread()
    const entries = [
      ...(await desk.changesIn(one.id)),
      ...(await desk.chain(`sources:${source}`)).slice(1),
    ]
    expect(await desk.changesIn(one.id)).toHaveLength(2)
    expect(entries.flatMap(({ changed }) => changed ?? [])).toContain('publicLabel')
    expect(JSON.stringify(entries)).not.toMatch(/yetkili|yitirir/)
    const codes = codeOf(await desk.patch('ece', 'sources', source, { publicLabel: 'başkan' }))
    expect(codes).toEqual([409, 'recordShown'])
  })
})

describe('the words of a picture', () => {
  const approve = async (headline: string, photo: string) => {
    const one = await desk.article(headline, { leadImage: photo })
    await desk.newsroom.review(one)
    return one
  }
  it('void approvals and schedules when they change before publication, and the approver is told', async () => {
    const photo = await desk.own('media', { alt: 'Park', credit: 'AA', caption: 'Sabah' })
    const approved = await approve('Resimli haber', photo)
    const scheduled = await approve('Resimli ikinci haber', photo)
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await desk.newsroom.act(desk.newsroom.editor, scheduled, 'schedule', { at, timeZone: 'UTC' })
    const live = await approve('Resimli üçüncü haber', photo)
    await desk.newsroom.act(desk.newsroom.editor, live, 'publish')
    // Asked for one field only: what the answer shows hides nothing from the rule.
    const answer = await rest('PATCH', `media/${photo}?select[alt]=true`, {
      ...{ token: desk.tokens.chief, body: { caption: 'Akşam' } },
    })
    expect(answer.status).toBe(200)
    for (const { id } of [approved, scheduled]) {
      expect(await desk.newsroom.stored(id)).toMatchObject({
        ...{ stage: 'inReview', approvedHash: null, approvedBy: null },
        ...{ schedule: null, scheduledAt: null },
      })
      const entry = (await desk.chain(`article:${id}`)).at(-1)
      expect(entry).toMatchObject({ action: 'pictureChanged', actor: desk.people.chief.id })
      expect(entry?.reason).toContain('resim altı')
    }
    expect((await desk.newsroom.stored(live.id)).stage).toBe('published')
    await desk.spread()
    for (const { id } of [approved, scheduled, live]) {
      expect(await desk.changesIn(id)).toMatchObject([
        { values: [{ field: 'caption', was: 'Sabah', is: 'Akşam' }] },
      ])
    }
    expect((await desk.newsroom.read(live.id)).leadImage?.caption).toBe('Akşam')
    const [notice] = await desk.noticesOf(
      {
        id: String(
          (await desk.chain(`article:${approved.id}`)).find(({ action }) => action === 'approve')
            ?.actor,
        ),
      } as StaffUser,
      'approvalVoid',
    )
    expect(notice).toBeDefined()
  })

  it('have versions, which admins do not read; an old one comes back by the rule of every save', async () => {
    const photo = await desk.own('media', { alt: 'Eski', credit: 'AA' })
    await desk.patch('ece', 'media', photo, { alt: 'Yeni' })
    await approve('Sürümlü haber', photo)
    const path = `media/versions?where[parent][equals]=${photo}&sort=createdAt`
    const list = await rest('GET', path, { token: desk.tokens.ece })
    expect(list.json.docs.map(({ version }: any) => version.alt)).toEqual(['Eski', 'Yeni'])
    expect((await rest('GET', path, { token: desk.tokens.admin })).status).toBe(403)
    const back = (who: Who) =>
      rest('POST', `media/versions/${list.json.docs[0].id}`, { token: desk.tokens[who], body: {} })
    expect(codeOf(await back('ece'))).toEqual([409, 'recordShown'])
    expect((await back('editor')).status).toBe(200)
    expect(await desk.stored('media', photo)).toMatchObject({ alt: 'Eski' })
    expect((await desk.stored('media', photo)).filename).toBeTruthy()
  })
})

describe('the migration of pictures', () => {
  it('gives those of 0.1.0 their first version, once, as Payload would have stored it', async () => {
    const { payload, own, patch, tokens } = desk
    const photo = await own('media', { alt: 'Eski köprü', credit: 'AA', caption: 'Akşam' })
    const editorial = editorialDatabase(payload)
    const raw = editorial.collection('_media_versions')
    const [made] = await raw.find({ parent: new ObjectId(photo) }).toArray()
    await raw.deleteMany({ parent: new ObjectId(photo) })
    const noted: unknown[] = []
    const context: RunContext = {
      ...{ editorial, published: desk.newsroom.db, now: new Date(), batch: 2 },
      payload: () => Promise.reject(new Error('not asked for')),
      step: (_name, work) =>
        work({
          ...{ cursor: null, changed: 0 },
          note: async (cursor, changed) => void noted.push([String(cursor), changed]),
        }),
    }
    expect(await migration.plan(context)).toMatchObject([{ count: 1, ids: [photo] }])
    await migration.run(context)
    await migration.run(context)
    expect(noted).toEqual([[photo, 1]])
    const rows = await raw.find({ parent: new ObjectId(photo) }).toArray()
    expect(rows).toHaveLength(1)
    const { _id: _mine, ...first } = rows[0]!
    const { _id: _theirs, __v: _v, ...wanted } = made!
    expect(first).toMatchObject({
      ...wanted,
      createdAt: first.createdAt,
      updatedAt: first.updatedAt,
    })
    await patch('ece', 'media', photo, { alt: 'Yeni köprü' })
    const back = await rest('POST', `media/versions/${String(_mine)}`, {
      token: tokens.ece,
      body: {},
    })
    expect(back.status).toBe(200)
    expect((await desk.stored('media', photo)).alt).toBe('Eski köprü')
  })
})

describe('a suggestion', () => {
  const suggest = (who: Who, collection: Slug, id: string, changes: object, more: object = {}) =>
    rest('POST', 'suggestions', {
      token: desk.tokens[who],
      body: {
        record: { relationTo: collection, value: id },
        changes: Object.entries(changes).map(([field, is]) => ({ field, is })),
        ...more,
      },
    })
  const decide = (who: Who, id: string, decision: string, reason?: string) =>
    rest('POST', `suggestions/${id}/decide`, {
      token: desk.tokens[who],
      body: { decision, reason },
    })
  const shownPerson = async (displayName: string) => {
    const person = await desk.own('persons', { displayName, names: [{ value: displayName }] })
    await desk.newsroom.publish(await desk.article(`${displayName} geldi`, { persons: [person] }))
    return person
  }

  it('holds field, old and new value; an editor takes it, and it is the editor’s change', async () => {
    const person = await shownPerson('Nil Su')
    const made = await suggest(
      'ece',
      'persons',
      person,
      { displayName: 'Nil Suna', isLiving: true },
      { note: 'Basın kartı' },
    )
    expect(made.status).toBe(201)
    expect(made.json.doc).toMatchObject({
      ...{ state: 'open', note: 'Basın kartı', by: desk.people.ece.id },
      changes: [{ field: 'displayName', was: 'Nil Su', is: 'Nil Suna' }],
    })
    const { id } = made.json.doc
    expect((await rest('GET', `suggestions/${id}`, { token: desk.tokens.mert })).status).toBe(404)
    expect((await rest('GET', `suggestions/${id}`, { token: desk.tokens.admin })).status).toBe(403)
    expect(
      (
        await rest('PATCH', `suggestions/${id}`, {
          token: desk.tokens.ece,
          body: { state: 'taken' },
        })
      ).status,
    ).toBe(403)
    expect((await rest('DELETE', `suggestions/${id}`, { token: desk.tokens.chief })).status).toBe(
      403,
    )
    expect((await decide('ece', id, 'take')).status).toBe(403)
    expect((await decide('mert', id, 'take')).status).toBe(404)
    expect((await decide('admin', id, 'take')).status).toBeGreaterThanOrEqual(403)
    expect((await desk.stored('persons', person)).displayName).toBe('Nil Su')
    const taken = await decide('editor', id, 'take')
    expect(taken.json.suggestion).toMatchObject({
      state: 'taken',
      decidedBy: desk.people.editor.id,
    })
    expect((await desk.stored('persons', person)).displayName).toBe('Nil Suna')
    expect(codeOf(await decide('chief', id, 'leave'))).toEqual([409, 'suggestionDecided'])
    expect(await desk.noticesOf(desk.people.ece, 'suggestionTaken')).toHaveLength(1)
    expect((await desk.noticesOf(desk.people.editor, 'suggested')).length).toBeGreaterThan(0)
    expect(await desk.chain(`persons:${person}`)).toMatchObject([
      { action: 'create' },
      { action: 'suggest', changed: ['displayName'], values: null },
      { action: 'update', actor: desk.people.editor.id },
      { action: 'takeSuggestion' },
    ])
  })

  it('is left with a reason, and is stale once the record says something else', async () => {
    const person = await shownPerson('Oya Taş')
    const first = (await suggest('ece', 'persons', person, { displayName: 'Oya Taşı' })).json.doc.id
    const second = (await suggest('mert', 'persons', person, { displayName: 'Oya T.' })).json.doc.id
    expect((await decide('editor', first, 'leave', 'Yanlış')).json.suggestion).toMatchObject({
      ...{ state: 'left', reason: 'Yanlış' },
    })
    await desk.patch('editor', 'persons', person, { displayName: 'Oya Demir' })
    expect(codeOf(await decide('editor', second, 'take'))).toEqual([409, 'suggestionStale'])
    expect((await desk.stored('persons', person)).displayName).toBe('Oya Demir')
  })

  it('of a masked source is refused', async () => {
    const source = await desk.own('sources', {
      name: 'Açık Ad',
      kind: 'agency',
      internalNote: 'not',
    })
    await desk.newsroom.publish(await desk.article('Ajans yazdı', { source }))
    const open = await suggest(
      'ece',
      'sources',
      source,
      { name: 'Sızan Ad', internalNote: 'sızan not' },
      { note: 'Sızan söz' },
    )
    expect(open.json.doc.changes).toEqual([
      { field: 'name', was: 'Açık Ad', is: 'Sızan Ad' },
      { field: 'internalNote', withheld: true },
    ])
    const alone = await suggest('ece', 'sources', source, { internalNote: 'başka' })
    expect(codeOf(alone)).toEqual([400, 'suggestionPrivate'])
    const label = { kind: 'masked', publicLabel: 'bir yetkili' }
    expect(codeOf(await desk.patch('editor', 'sources', source, label))).toEqual([
      409,
      'maskedTurns',
    ])
    const masked = await desk.own('sources', label)
    expect(codeOf(await suggest('ece', 'sources', masked, { name: 'X' }))).toEqual([
      409,
      'maskedSource',
    ])
  })

  it('takes nothing that is no field, does not fit, says nothing new or is not its writer’s to set', async () => {
    const person = await shownPerson('Su Gül')
    const codes = async (changes: object, more?: object) =>
      codeOf(await suggest('ece', 'persons', person, changes, more))
    expect(await codes({ createdBy: desk.people.ece.id })).toEqual([400, 'fieldInvalid'])
    expect(await codes({ constructor: 'x' })).toEqual([400, 'fieldInvalid'])
    expect(await codes({ names: 'x' })).toEqual([400, 'fieldInvalid'])
    expect(await codes({ displayName: 'Su Gül' })).toEqual([400, 'suggestionEmpty'])
    expect(await codes({ displayName: 'X' }, { state: 'taken' })).toEqual([403, 'serverField'])
    expect(await codes({ displayName: 'X' }, { by: desk.people.editor.id })).toEqual([
      403,
      'serverField',
    ])
    expect((await suggest('admin', 'persons', person, { displayName: 'X' })).status).toBe(403)
    expect((await suggest('ece', 'sections', person, { name: 'X' })).status).toBe(400)
    expect((await suggest('ece', 'persons', '0'.repeat(24), { displayName: 'X' })).status).toBe(404)
  })
})
