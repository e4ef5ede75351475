import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import { readSaid, SAID_PAGE } from '@/src/editorial/find/readSaid'
import type { SaidAnswer } from '@/src/editorial/find/saidAnswer'
import { STAGES } from '@/src/workflow/stages'
import { canary } from '@/tests/support/canary'
import { countCommands } from '@/tests/support/countCommands'
import { DeskNewsroom, HOUR, type Name, NAMES } from '@/tests/support/deskNewsroom'

let desk: DeskNewsroom
const ids: Record<'ali' | 'ayse' | 'apa' | 'event' | 'section', string> = {
  ...{ ali: '', ayse: '', apa: '', event: '', section: '' },
}
const make = async (collection: string, data: object): Promise<string> => {
  const { payload } = desk.newsroom
  const made = await payload.create({
    ...{ collection: collection as 'tags', data: data as never, overrideAccess: true, depth: 0 },
  })
  return made.id
}
const said = async (name: Name, query = ''): Promise<SaidAnswer> => {
  const { status, json, text } = await desk.get(name, `said${query}`)
  if (status !== 200) throw new Error(`${status} ${text}`)
  return json
}
const all = async (name: Name, query = ''): Promise<SaidAnswer['rows']> => {
  const rows: SaidAnswer['rows'] = []
  let after = ''
  for (let pages = 0; pages < 60; pages += 1) {
    const page = await said(name, `?${query}${after && `&after=${after}`}`)
    rows.push(...page.rows)
    if (!page.next) return rows
    after = page.next
  }
  throw new Error('a list without an end')
}
const texts = async (name: Name, query = '') => (await all(name, query)).map(({ text }) => text)

beforeAll(async () => {
  desk = await DeskNewsroom.open()
  ids.ali = await make('persons', { displayName: 'Ali Veli' })
  ids.ayse = await make('persons', { displayName: 'Ayşe Işık' })
  ids.apa = await make('sources', { name: 'APA', kind: 'agency' })
  ids.event = await make('events', { title: 'Baraj kazası' })
  ids.section = await make('sections', { name: 'Gündem' })
}, 120_000)
afterAll(() => desk.newsroom.close())

describe('the claim register knows who said it', () => {
  let article = ''
  const rows = {
    claims: [
      { id: 'K1', text: 'Barajın kapakları açıldı', kind: 'fact' },
      { id: 'K2', text: 'Kapağı kim açtı bilinmiyor', kind: 'fact' },
    ],
    attributions: [
      {
        ...{ id: 'A1', claim: 'K1', field: 'headline', mode: 'namedSpeaker', form: 'direct' },
        cue: { text: 'duyurdu', class: 'reportingActive' },
        saidAt: '2026-10',
      },
      { id: 'A2', claim: 'K1', field: 'headline', mode: 'agentlessHedge' },
      { id: 'A3', claim: 'K2', field: 'headline', mode: 'namedSource' },
    ],
  }
  beforeAll(async () => {
    const [spoken, hedged, sourced] = rows.attributions
    const { json, status } = await desk.post('mert', 'articles', {
      headline: 'Baraj taştı',
      section: ids.section,
      claims: [{ ...rows.claims[0], persons: [ids.ayse], events: [ids.event] }, rows.claims[1]],
      attributions: [
        { ...spoken, speaker: ids.ali, source: ids.apa },
        hedged,
        { ...sourced, source: ids.apa },
      ],
    })
    expect({ status, errors: json.errors }).toEqual({ status: 201, errors: undefined })
    article = json.doc.id
  })

  it('and how, when, by which words, about whom, in which story', async () => {
    const [row] = await all('mert', `speaker=${ids.ali}`)
    expect(row).toMatchObject({
      text: 'Barajın kapakları açıldı',
      ...{ stage: 'draft', live: false, section: 'Gündem' },
      article: { id: article, headline: 'Baraj taştı' },
      persons: [{ id: ids.ayse, name: 'Ayşe Işık' }],
      events: [{ id: ids.event, name: 'Baraj kazası' }],
      said: [
        {
          ...{ id: 'A1', mode: 'namedSpeaker', form: 'direct', cue: 'duyurdu', saidAt: '2026-10' },
          ...{ speaker: { id: ids.ali, name: 'Ali Veli' }, source: { id: ids.apa, name: 'APA' } },
        },
        { id: 'A2', mode: 'agentlessHedge', speaker: null, source: null },
      ],
    })
    expect((await said('mert', `?speaker=${ids.ali}`)).next).toBeNull()
  })

  it('filters by who, how, about whom, event, section, day and words; who and how are of one attribution', async () => {
    const [first, second] = rows.claims.map(({ text }) => text)
    const today = new Date(Date.now() + 3 * HOUR).toISOString().slice(0, 10)
    const cases: [string, (string | undefined)[]][] = [
      ['', [first, second].sort()],
      [`speaker=${ids.ayse}`, []],
      [`source=${ids.apa}`, [first, second].sort()],
      [`mode=agentlessHedge`, [first]],
      [`mode=agentlessHedge&speaker=${ids.ali}`, []],
      [`mode=namedSpeaker&speaker=${ids.ali}&source=${ids.apa}`, [first]],
      [`about=${ids.ayse}`, [first]],
      [`event=${ids.event}`, [first]],
      [`section=${ids.section}`, [first, second].sort()],
      [`section=${ids.event}`, []],
      [`from=${today}&to=${today}`, [first, second].sort()],
      ['to=2026-01-01', []],
      ['q=barajin', [first, second].sort()],
      ['q=bilinmiyor', [second]],
      ['live=1', []],
    ]
    for (const [query, expected] of cases) {
      expect({ query, found: (await texts('mert', query)).sort() }).toEqual({
        query,
        found: expected,
      })
    }
  })

  it('refuses a filter that is none by its name, and who reads no article', async () => {
    const refused = await desk.get('nermin', 'said?speaker=ali&from=2026-02-31')
    expect([refused.status, refused.json.errors[0].code]).toEqual([400, 'inputInvalid'])
    expect(refused.json.errors[0].problems.join()).toMatch(/speaker: .*from: /)
    for (const after of ['xx', '1.2', `.${ids.ali}`]) {
      expect((await desk.get('nermin', `said?after=${after}`)).status).toBe(400)
    }
    expect((await desk.get('deniz', 'said')).status).toBe(404)
  })

  it('shows a row of a draft only to who may read that draft', async () => {
    expect(await texts('defne')).toEqual([])
    expect((await texts('nermin')).sort()).toEqual(rows.claims.map(({ text }) => text).sort())
  })
})

