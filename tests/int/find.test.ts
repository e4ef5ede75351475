import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import { FOUND_KINDS, type FindAnswer } from '@/src/editorial/find/findAnswer'
import { readFound } from '@/src/editorial/find/readFound'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { STAGES } from '@/src/workflow/stages'
import { canary } from '@/tests/support/canary'
import { countCommands } from '@/tests/support/countCommands'
import { DeskNewsroom, HOUR, type Name, NAMES } from '@/tests/support/deskNewsroom'

let desk: DeskNewsroom
const ids: Record<string, string> = {}
const make = async (collection: string, data: object): Promise<string> => {
  const { payload } = desk.newsroom
  const made = await payload.create({
    ...{ collection: collection as 'tags', data: data as never, overrideAccess: true, depth: 0 },
  })
  return made.id
}
const find = async (name: Name, query: Record<string, string>): Promise<FindAnswer['found']> => {
  const { status, json, text } = await desk.get(name, `find?${new URLSearchParams(query)}`)
  if (status !== 200) throw new Error(`${status} ${text}`)
  return json.found
}
const titles = async (name: Name, query: Record<string, string>) =>
  (await find(name, query)).map(({ kind, title }) => `${kind} ${title}`)

beforeAll(async () => {
  desk = await DeskNewsroom.open()
  ids.person = await make('persons', {
    displayName: 'Ramiz Mekhtiyev',
    names: [{ value: 'Рамиз Мехтиев' }],
    positions: [{ title: 'Başkanlık İdaresi Başkanı' }],
  })
  ids.other = await make('persons', { displayName: 'Mehmet İdare' })
  ids.source = await make('sources', { name: 'İdare Gazetesi', kind: 'newspaper' })
  ids.event = await make('events', { title: 'İdare toplantısı', place: 'Iğdır' })
  const { json, status } = await desk.post('mert', 'articles', {
    headline: 'Görevden alma',
    body: fromParagraphs(['Mekhtiyev’in görevine son verildi. Zümrüdüanka sustu.']),
    claims: [{ id: 'K1', text: 'Mekhtiyev görevden alındı' }],
    attributions: [
      {
        ...{ id: 'A1', claim: 'K1', field: 'headline', mode: 'namedSpeaker', speaker: ids.person },
        cue: { text: 'bildirdi', class: 'reportingActive' },
      },
    ],
  })
  expect({ status, errors: json.errors }).toEqual({ status: 201, errors: undefined })
  ids.article = json.doc.id
}, 120_000)
afterAll(() => desk.newsroom.close())

describe('the palette finds', () => {
  it('people, what was said, stories by their text, in any spelling and by sound', async () => {
    for (const q of ['mehtiyev', 'MEKHTIYEV', 'Мехтиев', 'mehtiyevin']) {
      expect({ q, found: await titles('mert', { q }) }).toEqual({
        q,
        found: [
          'persons Ramiz Mekhtiyev',
          'claims Mekhtiyev görevden alındı',
          'articles Görevden alma',
        ],
      })
    }
    expect(await titles('mert', { q: 'zumruduanka' })).toEqual(['articles Görevden alma'])
  })

  it('with what tells them apart, and where the words stand', async () => {
    const [person, claim, article] = await find('mert', { q: 'mehtiyev' })
    expect(person?.about).toEqual(['Başkanlık İdaresi Başkanı', 'Рамиз Мехтиев'])
    expect(claim).toMatchObject({
      about: ['Ramiz Mekhtiyev', '“bildirdi”', 'Görevden alma'],
      ...{ article: ids.article, words: { field: 'headline', id: 'A1' }, live: false },
    })
    expect(article).toMatchObject({ about: ['mert'], stage: 'draft', live: false })
  })

  it('the likest first, of the asked kinds alone', async () => {
    expect(await titles('mert', { q: 'idare' })).toEqual([
      'persons Mehmet İdare',
      'persons Ramiz Mekhtiyev',
      'sources İdare Gazetesi',
      'events İdare toplantısı',
    ])
    expect(await titles('mert', { q: 'idare', kinds: 'events,sources' })).toEqual([
      'events İdare toplantısı',
      'sources İdare Gazetesi',
    ])
    expect(await titles('mert', { q: '…' })).toEqual([])
  })

  it('for no words what was opened last, in that order, else the own stories', async () => {
    const recent = [
      `events.${ids.event}`,
      `articles.${ids.article}`,
      `persons.${ids.person}`,
      `persons.${ids.source}`,
    ].join()
    expect(await titles('mert', { recent })).toEqual([
      'events İdare toplantısı',
      'articles Görevden alma',
      'persons Ramiz Mekhtiyev',
    ])
    expect(await titles('mert', {})).toEqual(['articles Görevden alma'])
    // Opened once, and closed to her since.
    expect(await titles('defne', { recent: `articles.${ids.article}` })).toEqual([])
  })

  it('nothing for who reads no article, and refuses what it cannot read', async () => {
    expect((await desk.get('deniz', 'find?q=mehtiyev')).status).toBe(404)
    for (const query of ['kinds=users', 'recent=users.1', `q=${'a'.repeat(201)}`]) {
      const { status, json } = await desk.get('mert', `find?${query}`)
      expect([query, status, json.errors[0].code]).toEqual([query, 400, 'inputInvalid'])
    }
  })
})

