import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { factsAsked } from '@/src/editorial/sourcing/factsAsked'
import { loadEntities } from '@/src/editorial/sourcing/sourcingOf'
import { createLocalReq } from 'payload'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let reporter: string
let admin: string
beforeAll(async () => {
  newsroom = await openPublishing()
  reporter = await login(await newsroom.hire('Ece Muhabir', ['reporter']))
  admin = await login(await newsroom.hire('Ahmet Yönetici', ['admin']))
}, 120_000)
afterAll(() => newsroom.close())

const facts = (body: object, token?: string) =>
  rest('POST', 'articles/finding-facts', { ...(token && { token }), body })

describe('what a page asks for to look through an unsaved text', () => {
  it('is what a save looks it through with', async () => {
    const source = await newsroom.source('APA')
    const person = await newsroom.person('Ayşe Kaya')
    const article = await newsroom.draft('Köprü kapandı', { source, persons: [person] })
    const req = await createLocalReq({}, newsroom.payload)
    const answer = await facts(factsAsked(article), reporter)
    expect(answer.status).toBe(200)
    expect(answer.json.entities).toEqual(
      JSON.parse(JSON.stringify(await loadEntities(req, article))),
    )
    expect(Object.keys(answer.json.entities.sources)).toEqual([source])
  })

  it('says of a masked source whether anything lacks, and not a word of its record', async () => {
    const publicLabel = 'limanı bilen bir yetkili'
    const source = await newsroom.source(publicLabel, {
      ...{ kind: 'masked', publicLabel, anonymityReason: 'görevden alınabilir' },
      identityKnownTo: [newsroom.editor.id],
    })
    const { json } = await facts({ ...factsAsked({}), sources: [source] }, reporter)
    expect(json.entities.sources[source]).toEqual({
      ...{ id: source, name: '', kind: 'masked' },
      masked: { label: 'gizli kaynak', reason: 'gizli kaynak', knownTo: 1, isApproved: false },
    })
    expect(JSON.stringify(json)).not.toMatch(/limanı|görevden/)
  })

  it('is told to the newsroom alone, and only what was asked in its form', async () => {
    const asked = factsAsked({})
    expect((await facts(asked)).status).toBe(401)
    expect((await facts(asked, admin)).status).toBe(403)
    expect((await facts({ ...asked, more: 1 }, reporter)).status).toBe(400)
    expect((await facts({ ...asked, persons: ['{"$ne":1}'] }, reporter)).status).toBe(400)
    const words = { words: [{ lower: 'köprü', printed: 'Köprü' }] }
    const spell = (token?: string) =>
      rest('POST', 'articles/spelling', { ...(token && { token }), body: words })
    expect((await spell()).status).toBe(401)
    expect((await spell(admin)).status).toBe(403)
    const { status, json } = await spell(reporter)
    expect(status).toBe(200)
    expect([null, [null]]).toContainEqual(json.answers)
  })
})
