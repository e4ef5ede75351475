import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Article } from '@/src/payload-types'
import type { PublicFront } from '@/src/published/documents'
import { turnFronts } from '@/src/editorial/publish/fronts/turnFronts'
import { rebuildPublic } from '@/src/editorial/publish/rebuild/rebuildPublic'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { prepareDatabases } from '@/src/run/prepareDatabases'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let articles: Article[]
let token: string
let reporter: string
let front: { id: string; revision: number }
let section: string
/** As they were before anybody arranged one. */
let bare: [home: PublicFront, section: PublicFront]

const ACCUSING = 'Başkan ihaleye fesat karıştırdı'

beforeAll(async () => {
  newsroom = await openPublishing()
  const { draft, editor, hire, payload, publish, source } = newsroom
  await prepareDatabases(payload)
  section = (await payload.create({ collection: 'sections', data: { name: 'Yerel' } })).id
  const apa = await source('APA')
  articles = []
  for (const name of ['Park açıldı', 'Fuar kuruldu', 'Köprü kapandı', 'Vapur geldi', 'Yol bitti']) {
    const article = await draft(name, { source: apa })
    await payload.update({
      ...{ collection: 'articles', id: article.id, data: { section } },
      ...{ user: editor, overrideAccess: false },
    })
    await publish(article)
    articles.push(article)
  }
  token = await login(editor)
  reporter = await login(await hire('Ayşe Muhabir', ['reporter']))
  bare = [await publicFront(), await publicFront(section)]
  const made = await rest('POST', 'fronts', { token, body: { slots: FIRST() } })
  if (made.status !== 201) throw new Error(made.text)
  front = { id: made.json.doc.id, revision: made.json.doc.revision }
}, 120_000)
afterAll(() => newsroom.close())

const publicFront = async (id = 'home'): Promise<PublicFront> => {
  const found = await newsroom.db.collection<PublicFront>('fronts').findOne({ _id: id })
  if (!found) throw new Error(`no front: ${id}`)
  return found
}
const idsIn = ({ slots }: PublicFront, kind: string): string[] =>
  slots.filter((slot) => slot.kind === kind).flatMap(({ items }) => items.map((one) => one.article))
const idOf = (at: number): string => articles[at]!.id
const FIRST = () => [{ kind: 'lead', items: [{ article: idOf(0), headline: 'Parkın günü' }] }]
const save = (slots: object[], more: object = {}, as = token) =>
  rest('PATCH', `fronts/${front.id}`, {
    token: as,
    body: { revision: front.revision, slots, ...more },
  })
/** Saves and goes on from there. */
const arrange = async (slots: object[]): Promise<void> => {
  const { status, json, text } = await save(slots)
  if (status !== 200) throw new Error(text)
  front = { id: json.doc.id, revision: json.doc.revision }
}
const differences = async (): Promise<unknown[]> => {
  const found = []
  for await (const one of verifyPublicDocuments(newsroom.payload)) found.push(one)
  return found
}

