import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import type { StaffUser } from '@/tests/support/newsroom'
import { countCommands } from '@/tests/support/countCommands'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let apa: string
const people: Record<string, { user: StaffUser; token: string }> = {}
const tokenOf = (name: string) => people[name]?.token
const userOf = (name: string): StaffUser => {
  const found = people[name]?.user
  if (!found) throw new Error(`nobody called ${name}`)
  return found
}
beforeAll(async () => {
  newsroom = await openPublishing()
  apa = await newsroom.source('APA')
  for (const [name, role] of [
    ['ada', 'reporter'],
    ['bora', 'reporter'],
    ['sef', 'chief'],
    ['yonetici', 'admin'],
  ] as const) {
    const user = await newsroom.hire(`Adres ${name}`, [role])
    people[name] = { user, token: await login(user) }
  }
})
afterAll(() => newsroom.close())

const file = async (name: string, body: object) => {
  const { status, json } = await rest('POST', 'articles', { token: tokenOf(name), body })
  return { status, json, id: json.doc?.id as string, slug: json.doc?.slug as string }
}
const save = (name: string, id: string, body: object) =>
  rest('PATCH', `articles/${id}`, { token: tokenOf(name), body })

describe('the address of a draft', () => {
  it('does not tell of drafts that the asker may not read, by no number and no refusal', async () => {
    const hidden = await file('ada', { headline: 'Bakan istifa etti' })
    expect(hidden.slug).toBe('bakan-istifa-etti')
    expect((await file('bora', { headline: 'Bakan istifa etti' })).slug).toBe('bakan-istifa-etti')
    const typed = await file('bora', { headline: 'Başka', slug: 'bakan-istifa-etti' })
    // Bora's own other draft is one that Bora may know.
    expect([typed.status, typed.json.errors[0].code]).toEqual([409, 'slugTaken'])
    const own = await file('ada', { headline: 'Bakan istifa etti' })
    expect(own.slug).toBe('bakan-istifa-etti-2')
  })

  it('that was typed is kept over saves and headlines, and given up when it is emptied', async () => {
    const made = await file('ada', { headline: 'Uzun bir başlık', slug: 'Kısa Adres' })
    expect(made.slug).toBe('kisa-adres')
    const renamed = await save('ada', made.id, { headline: 'Bambaşka bir başlık' })
    expect(renamed.json.doc.slug).toBe('kisa-adres')
    const typed = await save('ada', made.id, { slug: 'yeni-adres' })
    expect(typed.json.doc.slug).toBe('yeni-adres')
    const emptied = await save('ada', made.id, { slug: '' })
    expect(emptied.json.doc.slug).toBe('bambaska-bir-baslik')
    // As the form does it: the old address comes along with a new headline, and is nobody's wish.
    const form = await save('ada', made.id, {
      slug: 'bambaska-bir-baslik',
      headline: 'Yeni baştan',
    })
    expect(form.json.doc.slug).toBe('yeni-bastan')
    const none = await save('ada', made.id, { slug: '😀' })
    expect([none.status, none.json.errors[0]]).toMatchObject([
      400,
      { code: 'fieldInvalid', problems: ['slug'] },
    ])
  })

  it('costs the same number of queries however many are taken', async () => {
    const articles = newsroom.payload.db.collections.articles?.collection
    await articles?.insertMany(
      Array.from({ length: 40 }, (_, at) => ({
        _id: new ObjectId(),
        slug: at ? `kalabalik-${at + 1}` : 'kalabalik',
        stage: 'draft',
        author: new ObjectId(userOf('ada').id),
        gates: { legal: 'notNeeded', factCheck: 'notNeeded' },
      })),
    )
    const counted = async (headline: string) => {
      let slug = ''
      const commands = await countCommands(newsroom.payload, async () => {
        slug = (await file('ada', { headline })).slug
      })
      return { slug, commands }
    }
    const [alone, crowded] = [await counted('Tenha'), await counted('Kalabalık')]
    expect([alone.slug, crowded.slug]).toEqual(['tenha', 'kalabalik-41'])
    expect(alone.commands).toBeGreaterThan(3)
    expect(crowded.commands).toBeLessThanOrEqual(alone.commands + 2)
  })

  it('is settled by the first publication, and the writer is told when it changed', async () => {
    const first = await newsroom.draft('Köprü açıldı', { source: apa })
    const hidden = await file('ada', { headline: 'Köprü açıldı' })
    expect(hidden.slug).toBe('kopru-acildi')
    await newsroom.publish(first)
    const { naming } = await import('@/tests/support/publishing')
    expect((await save('ada', hidden.id, naming({ source: apa }))).status).toBe(200)
    const act = (user: StaffUser, action: string, input = {}) =>
      newsroom.act(user, hidden.id, action, input)
    await act(userOf('ada'), 'submit')
    const { sourcing } = await newsroom.stored(hidden.id)
    const overrides = (
      sourcing as { findings: { code: string; where: { quote: string } }[] }
    ).findings.map(({ code, where }) => ({
      code,
      quote: where.quote,
      reason: 'Bu sınamada önemli değil',
    }))
    await act(userOf('sef'), 'approve', { overrides })
    const published = await act(newsroom.editor, 'publish')
    expect(published).toMatchObject({ stage: 'published', slug: 'kopru-acildi-2' })
    expect(await newsroom.read(hidden.id)).toMatchObject({ slug: 'kopru-acildi-2' })
    const { docs: notices } = await newsroom.payload.find({
      collection: 'notifications',
      where: {
        user: { equals: userOf('ada').id },
        article: { equals: hidden.id },
        kind: { equals: 'published' },
      },
    })
    expect(notices[0]?.reason).toContain('kopru-acildi → kopru-acildi-2')
    const { docs: log } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { article: { equals: hidden.id }, action: { equals: 'publish' } },
    })
    expect(log[0]?.values).toEqual([{ field: 'slug', was: 'kopru-acildi', is: 'kopru-acildi-2' }])
  })

  it('does not let a deletion name an article to who may not read it', async () => {
    const tag = await newsroom.payload.create({
      collection: 'tags',
      data: { name: 'Saklı' } as never,
    })
    await file('ada', { headline: 'Çok gizli haber', tags: [tag.id] })
    const asked = (name: string) => rest('DELETE', `tags/${tag.id}`, { token: tokenOf(name) })
    const admin = await asked('yonetici')
    expect([admin.status, admin.json.errors[0].code]).toEqual([409, 'stillReferenced'])
    expect(admin.text).not.toContain('gizli')
    expect((await asked('sef')).text).toContain('Çok gizli haber')
  })
})

