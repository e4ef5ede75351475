import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Article, User } from '@/src/payload-types'
import { ARTICLE_FIELDS } from '@/src/workflow/articleFields'
import type { RefusalCode } from '@/src/workflow/refusals'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import type { StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let people: Record<'defne' | 'ece' | 'kemal' | 'leyla' | 'admin', StaffUser>
let tokens: Record<'defne' | 'kemal' | 'admin', string>
let apa: string

beforeAll(async () => {
  newsroom = await openPublishing()
  apa = await newsroom.source('APA')
  const { docs } = await newsroom.payload.find({
    collection: 'users',
    where: { name: { equals: 'Defne Muhabir' } },
  })
  people = {
    defne: { ...docs[0]!, collection: 'users' },
    kemal: newsroom.editor,
    ece: await newsroom.hire('Ece', ['editor']),
    leyla: await newsroom.hire('Leyla', ['chief', 'factChecker', 'editor']),
    admin: await newsroom.hire('Yonetici', ['admin']),
  }
  tokens = {
    defne: await login(people.defne),
    kemal: await login(people.kemal),
    admin: await login(people.admin),
  }
})
afterAll(() => newsroom.close())

const draft = (headline: string) => newsroom.draft(headline, { source: apa })
const write = (user: StaffUser, { id }: Article, data: Partial<Article>) =>
  newsroom.payload.update({
    collection: 'articles',
    id,
    data,
    user,
    overrideAccess: false,
    depth: 0,
  })
const refusal = async (work: Promise<unknown>): Promise<RefusalCode | 'ok'> =>
  work.then(
    () => 'ok',
    (error) => error.refusal?.code ?? error.code ?? String(error),
  )
const versionOf = async ({ id }: Article, revision: number) => {
  const { docs } = await newsroom.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id }, 'version.revision': { equals: revision } },
    limit: 1,
  })
  return docs[0]?.id ?? ''
}
const entries = async ({ id }: Article) => {
  const { docs } = await newsroom.payload.find({
    collection: 'audit-log',
    where: { article: { equals: id } },
    sort: 'seq',
    pagination: false,
  })
  return docs
}
const notices = async (user: StaffUser, { id }: Article) => {
  const { docs } = await newsroom.payload.find({
    collection: 'notifications',
    where: { user: { equals: user.id }, article: { equals: id } },
    pagination: false,
  })
  return docs.map(({ kind }) => kind)
}
const overrides = async ({ id }: Article) => {
  const { sourcing } = await newsroom.stored(id)
  const { findings } = sourcing as { findings: { code: string; where: { quote: string } }[] }
  return findings.map(({ code, where }) => ({
    code,
    quote: where.quote,
    reason: 'Bu sınamada önemli değil',
  }))
}
const approve = async (user: StaffUser, article: Article) =>
  newsroom.act(user, article, 'approve', { overrides: await overrides(article) })