describe('a front', () => {
  it('is there by itself with the first publication, newest first, for the home page and the section', () => {
    const [home, own] = bare
    expect(idsIn(home, 'lead')).toEqual([idOf(4)])
    expect(idsIn(home, 'seconds')).toEqual([idOf(3), idOf(2), idOf(1)])
    expect(idsIn(home, 'sectionRow')).toEqual([idOf(0)])
    expect(idsIn(own, 'lead')).toEqual([idOf(4)])
    expect(JSON.stringify(home)).not.toContain('priority')
  })

  it('is made by editors, seen by reporters, and arranged by neither reporters nor strangers', async () => {
    const body = { section, slots: [] }
    expect((await rest('POST', 'fronts', { token: reporter, body })).status).toBe(403)
    expect((await rest('GET', `fronts/${front.id}`, { token: reporter })).status).toBe(200)
    expect((await save([], {}, reporter)).status).toBe(403)
    expect((await rest('DELETE', `fronts/${front.id}`, { token: reporter })).status).toBe(403)
    expect((await rest('GET', `fronts/${front.id}`)).status).toBe(401)
    await arrange(FIRST())
    const home = await publicFront()
    expect(home.slots.map(({ kind }) => kind)).toEqual(['lead', 'corrections'])
    expect(home.slots[0]?.items[0]).toMatchObject({ article: idOf(0), headline: 'Parkın günü' })
  })

  it('tells two editors at once, with both arrangements, and stores neither unseen', async () => {
    await arrange(FIRST())
    const slots = [{ kind: 'lead', items: [{ article: idOf(1) }] }]
    const stale = await save(slots, { revision: front.revision - 1 })
    expect(stale.status).toBe(409)
    expect(stale.json.errors[0].data ?? stale.json.errors[0]).toMatchObject({
      code: 'frontChanged',
      revision: front.revision,
      theirs: [{ items: [{ headline: 'Parkın günü' }] }],
      mine: [{ items: [{ article: idOf(1) }] }],
    })
    const without = await rest('PATCH', `fronts/${front.id}`, { token, body: { slots } })
    expect(without.status).toBe(400)
    expect(idsIn(await publicFront(), 'lead')).toEqual([idOf(0)])
  })

  it('refuses an accusing headline that nobody says, until a reason stands beside it', async () => {
    const worded = (more: object) => [
      { kind: 'lead', items: [{ article: idOf(0), headline: ACCUSING, ...more }] },
    ]
    const refused = await save(worded({}))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('frontFindings')
    expect(refused.text).toContain(ACCUSING)
    await arrange(worded({ reason: 'Mahkeme kararı kesinleşti, haberde var' }))
    expect((await publicFront()).slots[0]?.items[0]?.headline).toBe(ACCUSING)
    expect(JSON.stringify(await publicFront())).not.toContain('Mahkeme kararı')
  })

  it('has each change in the log, with old and new words and the reason', async () => {
    await arrange(FIRST())
    const reason = 'Mahkeme kararı kesinleşti, haberde var'
    await arrange([{ kind: 'lead', items: [{ article: idOf(0), headline: ACCUSING, reason }] }])
    const { docs } = await newsroom.payload.find({
      ...{ collection: 'audit-log', where: { chain: { equals: `fronts:${front.id}` } } },
      ...{ sort: 'seq', depth: 0, overrideAccess: true },
    })
    expect(docs[0]?.action).toBe('create')
    const last = docs.at(-1)
    expect(last).toMatchObject({
      actorName: 'Kemal Editör',
      action: 'update',
      reason,
      changed: ['slots.lead'],
    })
    const text = JSON.stringify(last?.values)
    expect(text).toContain('Parkın günü')
    expect(text).toContain(ACCUSING)
  })

  it('goes back to an arrangement of before', async () => {
    await arrange([{ kind: 'lead', items: [{ article: idOf(1) }] }])
    const { json } = await rest(
      'GET',
      `fronts/versions?where[parent][equals]=${front.id}&sort=createdAt`,
      { token },
    )
    const back = await rest('POST', `fronts/versions/${json.docs[0].id}`, { token })
    expect(back.status).toBe(200)
    front = { ...front, revision: front.revision + 1 }
    expect((await publicFront()).slots[0]?.items[0]?.headline).toBe('Parkın günü')
  })

  it('hides no corrections, and says what else it does not take', async () => {
    const off = await save([{ kind: 'corrections', off: true }])
    expect([off.status, off.text.includes('kapatılamaz')]).toEqual([400, true])
    const missing = await save([{ kind: 'lead', items: [{ article: '0123456789abcdef01234567' }] }])
    expect(missing.status).toBe(400)
  })
})