describe('a hidden draft never shows', () => {
  const word = 'Kanaryasözü'
  beforeAll(async () => {
    const gates = [
      { legal: 'notNeeded', factCheck: 'notNeeded' },
      { legal: 'required', factCheck: 'required' },
    ]
    const overs = [
      {},
      { embargoUntil: new Date(Date.now() + HOUR) },
      { desk: new ObjectId(desk.kent) },
      { assignee: desk.idOf('defne') },
    ]
    await desk.raw().deleteMany({})
    await desk.raw('claims').deleteMany({})
    const searchWords = ['kanaryasozu']
    for (const stage of STAGES) {
      for (const gate of gates) {
        for (const over of overs) {
          const headline = `${word} ${canary('gizli')}`
          const id = await desk.store({ stage, gates: gate, headline, searchWords, ...over })
          await desk.raw('claims').insertOne({
            ...{ article: new ObjectId(id), claimId: 'K1', text: headline, searchWords },
            ...{ said: [], speakers: [], persons: [], events: [], at: new Date() },
          } as never)
        }
      }
    }
  }, 60_000)

  it.each(NAMES.filter((name) => name !== 'deniz'))('to %s, by words or by id', async (name) => {
    const asked = { collection: 'articles', pagination: false, depth: 0 } as const
    const all = await desk.newsroom.payload.find({ ...asked, overrideAccess: true })
    const own = await desk.newsroom.payload.find({
      ...{ ...asked, overrideAccess: false, user: desk.people[name] },
    })
    const readable = new Set(own.docs.map(({ id }) => id))
    const seen = new Set<string>()
    const note = (found: FindAnswer['found']) => {
      for (const one of found) {
        if (one.kind === 'articles') seen.add(one.id)
        if (one.article) seen.add(one.article)
      }
    }
    note(await find(name, { q: word }))
    note(await find(name, {}))
    for (let from = 0; from < all.docs.length; from += 8) {
      const recent = all.docs.slice(from, from + 8).map(({ id }) => `articles.${id}`)
      note(await find(name, { recent: recent.join() }))
    }
    expect([...seen].sort()).toEqual([...readable].sort())
    expect(readable.size).toBeGreaterThan(5)
  })

  it('and an answer takes six commands at most, whatever there is', async () => {
    const asked = {
      payload: desk.newsroom.payload,
      user: desk.people.defne,
      context: {},
    } as never
    const query = { q: word, kinds: [...FOUND_KINDS], recent: [] }
    const commands = await countCommands(desk.newsroom.payload, () => readFound(asked, query))
    expect(commands).toBeGreaterThan(3)
    expect(commands).toBeLessThanOrEqual(6)
  })
})