describe('nobody approves words of his own', () => {
  /** An edit by Ece, discarded, and its words brought back by Kemal over REST. */
  const restored = async () => {
    const article = await newsroom.publish(await draft('Park açıldı'))
    await newsroom.act(people.ece, article, 'startEdit', { editKind: 'update' })
    const { revision } = await write(people.ece, article, { dek: 'Ece’nin spotu' })
    await newsroom.act(people.ece, article, 'discardEdit')
    await newsroom.act(people.kemal, article, 'startEdit', { editKind: 'update' })
    const version = await versionOf(article, revision ?? 0)
    const { status } = await rest('POST', `articles/versions/${version}`, {
      token: tokens.kemal,
      body: {},
    })
    return { article, status }
  }

  it('by discarding an edit and letting somebody restore it: who wrote the version is a contributor', async () => {
    const { article, status } = await restored()
    expect(status).toBe(200)
    const now = await newsroom.stored(article.id)
    expect(now).toMatchObject({ dek: 'Ece’nin spotu', stage: 'draft' })
    // Not Defne, whose words readers see: those were approved.
    expect([...(now.contributors ?? [])].sort()).toEqual([people.ece.id, people.kemal.id].sort())
    await newsroom.act(people.kemal, article, 'submit')
    expect(await refusal(approve(people.ece, article))).toBe('touchedText')
    expect(await refusal(approve(people.kemal, article))).toBe('touchedText')
    expect(await refusal(approve(people.leyla, article))).toBe('ok')
  })

  it('by going back behind a publication, nor with a role that came later', async () => {
    const article = await newsroom.publish(await draft('Köprü açıldı'))
    await newsroom.edit(article, 'update', { dek: 'Yeni spot' }, { note: 'Yeni bilgi eklendi' })
    await newsroom.act(people.ece, article, 'startEdit', { editKind: 'update' })
    const { payload } = newsroom
    const common = { user: people.ece, overrideAccess: false, depth: 0 } as const
    await payload.restoreVersion({
      ...{ collection: 'articles', ...common },
      id: await versionOf(article, 1),
    })
    const { contributors } = await newsroom.stored(article.id)
    expect(contributors).toEqual(expect.arrayContaining([people.defne.id, people.ece.id]))
    await newsroom.act(people.ece, article, 'submit')
    const editor = { ...people.defne, roles: ['editor' as const] }
    await payload.update({
      ...{ collection: 'users', id: people.defne.id, overrideAccess: true },
      data: { roles: ['reporter', 'editor'] },
    })
    expect(await refusal(approve(editor, article))).toBe('ownArticle')
    await payload.update({
      ...{ collection: 'users', id: people.defne.id, overrideAccess: true },
      data: { roles: ['reporter'] },
    })
  })

  it('nor words that were withdrawn and are brought back', async () => {
    const article = await draft('Okul kapandı')
    await write(people.kemal, article, { dek: 'Kemal’in spotu' })
    await newsroom.publish(article)
    const publicReason = 'Haber yanlış çıktı'
    await newsroom.act(people.kemal, article, 'withdraw', { publicReason })
    await newsroom.act(people.leyla, article, 'reinstate', { reason: 'Haber doğruymuş' })
    await newsroom.act(people.leyla, article, 'submit')
    expect(await refusal(approve(people.kemal, article))).toBe('touchedText')
  })

  it('and no contributor sets a gate to done, whatever roles he holds', async () => {
    const article = await draft('Dava açıldı')
    await write(people.leyla, article, { dek: 'Leyla’nın spotu' })
    for (const gate of ['legal', 'factCheck']) {
      await newsroom.act(people.defne, article, 'setGate', { gate, gateState: 'required' })
      const done = { gate, gateState: 'done' }
      expect(await refusal(newsroom.act(people.leyla, article, 'setGate', done))).toBe(
        'gateNotYours',
      )
    }
    const done = { gate: 'factCheck', gateState: 'done' }
    expect(await refusal(newsroom.act(people.ece, article, 'setGate', done))).toBe('ok')
  })
})