describe('a story on a front', () => {
  it('that is not out yet waits, and comes with its publication', async () => {
    const waiting = await newsroom.draft('Sergi bekliyor', {
      source: await newsroom.source('Ajans'),
    })
    await arrange([{ kind: 'lead', items: [{ article: waiting.id }] }, { kind: 'seconds' }])
    expect(idsIn(await publicFront(), 'lead')).toEqual([idOf(4)])
    await newsroom.publish(waiting)
    expect(idsIn(await publicFront(), 'lead')).toEqual([waiting.id])
    await newsroom.act(newsroom.editor, waiting.id, 'withdraw', { publicReason: 'Mahkeme kararı.' })
    expect(idsIn(await publicFront(), 'lead')).toEqual([idOf(4)])
  })

  it('leaves with its retraction, for the corrections alone, in the very transaction', async () => {
    await arrange([{ kind: 'lead', items: [{ article: idOf(3), headline: 'Vapur' }] }])
    await newsroom.act(newsroom.editor, articles[3]!, 'retract', { publicReason: 'Doğrulanamadı.' })
    const home = await publicFront()
    expect(idsIn(home, 'lead')).toEqual([idOf(4)])
    expect(idsIn(home, 'corrections')).toEqual([idOf(3)])
  })

  it('of another section stands in the row of that one', async () => {
    const { draft, editor, payload, publish, source } = newsroom
    const world = await payload.create({ collection: 'sections', data: { name: 'Dünya' } })
    const article = await draft('Zirve bitti', { source: await source('Reuters') })
    await payload.update({
      ...{ collection: 'articles', id: article.id, data: { section: world.id } },
      ...{ user: editor, overrideAccess: false },
    })
    await publish(article)
    await arrange([
      { kind: 'sectionRow', section, layout: 'feature' },
      { kind: 'sectionRow', section: world.id, layout: 'tower' },
    ])
    const [own, other] = (await publicFront()).slots
    expect(own?.items.map((one) => one.article)).not.toContain(article.id)
    expect(other).toMatchObject({ section: { slug: 'dunya' }, items: [{ article: article.id }] })
    await newsroom.act(editor, article.id, 'withdraw', { publicReason: 'Mahkeme kararı.' })
    expect(await newsroom.db.collection('fronts').countDocuments({ slug: 'dunya' })).toBe(0)
    expect((await publicFront()).slots[1]).toMatchObject({ section: null, items: [] })
  })

  it('comes and goes by the clock', async () => {
    const until = new Date(Date.now() + 1_500).toISOString()
    await arrange([{ kind: 'lead', items: [{ article: idOf(0), until }] }])
    expect(idsIn(await publicFront(), 'lead')).toEqual([idOf(0)])
    expect(await turnFronts(newsroom.payload)).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 1_600))
    expect(await differences()).toEqual([])
    await turnFronts(newsroom.payload)
    expect(idsIn(await publicFront(), 'lead')).toEqual([idOf(4)])
  })
})

describe('verify and rebuild', () => {
  it('know fronts: one that was changed by hand, one that is missing, one too many', async () => {
    const fronts = newsroom.db.collection<PublicFront>('fronts')
    const before = await fronts.find().sort({ _id: 1 }).toArray()
    await fronts.updateOne({ _id: 'home' }, { $set: { 'slots.0.items.0.headline': 'Sahte' } })
    await fronts.deleteOne({ _id: section })
    await fronts.insertOne({ ...before[0]!, _id: 'fazla', slug: 'fazla' })
    const keys = (await differences()).map((one) => JSON.stringify(one))
    expect(keys.some((one) => one.includes('different') && one.includes('Sahte'))).toBe(true)
    expect(keys.some((one) => one.includes('missing') && one.includes(section))).toBe(true)
    expect(keys.some((one) => one.includes('extra') && one.includes('fazla'))).toBe(true)
    await rebuildPublic(newsroom.payload)
    expect(await fronts.find().sort({ _id: 1 }).toArray()).toEqual(before)
    expect(await differences()).toEqual([])
  })
})

describe('the screen’s own questions', () => {
  it('gives the arrangement with its revision, and every page that has one', async () => {
    const { status, json } = await rest('GET', 'fronts/desk', { token })
    expect(status).toBe(200)
    expect(json).toMatchObject({ id: front.id, revision: front.revision })
    expect(json.pages.map(({ slug }: { slug: string }) => slug)).toEqual(['home', 'yerel'])
    const own = await rest('GET', `fronts/desk?section=${section}`, { token })
    expect(own.json).toMatchObject({ id: null, revision: 0 })
  })

  it('shows what readers would see, with what the checks say, and stores nothing', async () => {
    const before = await publicFront()
    const slots = [{ kind: 'lead', items: [{ article: idOf(1), headline: ACCUSING }] }]
    const { status, json } = await rest('POST', 'fronts/preview', {
      token,
      body: { section: null, slots },
    })
    expect(status).toBe(200)
    expect(json.slots[0].items[0]).toMatchObject({ article: idOf(1), headline: ACCUSING })
    expect(json.findings[0].code).toBe('unsourcedAccusation')
    expect(await publicFront()).toEqual(before)
    const foreign = await rest('POST', 'fronts/preview', {
      token: reporter,
      body: { section: null, slots },
    })
    expect(foreign.status).toBe(403)
  })
})
