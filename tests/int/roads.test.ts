import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { Article } from '@/src/payload-types'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest, staffGraphQL } from '@/tests/support/rest'

const TEXT = ['Çarşıdaki çeşme onarılıyor.', 'Çalışma salı günü başlıyor.']

describe('the roads round the workflow', () => {
  let newsroom: Newsroom
  let reporter: StaffUser
  let editor: StaffUser
  let secondEditor: StaffUser
  let token: string
  let editorToken: string
  let article: Article

  beforeAll(async () => {
    newsroom = await openNewsroom()
    reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    editor = await newsroom.hire('Nermin Editör', ['editor'])
    secondEditor = await newsroom.hire('Kerem Editör', ['editor'])
    token = await login(reporter)
    editorToken = await login(editor)
  })
  beforeEach(async () => {
    article = await newsroom.file(reporter, 'Çarşıdaki çeşme onarılıyor', TEXT)
  })
  afterAll(() => newsroom.close())

  const publishIt = async () => {
    await newsroom.act(reporter, article, 'submit')
    await newsroom.act(editor, article, 'approve')
    await newsroom.act(editor, article, 'publish')
  }
  const untouched = async (id: string, expected: Partial<Article>) =>
    expect(await newsroom.stored(id)).toMatchObject(expected)

  it.each([
    ['stage', 'published'],
    ['stage', 'approved'],
    ['stage', null],
    ['stage', ['published']],
    ['approvedHash', 'x'],
    ['author', '0123456789abcdef01234567'],
    ['contributors', []],
    ['gates', { legal: 'done', factCheck: 'done' }],
    ['editKind', 'minor'],
    ['revision', 99],
    ['createdAt', '2001-01-01T00:00:00.000Z'],
  ])('a reporter cannot write %s = %j by REST', async (field, value) => {
    const { status, json } = await rest('PATCH', `articles/${article.id}`, {
      token,
      body: { [field]: value },
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(json.errors.length).toBeGreaterThan(0)
    await untouched(article.id, { stage: 'draft', revision: 1, author: reporter.id })
  })

  it('a reporter cannot create an article that is already approved', async () => {
    const { status, json } = await rest('POST', 'articles', {
      token,
      body: { headline: 'Kestirmeden yayımlanan haber', stage: 'published' },
    })
    expect([status, json.errors[0].code]).toEqual([403, 'serverField'])
  })

  it('bulk update moves nothing', async () => {
    const { status, json } = await rest('PATCH', `articles?where[id][equals]=${article.id}`, {
      token,
      body: { stage: 'published' },
    })
    expect(status === 403 || json.errors.length > 0).toBe(true)
    await untouched(article.id, { stage: 'draft', revision: 1 })
  })

  it('nothing deletes an article, not even an editor', async () => {
    for (const who of [token, editorToken]) {
      expect((await rest('DELETE', `articles/${article.id}`, { token: who })).status).toBe(403)
    }
    await untouched(article.id, { stage: 'draft' })
  })

  it('a published article cannot be copied as published', async () => {
    await publishIt()
    for (const query of ['', '?draft=false', '?draft=true']) {
      const { status } = await rest('POST', `articles/${article.id}/duplicate${query}`, {
        token: editorToken,
        body: {},
      })
      expect(status).toBeGreaterThanOrEqual(400)
    }
    const { totalDocs } = await newsroom.payload.count({
      collection: 'articles',
      where: { stage: { equals: 'published' }, headline: { equals: article.headline } },
    })
    expect(totalDocs).toBe(1)
  })

  it('restoring a version brings back words, never a stage', async () => {
    const { payload, act, stored } = newsroom
    await act(reporter, article, 'submit')
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: article.id } },
      sort: 'createdAt',
    })
    const first = docs[0]?.id
    const refused = await rest('POST', `articles/versions/${first}`, { token, body: {} })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    await untouched(article.id, { stage: 'inReview' })
    await act(editor, article, 'approve')
    await rest('POST', `articles/versions/${first}`, { token: editorToken, body: {} })
    const after = await stored(article.id)
    expect(after.stage).toBe('draft')
    expect(after.approvedHash ?? null).toBeNull()
    expect(after.contributors).toContain(editor.id)
  })

  it('a version comes back with a reason, which stands in the history; by whoever may read and write it', async () => {
    const { payload, stored } = newsroom
    const versionsOf = async (id: string) =>
      (
        await payload.findVersions({
          collection: 'articles',
          where: { parent: { equals: id } },
          sort: 'createdAt',
        })
      ).docs.map((row) => String(row.id))
    const [first = ''] = await versionsOf(article.id)
    const headline = 'Çarşıdaki çeşme yıkılıyor'
    const body = { headline, revision: 1 }
    expect((await rest('PATCH', `articles/${article.id}`, { token, body })).status).toBe(200)
    const restore = (on: string, asked: object, as = token) =>
      rest('POST', `articles/${on}/restore`, { token: as, body: asked })
    const reason = 'Belediye yalanladı, ilk metin doğruydu.'

    const other = await newsroom.file(reporter, 'Bir başka haber', TEXT)
    const stranger = await newsroom.hire('Mert Muhabir', ['reporter'])
    const refused = [
      [await restore(article.id, { version: first, reason: ' kısa ' }), 400, 'reasonMissing'],
      [await restore(other.id, { version: first, reason }), 404, 'notFound'],
      [await restore(article.id, { version: 'x', reason }), 404, 'notFound'],
      [await restore(article.id, { version: first }), 400, 'inputInvalid'],
    ] as const
    for (const [answer, status, code] of refused) {
      expect([answer.status, answer.json.errors[0].code]).toEqual([status, code])
    }
    const asStranger = await restore(article.id, { version: first, reason }, await login(stranger))
    expect([403, 404]).toContain(asStranger.status)
    expect((await stored(article.id)).headline).toBe(headline)

    const back = await restore(article.id, { version: first, reason })
    expect([back.status, back.json.article.headline]).toEqual([200, article.headline])
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { article: { equals: article.id } },
      sort: '-seq',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ action: 'restoreVersion', reason })
    await newsroom.act(reporter, article, 'submit')
    const [late] = [await restore(article.id, { version: first, reason })]
    expect(late.status).toBeGreaterThanOrEqual(400)
    expect((await stored(article.id)).stage).toBe('inReview')
  })

  it('the staff GraphQL has one mutation, and it obeys the same judge', async () => {
    const names = await staffGraphQL('{ __schema { mutationType { fields { name } } } }', token)
    expect(names.json.data.__schema.mutationType.fields).toEqual([{ name: 'transitionArticle' }])
    const asked = await staffGraphQL(
      'mutation($id: String!) { transitionArticle(id: $id, action: "publish", revision: 1) { id } }',
      token,
      { id: article.id },
    )
    expect(asked.json.errors[0].extensions).toMatchObject({ code: 'notYours', statusCode: 403 })
    await untouched(article.id, { stage: 'draft', revision: 1 })
  })

  it('nobody approves a text they touched, whatever their role', async () => {
    await newsroom.payload.update({
      collection: 'articles',
      id: article.id,
      data: { dek: 'Editörün yazdığı spot' },
      user: editor,
      overrideAccess: false,
    })
    await newsroom.act(reporter, article, 'submit')
    await expect(newsroom.act(editor, article, 'approve')).rejects.toMatchObject({
      code: 'touchedText',
    })
    await expect(newsroom.act(reporter, article, 'approve')).rejects.toMatchObject({
      code: 'notYours',
    })
    expect((await newsroom.act(secondEditor, article, 'approve')).stage).toBe('approved')
  })

  it('an editor who changes an approved text sends it back to review', async () => {
    await newsroom.act(reporter, article, 'submit')
    await newsroom.act(editor, article, 'approve')
    const same = await rest('PATCH', `articles/${article.id}`, { token: editorToken, body: {} })
    expect(same.json.doc.stage).toBe('approved')
    const changed = await rest('PATCH', `articles/${article.id}`, {
      token: editorToken,
      body: { headline: 'Çarşıdaki çeşme yıkılıyor mu?' },
    })
    expect(changed.json.doc).toMatchObject({ stage: 'inReview', approvedHash: null })
  })

  it('a stale save is refused with both texts, and nothing is lost', async () => {
    const body = { dek: 'Benim yazdığım', revision: 1 }
    await rest('PATCH', `articles/${article.id}`, { token, body: { dek: 'Önce kaydedilen' } })
    const { status, json } = await rest('PATCH', `articles/${article.id}`, { token, body })
    expect([status, json.errors[0].code]).toEqual([409, 'staleRevision'])
    expect(json.errors[0]).toMatchObject({
      theirs: { dek: 'Önce kaydedilen' },
      mine: { dek: 'Benim yazdığım' },
      revision: 2,
    })
  })

  it('eight parallel saves give 200s and 409s, and every 200 is a version', async () => {
    const saves = Array.from({ length: 8 }, (_, number) =>
      rest('PATCH', `articles/${article.id}`, { token, body: { dek: `Spot ${number}` } }),
    )
    const statuses = (await Promise.all(saves)).map(({ status }) => status)
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    const accepted = statuses.filter((status) => status === 200).length
    expect(accepted).toBeGreaterThan(0)
    expect((await newsroom.stored(article.id)).revision).toBe(1 + accepted)
  })

  it('a body that cannot be stored is refused by its place', async () => {
    const frame = { type: 'iframe', version: 1, children: [] }
    const root = { type: 'root', version: 1, direction: null, format: '', indent: 0 }
    const body = { root: { ...root, children: [frame] } }
    const { status, json } = await rest('PATCH', `articles/${article.id}`, {
      token,
      body: { body },
    })
    expect([status, json.errors[0].code]).toEqual([400, 'bodyInvalid'])
    expect(json.errors[0].problems[0].path).toContain('root.children[0]')
  })

  it('a reporter cannot read a colleague’s draft, its versions, its actions, or find it by an oracle', async () => {
    const hidden = await newsroom.file(reporter, 'Zümrüdüanka hakkında taslak', ['Zümrüdüanka.'])
    const stranger = await newsroom.hire('Mert Muhabir', ['reporter'])
    const his = await login(stranger)
    for (const path of [`articles/${hidden.id}`, `articles/${hidden.id}/actions`]) {
      expect((await rest('GET', path, { token: his })).status).toBe(404)
    }
    for (const path of [
      'articles?where[headline][like]=Zümrüdüanka',
      'articles?sort=headline',
      `articles/versions?where[parent][equals]=${hidden.id}`,
    ]) {
      const { json, text } = await rest('GET', path, { token: his })
      expect(json.docs.map(({ id }: { id: string }) => id)).not.toContain(hidden.id)
      expect(text).not.toContain('Zümrüdüanka')
    }
  })

  it('nobody writes records, audit entries, publications or another’s roles', async () => {
    for (const collection of ['publications', 'publication-snapshots', 'audit-log', 'autosaves']) {
      const made = await rest('POST', collection, { token: editorToken, body: {} })
      expect(made.status).toBe(403)
    }
    const self = await rest('PATCH', `users/${reporter.id}`, { token, body: { roles: ['chief'] } })
    expect([self.status, self.json.errors[0].code]).toEqual([403, 'ownRoles'])
    const same = { roles: ['reporter'], name: 'Defne Muhabir' }
    expect((await rest('PATCH', `users/${reporter.id}`, { token, body: same })).status).toBe(200)
    const other = await rest('PATCH', `users/${editor.id}`, { token, body: { name: 'x' } })
    expect(other.status).toBeGreaterThanOrEqual(403)
  })
})