describe('an allegation', () => {
  it('stands with what whoever it accuses was asked and answered; a claim that accuses nobody with none of it', async () => {
    const [accused, silent] = await Promise.all(
      ['Nihat Sarpkaya', 'Sevgi Aktaş'].map((displayName) => make('persons', { displayName })),
    )
    const { json, status } = await desk.post('mert', 'articles', {
      headline: 'Arsa nerede?',
      claims: [
        {
          ...{ id: 'I1', text: 'Arsayı önceden biliyordu', kind: 'fact' },
          ...{ seriousness: 'reputational', persons: [silent, accused] },
        },
        { id: 'I2', text: 'Arsa kentin doğusunda', kind: 'fact', persons: [accused] },
      ],
      replies: [{ person: accused, outcome: 'answered', text: 'Doğru değil.' }],
    })
    expect(status).toBe(201)
    const rows = await all('mert', `article=${json.doc.id}`)
    const replies = Object.fromEntries(rows.map((one) => [one.text, one.replies]))
    expect(replies).toEqual({
      'Arsayı önceden biliyordu': [
        { person: 'Nihat Sarpkaya', outcome: 'answered', text: 'Doğru değil.' },
      ],
      'Arsa kentin doğusunda': [],
    })
  })
})

describe('the page of a record', () => {
  it('has what was said by and about it, stories, events and whether readers have a page of it', async () => {
    const of = (collection: string, id: string, name: Name = 'mert') =>
      desk.get(name, `record?of=${collection}&id=${id}`)
    const ali = (await of('persons', ids.ali)).json
    expect(ali).toMatchObject({
      said: { rows: [{ text: 'Barajın kapakları açıldı' }], next: null },
      about: { rows: [] },
      stories: [{ title: 'Baraj taştı', stage: 'draft', live: false }],
      ...{ events: [{ id: ids.event, title: 'Baraj kazası' }], page: null },
    })
    expect((await of('persons', ids.ayse)).json.about.rows).toHaveLength(1)
    expect((await of('sources', ids.apa)).json).toMatchObject({ about: null })
    expect((await of('sources', ids.apa)).json.said.rows).toHaveLength(2)
    const event = (await of('events', ids.event)).json
    expect([event.said, event.about.rows.length, event.events.length]).toEqual([null, 1, 1])
    // Nothing of a draft to who may not read it; nothing at all to who reads no article.
    const hidden = (await of('persons', ids.ali, 'defne')).json
    expect([hidden.said.rows, hidden.stories, hidden.events]).toEqual([[], [], []])
    const asked = [
      ...[of('persons', ids.apa), of('persons', ids.ali, 'deniz'), of('users', ids.ali)],
      ...[of('persons', 'x'), desk.get('mert', 'record')],
    ]
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses).toEqual([404, 404, 400, 400, 400])
  })

  it('costs ten commands at most', async () => {
    const commands = await countCommands(desk.newsroom.payload, () =>
      desk.get('mert', `record?of=persons&id=${ids.ali}`),
    )
    expect(commands).toBeGreaterThan(4)
    expect(commands).toBeLessThanOrEqual(10)
  })
})