describe('what an account gave ends with the right to give it', () => {
  const inReview = async (headline: string) => {
    const article = await draft(headline)
    await newsroom.act(people.defne, article, 'submit')
    return article
  }
  const roads: [string, Partial<User>, (id: string, data: Partial<User>) => Promise<unknown>][] = [
    [
      'disabled by an admin over REST',
      { disabled: true },
      (id, body) => rest('PATCH', `users/${id}`, { token: tokens.admin, body }),
    ],
    [
      'demoted in bulk over REST',
      { roles: ['reporter'] },
      (id, body) => rest('PATCH', `users?where[id][equals]=${id}`, { token: tokens.admin, body }),
    ],
    [
      'left without a role by a command',
      { roles: ['admin'] },
      (id, data) =>
        newsroom.payload.update({
          ...{ collection: 'users', id, data, overrideAccess: true, context: { channel: 'cli' } },
        }),
    ],
  ]

  it.each(roads)('%s: approval, schedule and links', async (name, data, change) => {
    const gone = await newsroom.hire(`Giden ${name}`, ['editor'])
    const token = await login(gone)
    const [approved, scheduled, other] = await Promise.all(
      ['Bir', 'İki', 'Üç'].map((word) => inReview(`${word} haber`)),
    )
    if (!approved || !scheduled || !other) throw new Error('no articles')
    await approve(gone, approved)
    await approve(gone, scheduled)
    await approve(people.ece, other)
    await newsroom.act(people.kemal, scheduled, 'schedule', {
      at: '2031-01-01T10:00Z',
      timeZone: 'UTC',
    })
    const links = [
      await rest('POST', `articles/${other.id}/preview`, { token }),
      await rest('POST', `articles/${other.id}/preview`, { token: tokens.kemal }),
    ]
    expect(links.map(({ status }) => status)).toEqual([201, 201])

    expect(await change(gone.id, data)).not.toMatchObject({ status: 403 })

    for (const article of [approved, scheduled]) {
      expect(await newsroom.stored(article.id)).toMatchObject({
        stage: 'inReview',
        approvedBy: null,
        approvedHash: null,
        schedule: null,
        scheduledAt: null,
        contributors: [people.defne.id],
      })
      const kind = article === scheduled ? 'scheduleDropped' : 'approverGone'
      expect(await notices(people.defne, article)).toContain(kind)
      const last = (await entries(article)).at(-1)
      expect(last).toMatchObject({ action: 'voidApproval', to: 'inReview' })
      expect(last?.reason).toContain(gone.name)
      expect(await refusal(newsroom.act(people.kemal, article, 'publish'))).toBe('illegalStage')
    }
    expect(await notices(people.kemal, scheduled)).toContain('scheduleDropped')
    expect(await newsroom.stored(other.id)).toMatchObject({ stage: 'approved' })
    const rows = await newsroom.db.collection('previews').find({ articleId: other.id }).toArray()
    expect(rows.map(({ _id }) => String(_id))).toEqual([links[1]?.json.id])
    expect((await entries(other)).at(-1)).toMatchObject({ action: 'revokePreview' })
  })

  it('but not with a role that still decides, a new name, or a change that was refused', async () => {
    const editor = await newsroom.hire('Kalan', ['editor'])
    const article = await inReview('Kalan haber')
    await approve(editor, article)
    const change = (data: object) =>
      newsroom.payload.update({
        ...{ collection: 'users', id: editor.id, data: data as never, overrideAccess: true },
      })
    await change({ roles: ['chief'] })
    await change({ name: 'Kalan Müdür' })
    await expect(change({ roles: ['king'] })).rejects.toThrow()
    const own = { disabled: true }
    await rest('PATCH', `users/${editor.id}`, { token: tokens.kemal, body: own })
    expect(await newsroom.stored(article.id)).toMatchObject({ stage: 'approved' })
  })

  it('and never outlives it where both happen at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const editor = await newsroom.hire(`Yarış ${'abcd'[round]}`, ['editor'])
      const article = await inReview(`Yarış haberi ${round}`)
      await Promise.allSettled([
        approve(editor, article),
        rest('PATCH', `users/${editor.id}`, { token: tokens.admin, body: { disabled: true } }),
      ])
      // Refused because it met the approval: asked again, as the answer says.
      await rest('PATCH', `users/${editor.id}`, { token: tokens.admin, body: { disabled: true } })
      const { stage, approvedBy } = await newsroom.stored(article.id)
      expect([stage, approvedBy]).toEqual(['inReview', null])
    }
    const late = await newsroom.hire('Geç kalan', ['editor'])
    const article = await inReview('Geç kalan haber')
    const body = { roles: ['reporter'] }
    await rest('PATCH', `users/${late.id}`, { token: tokens.admin, body })
    // The door may have looked the account up before: what counts is how it stands now.
    expect(await refusal(approve(late, article))).toBe('notYours')
  })
})

