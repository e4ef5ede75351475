import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'
import { send } from '@/tests/support/uploads'

const POISON =
  '{"__proto__":{"isAdmin":true,"roles":["admin"],"headline":"zehir"},' +
  '"constructor":{"prototype":{"isAdmin":true}},"headline":"Temiz","displayName":"Temiz"}'
const clean = (): unknown[] => [
  { ...({} as any) }.isAdmin,
  (Object as any).isAdmin,
  ([] as any).roles,
]

/** The bad inputs F37: what would change every object. */
describe('a prototype', () => {
  let newsroom: Newsroom
  let editor: StaffUser
  let token: string
  let admin: string
  let article: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    editor = await newsroom.hire('Ada Editör', ['editor'])
    token = await login(editor)
    admin = await login(await newsroom.hire('Yonetici', ['admin']))
    article = (await newsroom.file(editor, 'Haber', ['Metin.'])).id
  })
  afterAll(() => newsroom.close())

  it('F37: a prototype in JSON is no field, of a story, a record or an account', async () => {
    const made = [
      await rest('POST', 'articles', { token, raw: POISON }),
      await rest('PATCH', `articles/${article}`, { token, raw: POISON }),
      await rest('POST', 'persons', { token, raw: POISON }),
    ]
    for (const { status, json } of made) {
      expect(status).toBeLessThan(300)
      expect(json.doc.headline ?? json.doc.displayName).toBe('Temiz')
    }
    const rows = '{"displayName":"Satır","names":[{"value":"x","__proto__":{"value":"zehir"}}]}'
    const { json } = await rest('POST', 'persons', { token, raw: rows })
    expect(json.doc.names).toMatchObject([{ value: 'x' }])
    const instead = '{"displayName":"Liste","names":{"__proto__":[{"value":"x"}]}}'
    expect((await rest('POST', 'persons', { token, raw: instead })).status).toBe(400)
    const raw = `{"name":"P","email":"p@x.tr","roles":["reporter"],${POISON.slice(1)}`
    const account = await rest('POST', 'users', { token: admin, raw })
    expect(account.json.doc).toMatchObject({ roles: ['reporter'] })
    expect(clean()).toEqual([undefined, undefined, undefined])
  })

  it.each(['__proto__', '__proto__[isAdmin]', 'constructor.prototype.isAdmin', 'toString'])(
    'F37: a form field called %s leaves everything as it is',
    async (name) => {
      const form = new FormData()
      form.append(name, 'true')
      form.append('_payload', POISON)
      const { status } = await send(token, form)
      expect(status).toBe(400)
      expect(clean()).toEqual([undefined, undefined, undefined])
      expect(String({})).toBe('[object Object]')
    },
  )

  it.each([
    'where[__proto__][equals]',
    '__proto__[isAdmin]',
    'constructor[prototype][isAdmin]',
    'where[toString][equals]',
  ])('F37: the query key %s is refused: left out, it would let everything through', async (key) => {
    expect((await rest('GET', `articles?${key}=1`, { token })).status).toBe(400)
    expect(clean()).toEqual([undefined, undefined, undefined])
  })

  it('F37: nor does it come in process', async () => {
    const data = JSON.parse(POISON.replace('"Temiz"}', '"Yerel"}'))
    const made = await newsroom.payload.create({ collection: 'persons', data })
    expect(made).toMatchObject({ displayName: 'Yerel' })
    expect(clean()).toEqual([undefined, undefined, undefined])
  })
})