describe('what is live in a list', () => {
  it('is told of the articles that one may read', async () => {
    const open = await desk.publish({})
    const held = await desk.publish({ embargoUntil: new Date(Date.now() + HOUR) })
    const draft = await desk.store({})
    const live = async (name: Name) =>
      (await desk.get(name, `with-readers?ids=${[open, held, draft]}`)).json.live.sort()
    expect(await live('nermin')).toEqual([open, held].sort())
    expect(await live('defne')).toEqual([open])
    expect((await desk.get('deniz', `with-readers?ids=${open}`)).status).toBe(404)
    const many = Array.from({ length: 101 }, () => open).join()
    for (const query of ['with-readers', 'with-readers?ids=x', `with-readers?ids=${many}`]) {
      expect((await desk.get('nermin', query)).status).toBe(400)
    }
  })
})

const row = (article: ObjectId, at: number, over: object = {}) => ({
  ...{ article, claimId: `K${at}`, text: `${canary('soz')} ${String(article)}`, kind: 'fact' },
  ...{ seriousness: 'none', persons: [], events: [], sources: [], stage: 'draft', live: false },
  ...{ speakers: [new ObjectId(ids.ali)], section: null, at: new Date(Date.now() - at * HOUR) },
  said: [
    {
      ...{ id: `A${at}`, speaker: new ObjectId(ids.ali), source: null, mode: 'namedSpeaker' },
      ...{ form: 'direct', stance: 'asserts', field: 'body', cue: 'dedi', saidAt: '' },
    },
  ],
  ...over,
})

describe('nobody learns what was said in a story he may not read', () => {
  beforeAll(async () => {
    await desk.raw().deleteMany({})
    await desk.raw('claims').deleteMany({})
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
    const stored: string[] = []
    for (const stage of STAGES) {
      for (const gate of gates) {
        for (const over of overs) stored.push(await desk.store({ stage, gates: gate, ...over }))
      }
    }
    await desk.raw('claims').insertMany(stored.map((id, at) => row(new ObjectId(id), at)) as never)
  }, 60_000)

  it.each(NAMES.filter((name) => name !== 'deniz'))('%s', async (name) => {
    const { docs } = await desk.newsroom.payload.find({
      ...{ collection: 'articles', pagination: false, depth: 0, overrideAccess: false },
      user: desk.people[name],
    })
    const seen = (await all(name, `speaker=${ids.ali}`)).map((one) => one.article.id)
    expect(seen.sort()).toEqual(docs.map(({ id }) => id).sort())
    expect(docs.length).toBeGreaterThan(5)
  })
})

describe('at thousands of claims', () => {
  const asked = () =>
    ({
      payload: desk.newsroom.payload,
      user: desk.people.defne,
      url: 'http://localhost/api/said',
      context: {},
    }) as never

  it('a page takes the same commands and bytes, and every row comes once', async () => {
    await desk.raw().deleteMany({})
    await desk.raw('claims').deleteMany({})
    const [hidden, open] = [
      new ObjectId(await desk.store({})),
      new ObjectId(await desk.store({ author: desk.idOf('defne') })),
    ]
    const fill = (from: number, to: number) =>
      desk.raw('claims').insertMany(
        Array.from({ length: to - from }, (_, index) => {
          const at = from + index
          // Rows of one moment too, and twice as many that may not be read.
          return row(at % 3 === 0 ? open : hidden, at, { at: new Date(1e12 + (at >> 2) * HOUR) })
        }) as never,
      )
    await fill(0, 120)
    const few = (await desk.get('defne', 'said')).text.length
    await fill(120, 3_000)
    const many = await desk.get('defne', 'said')
    expect(many.json.rows).toHaveLength(SAID_PAGE)
    expect(many.text.length).toBeLessThan(few * 1.1)
    const commands = await countCommands(desk.newsroom.payload, () => readSaid(asked(), {}))
    // What time it is is not asked anew each time.
    expect(commands).toBeGreaterThan(0)
    expect(commands).toBeLessThanOrEqual(2)
    const found = await all('defne')
    expect([found.length, new Set(found.map(({ id }) => id)).size]).toEqual([1_000, 1_000])
    const days = found.map(({ at }) => at)
    expect(days).toEqual([...days].sort().reverse())
  }, 120_000)
})
