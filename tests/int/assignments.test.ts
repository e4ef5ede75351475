import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { PlanAnswer } from '@/src/editorial/assignments/plan'
import { DeskNewsroom, HOUR, type Name, NAMES } from '@/tests/support/deskNewsroom'
import { login, rest } from '@/tests/support/rest'

let desk: DeskNewsroom
const tokens = {} as Record<Name, string>
beforeAll(async () => {
  desk = await DeskNewsroom.open()
  for (const name of NAMES) tokens[name] = await login(desk.people[name])
}, 120_000)
afterAll(() => desk.newsroom.close())

const ask = (name: Name, path: string, body?: unknown) =>
  rest(body === undefined ? 'GET' : 'POST', `assignments${path}`, { token: tokens[name], body })
const make = async (data: Record<string, unknown>): Promise<string> => {
  const { status, json, text } = await ask('nermin', '', { headline: 'Meclis toplantısı', ...data })
  if (status !== 201) throw new Error(text)
  return json.doc.id
}
const give = (name: Name, id: string, to: Name | null) =>
  ask(name, `/${id}/give`, { assignee: to && desk.people[to].id })
const planOf = async (name: Name, query = ''): Promise<PlanAnswer> => {
  const { json } = await ask(name, `/plan${query}`)
  return json
}
const idsOf = async (name: Name) => (await planOf(name)).assignments.map(({ id }) => id)
const codes = ({ status, json }: Awaited<ReturnType<typeof ask>>) => [
  status,
  json?.errors?.[0]?.code,
]
const kinds = async (name: Name) => {
  const { json } = await desk.get(name, 'notifications?depth=0&limit=100')
  return json.docs.map(({ kind }: { kind: string }) => kind)
}

describe('what is to be written', () => {
  it('is planned by editors and chiefs, seen by them, its assignee and its desk, and told to whom it is given', async () => {
    const own = await make({ assignee: desk.people.mert.id, note: 'Tutanağı isteyin.' })
    const ofDesk = await make({ desk: desk.kent })
    const free = await make({ headline: 'Sahipsiz' })
    for (const [name, seen] of Object.entries({
      ...{ nermin: [own, ofDesk, free], selma: [own, ofDesk, free] },
      ...{ mert: [own], defne: [ofDesk], pelin: [], deniz: [] },
    } satisfies Record<Name, string[]>)) {
      const ids = await idsOf(name as Name)
      expect({ name, ids: [own, ofDesk, free].filter((id) => ids.includes(id)) }).toEqual({
        ...{ name, ids: seen },
      })
    }
    for (const name of ['mert', 'defne', 'pelin', 'deniz'] as const) {
      expect((await ask(name, '', { headline: 'Ben dağıtayım' })).status).toBe(403)
    }
    expect(await kinds('mert')).toEqual(['planned'])
    expect((await desk.get('mert', `assignments/${ofDesk}`)).status).toBe(404)
    const [shown] = (await planOf('mert')).assignments
    expect(shown).toMatchObject({
      ...{ id: own, headline: 'Meclis toplantısı', note: 'Tutanağı isteyin.', article: null },
      assignee: { id: desk.people.mert.id, name: 'mert' },
    })
    expect((await planOf('nermin', '?person=me')).assignments).toEqual([])
    expect(codes(await ask('nermin', '/plan?desk=x'))).toEqual([400, 'inputInvalid'])
  })

  it('is taken by one, handed over by whoever has it, given and taken back by editors; nobody else’s', async () => {
    const id = await make({ desk: desk.kent })
    expect(codes(await give('mert', id, 'mert'))).toEqual([404, 'notFound'])
    expect(codes(await give('defne', id, 'mert'))).toEqual([403, 'assignmentNotYours'])
    const taken = await Promise.all([give('defne', id, 'defne'), give('nermin', id, 'selma')])
    expect(
      taken.map(({ status }) => status).filter((status) => status === 200).length,
    ).toBeGreaterThan(0)
    await give('nermin', id, 'selma')
    expect(codes(await give('defne', id, 'defne'))).toEqual([409, 'assignmentTaken'])
    expect(codes(await give('defne', id, null))).toEqual([403, 'assignmentNotYours'])
    expect((await give('nermin', id, 'defne')).status).toBe(200)
    expect((await give('defne', id, 'mert')).status).toBe(200)
    expect(await kinds('mert')).toContain('planned')
    expect((await give('mert', id, null)).status).toBe(200)
    // Given back, it is his no more, and of a desk that is not his.
    expect(codes(await give('mert', id, 'mert'))).toEqual([404, 'notFound'])
    for (const to of ['pelin', 'deniz'] as const) {
      expect(codes(await give('nermin', id, to))).toEqual([422, 'assignmentNoWriter'])
    }
    expect((await give('pelin', id, 'pelin')).status).toBe(403)
    expect(codes(await ask('nermin', `/${id}/give`, { assignee: 'x' }))).toEqual([
      ...[400, 'inputInvalid'],
    ])
  })

  it('two who take it in the same moment: one has it, the other is told', async () => {
    const second = await desk.newsroom.hire('İkinci Muhabir', ['reporter'], { desk: desk.kent })
    const token = await login(second)
    const id = await make({ desk: desk.kent })
    const answers = await Promise.all([
      give('defne', id, 'defne'),
      rest('POST', `assignments/${id}/give`, { token, body: { assignee: second.id } }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('becomes the article of its assignee, once, with its desk, event and note', async () => {
    const { id: event } = await desk.newsroom.payload.create({
      collection: 'events',
      data: { title: 'Kent konseyi', occurrence: 'planned' } as never,
      overrideAccess: true,
    })
    const due = new Date(Date.now() + HOUR).toISOString()
    const assignment = {
      ...{ desk: desk.kent, assignee: desk.people.defne.id, event, due, note: 'Kararı sorun.' },
    }
    const id = await make(assignment)
    for (const name of ['nermin', 'selma'] as const) {
      expect(codes(await ask(name, `/${id}/begin`, {}))).toEqual([403, 'assignmentNotYours'])
    }
    expect(codes(await ask('mert', `/${id}/begin`, {}))).toEqual([404, 'notFound'])
    const answers = await Promise.all([1, 2].map(() => ask('defne', `/${id}/begin`, {})))
    const [first, again] = answers.map(({ json }) => json.article)
    expect(first).toMatch(/^[0-9a-f]{24}$/)
    expect(again).toBe(first)
    const article = await desk.newsroom.stored(first)
    expect(article).toMatchObject({
      ...{ headline: 'Meclis toplantısı', stage: 'draft', author: desk.people.defne.id },
      ...{ contributors: [desk.people.defne.id], desk: desk.kent, events: [event] },
      edNote: 'Kararı sorun.',
    })
    const shown = (await planOf('nermin')).assignments.find((one) => one.id === id)
    expect(shown).toMatchObject({ article: first, event: { id: event, title: 'Kent konseyi' } })
    expect(codes(await give('nermin', id, 'mert'))).toEqual([409, 'assignmentBegun'])
    // Nobody writes that himself.
    await rest('PATCH', `assignments/${id}`, { token: tokens.nermin, body: { article: null } })
    expect((await planOf('nermin')).assignments.find((one) => one.id === id)?.article).toBe(first)
    const { status } = await rest('DELETE', `events/${event}`, { token: tokens.nermin })
    expect(status).toBe(409)
  })
})
