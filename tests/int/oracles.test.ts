import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { CANARIES } from '@/tests/matrix/canaries'
import { openMatrix, type MatrixNewsroom } from '@/tests/matrix/newsroom'
import { rest, staffGraphQL } from '@/tests/support/rest'

/** T5, T6: a field that may not be read may not be asked about either: a count or an order tells it bit by bit. */
describe('oracles', () => {
  let matrix: MatrixNewsroom
  let token: string
  beforeAll(async () => {
    matrix = await openMatrix(['otherReporter', 'admin'])
    token = matrix.actors.find(({ name }) => name === 'otherReporter')?.token ?? ''
    const persons = [
      ['Zeynep Ak', 'a'],
      ['Ayşe Kara', 'z'],
      ['Mehmet Boz', 'm'],
    ] as const
    for (const [displayName, contact] of persons) {
      await matrix.payload.create({
        collection: 'persons',
        data: { displayName, contact, sensitivityNote: contact } as never,
        overrideAccess: true,
      })
    }
  }, 240_000)
  afterAll(() => matrix.close())

  const SECRETS: readonly [string, string, string][] = [
    ['persons', 'contact', CANARIES.contact],
    ['persons', 'sensitivityNote', CANARIES.sensitivity],
    ['users', 'email', CANARIES.email],
    ['users', 'resetPasswordToken', CANARIES.resetToken],
    ['users', 'hash', 'a'],
    ['users', 'salt', 'a'],
    ['users', 'sessions.id', 'a'],
    ['articles', 'author.email', CANARIES.email],
    ['articles', 'author.resetPasswordToken', CANARIES.resetToken],
    ['articles', 'author.hash', 'a'],
    ['articles', 'persons.contact', CANARIES.contact],
    ['articles', 'claims.persons.contact', CANARIES.contact],
    ['articles', 'author__email', CANARIES.email],
    ['claims', 'persons.sensitivityNote', CANARIES.sensitivity],
    ['notifications', 'user.email', CANARIES.email],
  ]

  it.each(SECRETS)(
    'where on %s.%s answers the same for a hit and for a miss',
    async (collection, field, hit) => {
      const paths = (value: string) => [
        `${collection}?where[${field}][like]=${value}`,
        `${collection}/count?where[${field}][like]=${value}`,
        `${collection}?where[or][0][and][0][${field}][contains]=${value}`,
        `${collection}?where[AND][0][${field}][equals]=${value}`,
      ]
      for (const [index, path] of paths(hit).entries()) {
        const miss = paths('hic-yok-boyle-bir-sey')[index] ?? ''
        const [found, missed] = [
          await rest('GET', path, { token }),
          await rest('GET', miss, { token }),
        ]
        expect({ path, status: found.status, total: found.json?.totalDocs }).toEqual({
          path,
          status: missed.status,
          total: missed.json?.totalDocs,
        })
        expect(found.status).toBeLessThan(500)
      }
    },
  )

  it.each(SECRETS)('sort by %s.%s tells no order', async (collection, field) => {
    const order = async (sort: string) => {
      const { json, status } = await rest('GET', `${collection}?sort=${sort}&limit=50`, { token })
      expect(status).toBeLessThan(500)
      return json?.docs?.map(({ id }: { id: string }) => id) ?? status
    }
    const [up, down] = [await order(field), await order(`-${field}`)]
    if (Array.isArray(up) && up.length > 1) expect(up).toEqual(down)
  })

  it('joins, select and distinct show nothing more', async () => {
    for (const path of [
      `users?joins[articles][where][edNote][like]=${CANARIES.edNote}`,
      'users?select[email]=true&select[resetPasswordToken]=true&select[hash]=true',
      'persons?select[contact]=true&select[sensitivityNote]=true',
      'articles?select[edNote]=true&select[author]=true&depth=2&populate[users][email]=true',
      `persons?joins[x][sort]=contact&joins[x][limit]=1`,
    ]) {
      const { text, status } = await rest('GET', path, { token })
      expect(status).toBeLessThan(500)
      const hidden = [CANARIES.contact, CANARIES.sensitivity, CANARIES.email, CANARIES.resetToken]
      expect(hidden.filter((canary) => text.includes(canary))).toEqual([])
      expect(text).not.toMatch(/"(hash|salt|resetPasswordToken)":/)
    }
  })

  it('the staff GraphQL refuses the same questions', async () => {
    for (const query of [
      '{ Persons(where: { contact: { like: "K" } }) { totalDocs } }',
      '{ Articles(where: { author__email: { like: "k" } }) { totalDocs } }',
      '{ Users { docs { email } } }',
      '{ Persons(sort: "contact") { docs { contact sensitivityNote } } }',
    ]) {
      const { json, text } = await staffGraphQL(query, token)
      expect(text).not.toContain('KANARYA')
      const docs = json?.data?.Persons?.docs ?? []
      for (const doc of docs) expect(doc).toEqual({ contact: null, sensitivityNote: null })
    }
  })

  it('access and docAccess never promise what is refused', async () => {
    const { never } = matrix.articles
    const { json } = await rest('GET', 'access', { token })
    expect(json.collections.articles?.delete).toBeFalsy()
    expect(json.collections['audit-log']?.create).toBeFalsy()
    expect(json.collections.publications?.read).toBeFalsy()
    const own = await rest('POST', `articles/access/${never}`, { token, body: {} })
    expect(own.text).not.toContain('KANARYA')
    expect(own.json?.update).toBeFalsy()
    expect(own.json?.read).toBeFalsy()
  })

  it('preferences are one’s own; locks, key-values and migrations are nobody’s', async () => {
    const admin = matrix.actors.find(({ name }) => name === 'admin')?.token
    await rest('POST', 'payload-preferences/sinama', {
      token: admin,
      body: { value: { gizli: 'KANARYA' } },
    })
    const { text } = await rest('GET', 'payload-preferences/sinama', { token })
    expect(text).not.toContain('KANARYA')
    for (const path of [
      'payload-preferences',
      'payload-locked-documents',
      'payload-kv',
      'payload-migrations',
      'payload-jobs',
      'users/init',
      'users/first-register',
      'graphql-playground',
    ]) {
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE'] as const) {
        const answer = await rest(method, path, { token, ...(method !== 'GET' && { body: {} }) })
        expect({ path, method, status: answer.status }).toEqual({ path, method, status: 404 })
      }
    }
  })
})
