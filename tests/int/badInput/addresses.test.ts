import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { routeOf } from '@/src/platform/server/routes'
import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

const PLACE = "İstanbul'da Şok ÇĞÜÖ ı"

/** The bad inputs F26, F27, F30: slugs, and twenty who want one. */
describe('addresses', () => {
  let newsroom: Newsroom
  let editor: StaffUser
  let token: string
  let admin: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    editor = await newsroom.hire('Ada Editör', ['editor'])
    token = await login(editor)
    admin = await login(await newsroom.hire('Yonetici', ['admin']))
  })
  afterAll(() => newsroom.close())

  const person = (body: object) => rest('POST', 'persons', { token, body })

  // Our rule parts the Turkish case ending: the line of the list has `istanbulda`.
  it('F26: a slug is written in ASCII and stays what it is over saves', async () => {
    const { json } = await rest('POST', 'articles', { token, body: { headline: PLACE } })
    expect(json.doc.slug).toBe('istanbul-da-sok-cguo-i')
    for (const dek of ['Bir', 'İki']) {
      const saved = await rest('PATCH', `articles/${json.doc.id}`, { token, body: { dek } })
      expect(saved.json.doc.slug).toBe('istanbul-da-sok-cguo-i')
    }
    const made = await person({ displayName: PLACE })
    const again = { slug: made.json.doc.slug, contact: 'x' }
    const kept = await rest('PATCH', `persons/${made.json.doc.id}`, { token, body: again })
    expect(kept.json.doc.slug).toBe('istanbul-da-sok-cguo-i')
  })

  it.each(['.', '..', '/', '😀', '日本', '\ud800'])(
    'F27: %j alone gives no address',
    async (name) => {
      const { status, json } = await person({ displayName: name })
      expect(status).toBe(400)
      expect(json.errors[0].data.errors[0]).toMatchObject({ path: 'slug' })
      const named = await person({
        displayName: name,
        slug: `kisi ${name.length} ${name.codePointAt(0)}`,
      })
      expect(named.json.doc.slug).toMatch(/^kisi-\d+-\d+$/)
    },
  )

  it.each(['', '.', '..', '%2e%2e', '../../etc', 'admin', 'api', 'con', '😀', '__proto__'])(
    'F27: the slug %j becomes a safe one',
    async (slug) => {
      const { status, json } = await person({
        displayName: `Kişi ${slug.codePointAt(0)} ${slug.length}`,
        slug,
      })
      expect(status).toBe(201)
      expect(json.doc.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    },
  )

  it('F27: a story called like one of our roads stands beside it, not on it', async () => {
    for (const headline of ['admin', 'api', 'graphql', 'feeds', '.', '😀']) {
      const { json } = await rest('POST', 'articles', { token, body: { headline } })
      expect(json.doc.slug).toMatch(/^[a-z]+(-\d+)?$/)
      expect(routeOf(['haber', json.doc.slug], new Set())).toBe('reader')
    }
  })

  it.each([10_000, 4_000_000])(
    'F27: a name, slug or headline of %d characters is refused',
    async (size) => {
      const long = 'x'.repeat(size)
      for (const [path, body] of [
        ['persons', { displayName: long }],
        ['persons', { displayName: 'Kısa', slug: long }],
        ['articles', { headline: long }],
      ] as const) {
        const { status, json } = await rest('POST', path, { token, body })
        expect({ status, code: json.errors[0].code }).toEqual({ status: 400, code: 'fieldInvalid' })
        expect(json.errors[0].message).toContain('5000')
        // By this a form marks the field.
        const [field] = Object.keys(body).slice(-1)
        expect(json.errors[0].data.errors).toEqual([
          { path: field, message: json.errors[0].message },
        ])
      }
    },
  )

  it.each([
    ['persons', 'displayName'],
    ['sources', 'name'],
    ['events', 'title'],
    ['tags', 'name'],
  ])('F30: of twenty %s made at once with one name, one is made', async (collection, name) => {
    const rights = collection === 'tags' ? admin : token
    const made = await Promise.all(
      Array.from({ length: 20 }, () =>
        rest('POST', collection, { token: rights, body: { [name]: 'Aynı Ad' } }),
      ),
    )
    const statuses = made.map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 400 || status === 409)).toHaveLength(19)
    const where = { slug: { equals: 'ayni-ad' } }
    const { totalDocs } = await newsroom.payload.count({ collection: collection as 'tags', where })
    expect(totalDocs).toBe(1)
  })

  it('F30: twenty stories with one headline are all filed; which address each gets is settled when it is published', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, () =>
        rest('POST', 'articles', { token, body: { headline: 'Aynı Haber' } }),
      ),
    )
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]))
    for (const { json } of made) expect(json.doc.slug).toMatch(/^ayni-haber(-\d+)?$/)
  })
})