describe('an embargo', () => {
  const SOON = '2031-01-01T10:00:00.000Z'
  const LATER = '2032-01-01T10:00:00.000Z'
  const patch = async (who: keyof typeof tokens, { id }: Article, body: object) => {
    const { status, json } = await rest('PATCH', `articles/${id}`, { token: tokens[who], body })
    return json?.errors?.[0]?.code ?? status
  }

  it('is set and lengthened by who writes, shortened and lifted by editors; each is logged with values', async () => {
    const article = await draft('Ambargolu haber')
    const asked: [keyof typeof tokens, string | null, number | string][] = [
      ['defne', SOON, 200],
      ['defne', '2031-01-01T13:00:00+03:00', 200],
      ['defne', LATER, 200],
      ['defne', SOON, 'embargoNotYours'],
      ['defne', null, 'embargoNotYours'],
      ['defne', '', 'embargoNotYours'],
      ['defne', '2001-01-01', 'embargoNotYours'],
      ['defne', '9999-12-31T23:59:59.999Z', 200],
      ['kemal', SOON, 200],
      ['kemal', null, 200],
      ['defne', '2001-01-01T00:00:00.000Z', 200],
      ['defne', null, 200],
    ]
    for (const [who, embargoUntil, answer] of asked) {
      expect([who, embargoUntil, await patch(who, article, { embargoUntil })]).toEqual([
        who,
        embargoUntil,
        answer,
      ])
    }
    const told = (await entries(article))
      .flatMap(({ values }) => (values ?? []) as { was: string; is: string }[])
      .map(({ was, is }) => [was, is])
    expect(told).toEqual([
      [null, SOON],
      [SOON, LATER],
      [LATER, '9999-12-31T23:59:59.999Z'],
      ['9999-12-31T23:59:59.999Z', SOON],
      [SOON, null],
      [null, '2001-01-01T00:00:00.000Z'],
      ['2001-01-01T00:00:00.000Z', null],
    ])
    expect((await newsroom.stored(article.id)).contributors).toEqual([people.defne.id])
  })

  it('is not lifted in bulk, together with words, by a restored version, or by urgency', async () => {
    const article = await draft('Ambargo yolları')
    await patch('kemal', article, { embargoUntil: SOON })
    await rest('PATCH', `articles?where[id][equals]=${article.id}`, {
      token: tokens.defne,
      body: { embargoUntil: null },
    })
    const both = { embargoUntil: null, dek: 'Yeni spot' }
    expect(await patch('defne', article, both)).toBe('embargoNotYours')
    await newsroom.payload.restoreVersion({
      ...{ collection: 'articles', user: people.defne, overrideAccess: false },
      id: await versionOf(article, 1),
    })
    expect(await newsroom.stored(article.id)).toMatchObject({ embargoUntil: SOON })
    const reason = 'Acele bir haber bu'
    expect(await refusal(newsroom.act(people.kemal, article, 'publishUrgent', { reason }))).toBe(
      'embargoed',
    )
  })

  it('that is shortened voids approval and schedule and tells who gave them; a longer one does not', async () => {
    const article = await draft('Onaylı ambargo')
    await patch('defne', article, { embargoUntil: SOON })
    await newsroom.act(people.defne, article, 'submit')
    await approve(people.ece, article)
    await newsroom.act(people.leyla, article, 'schedule', { at: LATER, timeZone: 'UTC' })
    expect(await patch('kemal', article, { embargoUntil: '2031-02-01T10:00:00Z' })).toBe(200)
    expect(await newsroom.stored(article.id)).toMatchObject({ stage: 'scheduled' })
    expect(await patch('kemal', article, { embargoUntil: SOON })).toBe(200)
    expect(await newsroom.stored(article.id)).toMatchObject({
      stage: 'inReview',
      approvedBy: null,
      schedule: null,
      contributors: [people.defne.id],
    })
    for (const user of [people.ece, people.leyla]) {
      expect(await notices(user, article)).toContain('embargoShortened')
    }
    // Who shortened it wrote no word, and so may be the one who approves it anew.
    expect(await refusal(approve(people.kemal, article))).toBe('ok')
  })
})

it('every field of the collection, and no other, is in one class', () => {
  const { flattenedFields } = newsroom.payload.collections.articles.config
  const names = flattenedFields.map(({ name }) => name)
  expect([...new Set([...names, 'id'])].sort()).toEqual(Object.keys(ARTICLE_FIELDS).sort())
})

it('no write of an article has an empty entry, and notes are named without their words', async () => {
  const article = await draft('Kayıtlı haber')
  const desk = await newsroom.payload.create({
    collection: 'desks',
    data: { name: 'Şehir' } as never,
    overrideAccess: true,
  })
  await write(people.defne, article, { desk: desk.id })
  await write(people.defne, article, { edNote: 'KANARYA iç not' })
  await write(people.defne, article, { priority: 'high' })
  // A save that changes nothing is no write.
  await write(people.defne, article, {})
  const told = (await entries(article)).slice(1).map(({ changed, values }) => [changed, values])
  expect(told).toEqual([
    [['desk'], [{ field: 'desk', was: null, is: desk.id }]],
    [['edNote'], null],
    [['priority'], [{ field: 'priority', was: 'normal', is: 'high' }]],
  ])
  const { docs } = await newsroom.payload.find({ collection: 'audit-log', pagination: false })
  expect(JSON.stringify(docs)).not.toContain('KANARYA')
  const aside = ['makePreview', 'revokePreview']
  const empty = docs.filter(
    ({ article: id, action, changed }) => id && !aside.includes(action) && !changed?.length,
  )
  expect(empty).toEqual([])
})