describe('when a story was first printed', () => {
  const DAY = 24 * 60 * 60 * 1000
  it.each([
    '2099-01-01T00:00:00.000Z',
    '0009-10-09T00:00:00.000Z',
    '1799-12-31T23:59:59.000Z',
    new Date(Date.now() + DAY + 60_000).toISOString(),
  ])('is not %s', async (printedAt) => {
    const { status, json } = await file('ada', { headline: 'Basım', printedAt })
    expect([status, json.errors[0].code]).toEqual([400, 'printedAtOutside'])
  })

  it('may be two centuries ago, or tomorrow', async () => {
    for (const printedAt of [
      '1831-11-01T00:00:00.000Z',
      new Date(Date.now() + DAY / 2).toISOString(),
    ]) {
      expect((await file('ada', { headline: 'Basım', printedAt })).status).toBe(201)
    }
  })

  it('that was stored wrong stops no other save, and is mended by a chief, also after publication', async () => {
    const article = await newsroom.publish(await newsroom.draft('Yanlış tarih', { source: apa }))
    await newsroom.payload.db.collections.articles?.collection.updateOne(
      { _id: new ObjectId(article.id) },
      { $set: { printedAt: new Date('2099-01-01T00:00:00Z') } },
    )
    await newsroom.act(newsroom.editor, article, 'startEdit', { editKind: 'correction' })
    const wrong = '2099-01-01T00:00:00.000Z'
    expect((await save('sef', article.id, { kicker: 'Sözcük', printedAt: wrong })).status).toBe(200)
    const editor = await login(newsroom.editor)
    const printedAt = '2025-10-18T18:23:00.000Z'
    const refused = await rest('PATCH', `articles/${article.id}`, {
      token: editor,
      body: { printedAt },
    })
    expect([refused.status, refused.json.errors[0].code]).toEqual([409, 'printedAtFixed'])
    const still = await save('sef', article.id, { printedAt: '2098-01-01T00:00:00.000Z' })
    expect(still.json.errors[0].code).toBe('printedAtOutside')
    const mended = await save('sef', article.id, { printedAt })
    expect([mended.status, mended.json.doc.printedAt]).toEqual([200, printedAt])
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { article: { equals: article.id }, action: { equals: 'write' } },
      sort: '-seq',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({
      changed: ['printedAt'],
      values: [{ field: 'printedAt', was: wrong, is: printedAt }],
    })
  })
})
