import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import { BANDS } from '@/src/editorial/desk/bands'
import type { Card, DaysAnswer, DeskAnswer } from '@/src/editorial/desk/card'
import { COLUMNS } from '@/src/editorial/desk/columns'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { STAGES } from '@/src/workflow/stages'
import { DeskNewsroom, HOUR, type Name, NAMES } from '@/tests/support/deskNewsroom'

let desk: DeskNewsroom
beforeAll(async () => {
  desk = await DeskNewsroom.open()
}, 120_000)
afterAll(() => desk.newsroom.close())

const columnOf = (answer: DeskAnswer, key: string) =>
  answer.columns.find((column) => column.key === key)
const cardOf = (answer: { cards: Card[] }, id: string) =>
  answer.cards.find((card) => card.id === id)

describe('what waits for whom', () => {
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    const soon = new Date(Date.now() + HOUR)
    ids.review = await desk.store({ stage: 'inReview', dueAt: soon })
    ids.taken = await desk.store({ stage: 'inReview', reviewer: desk.idOf('selma') })
    ids.own = await desk.store({ stage: 'inReview', contributors: [desk.idOf('nermin')] })
    ids.approved = await desk.store({ stage: 'approved', approvedBy: desk.idOf('selma') })
    ids.legal = await desk.store({
      stage: 'inReview',
      gates: { legal: 'required', factCheck: 'notNeeded' },
    })
    ids.fact = await desk.store({
      stage: 'inReview',
      gates: { legal: 'notNeeded', factCheck: 'required' },
    })
    ids.late = await desk.store({
      dueAt: new Date(Date.now() - HOUR),
      desk: new ObjectId(desk.kent),
    })
    ids.edit = await desk.store({ editKind: 'correction' })
    ids.changes = await desk.store({
      ...{
        stage: 'changesRequested',
        author: desk.idOf('defne'),
        contributors: [desk.idOf('defne')],
      },
    })
    ids.spiked = await desk.store({ stage: 'spiked' })
    ids.live = await desk.publish(
      { author: desk.idOf('defne') },
      { updates: [{ kind: 'correction', at: new Date() }] },
    )
    ids.old = await desk.publish({}, { lastPublishedAt: new Date(Date.now() - 40 * 24 * HOUR) })
    ids.urgent = await desk.publish(
      {},
      {
        lastPublishedAt: new Date(Date.now() - 40 * 24 * HOUR),
        postReviewDue: soon,
        postReviewBy: desk.idOf('selma'),
      },
    )
    await desk.raw('notifications').insertOne({
      ...{ kind: 'changesRequested', article: new ObjectId(ids.changes) },
      ...{
        user: desk.idOf('defne'),
        actor: desk.idOf('nermin'),
        reason: 'İkinci kaynağı da sorun.',
      },
      ...{ key: 'k1', createdAt: new Date(), updatedAt: new Date() },
    } as never)
  })

  const shown = (answer: DeskAnswer) =>
    Object.fromEntries(
      answer.bands.map(({ key, cards }) => [
        key,
        cards.map((id) => Object.keys(ids).find((name) => ids[name] === id)).sort(),
      ]),
    )

  it('an editor: to review, to publish, a second look, edits of what is live, late', async () => {
    expect(shown(await desk.desk('nermin'))).toEqual({
      secondLook: ['urgent'],
      review: ['fact', 'legal', 'review'],
      publish: ['approved'],
      changes: [],
      liveEdit: ['edit'],
      late: ['late'],
      writing: [],
    })
  })

  it('a chief: the legal gate too, and not the second look at what she sent out herself', async () => {
    const { legal, secondLook, review } = shown(await desk.desk('selma'))
    expect({ legal, secondLook, review }).toEqual({
      legal: ['legal'],
      secondLook: [],
      review: ['fact', 'legal', 'own', 'review', 'taken'].sort(),
    })
  })

  it('a fact-checker: the gate, and nothing to decide', async () => {
    expect(shown(await desk.desk('pelin'))).toEqual({ factCheck: ['fact'] })
  })

  it('a reporter: changes with the editor’s words, own texts, what went out with its corrections', async () => {
    const answer = await desk.desk('defne')
    expect(shown(answer)).toEqual({ changes: ['changes'], writing: [], sent: [], live: ['live'] })
    expect(cardOf(answer, ids.changes!)?.asked).toMatchObject({
      reason: 'İkinci kaynağı da sorun.',
      by: 'nermin',
    })
    expect(cardOf(answer, ids.live!)).toMatchObject({
      corrections: 1,
      state: 'live',
      secondLook: null,
    })
    // What was said to Defne is told to nobody else.
    expect(cardOf(await desk.desk('nermin'), ids.changes!)?.asked).toBeNull()
  })

  it('the board holds four columns, with what is scheduled or asked for inside, and what went out today', async () => {
    const answer = await desk.desk('nermin')
    expect(answer.columns.map(({ key, count }) => [key, count])).toEqual([
      ['writing', 3],
      ['review', 5],
      ['ready', 1],
      ['live', 1],
    ])
    expect(columnOf(answer, 'writing')).toMatchObject({
      parts: { draft: 2, changesRequested: 1 },
      late: 1,
    })
    expect(answer.waiting).toBe(7)
  })

  it('a card says who is typing in it, to everybody but the person', async () => {
    await desk.newsroom.payload.create({
      collection: 'autosaves',
      data: { user: desk.people.selma.id, article: ids.review!, revision: 1, content: {} },
      overrideAccess: true,
    })
    const typing = async (name: Name) => cardOf(await desk.desk(name), ids.review!)?.typing
    expect([await typing('nermin'), await typing('selma')]).toEqual([['selma'], []])
  })

  it('a card says whose it is, how long, how sourced; a strip is drawn once a revision', async () => {
    const card = cardOf(await desk.desk('nermin'), ids.approved!)
    expect(card).toMatchObject({
      headline: 'Çeşme onarılıyor',
      author: { name: 'mert' },
      approvedBy: { name: 'selma' },
      words: 6,
      sentences: { all: 2, named: 0, open: 2 },
      strip: 'u26u22',
    })
    await desk
      .raw()
      .updateOne(
        { _id: new ObjectId(ids.approved) },
        { $set: { revision: 2, body: fromParagraphs(['Tek cümle.']) } },
      )
    expect(cardOf(await desk.desk('nermin'), ids.approved!)?.sentences.all).toBe(1)
  })

  it('an administrator alone has none', async () => {
    for (const path of ['desk', 'desk/rows', 'desk/days']) {
      expect((await desk.get('deniz', path)).status).toBe(404)
    }
  })

  it('filters by desk, person, due and findings; one that is none is refused by its name', async () => {
    const counts = async (query: string) => (await desk.rows('nermin', query)).total
    expect(await counts(`?desk=${desk.kent}`)).toBe(1)
    expect(await counts(`?person=${desk.people.defne.id}`)).toBe(2)
    expect(await counts('?person=me')).toBe(0)
    expect(await counts('?due=late')).toBe(1)
    expect(await counts('?due=none')).toBe(9)
    expect(await counts('?blocked=1')).toBe(0)
    const refused = await desk.get('nermin', 'desk?desk=kent&due=soon')
    expect([refused.status, refused.json.errors[0].code]).toEqual([400, 'inputInvalid'])
    expect(refused.json.errors[0].problems.join()).toMatch(/desk: .*due: /)
    expect((await desk.get('defne', 'desk/rows?band=legal')).status).toBe(400)
    expect((await desk.get('nermin', 'desk/rows?after=xx')).status).toBe(400)
  })

  it('the day: what is due, what went out, events and who covers them; and what has no day', async () => {
    const event = await desk.newsroom.payload.create({
      collection: 'events',
      data: {
        title: 'Meclis toplantısı',
        slug: 'meclis',
        occurrence: 'planned',
        when: { edtf: new Date(Date.now() + 26 * HOUR).toISOString().slice(0, 10) },
      } as never,
      user: desk.people.nermin,
      overrideAccess: true,
    })
    const days = async (name: Name): Promise<DaysAnswer> =>
      (await desk.get(name, 'desk/days?days=3')).json
    const before = await days('defne')
    expect(before.entries.find(({ id }) => id === event.id)).toMatchObject({
      kind: 'event',
      who: [],
    })
    await desk
      .raw()
      .updateOne({ _id: new ObjectId(ids.changes) }, { $set: { events: [new ObjectId(event.id)] } })
    const { entries, undated } = await days('nermin')
    const kindsOf = (id?: string) => entries.flatMap((one) => (one.id === id ? [one.kind] : []))
    expect(kindsOf(ids.live)).toEqual(['published'])
    expect(kindsOf(ids.review)).toEqual(['due'])
    expect(entries.find(({ id }) => id === event.id)?.who).toEqual([
      { id: desk.people.defne.id, name: 'defne' },
    ])
    expect(undated.count).toBe(7)
    // Nobody learns of a text by an event it covers.
    const mert = (await days('mert')).entries.find(({ id }) => id === event.id)
    expect(mert?.who).toEqual([])
  })
})

describe('nobody sees on the desk what he may not read', () => {
  const stored: string[] = []
  beforeAll(async () => {
    await desk.raw().deleteMany({})
    const gates = [
      { legal: 'notNeeded', factCheck: 'notNeeded' },
      { legal: 'required', factCheck: 'required' },
    ]
    const made = STAGES.flatMap((stage) =>
      gates.flatMap((gate) =>
        [
          {},
          { embargoUntil: new Date(Date.now() + HOUR) },
          { desk: new ObjectId(desk.kent) },
        ].flatMap((over) => [
          { stage, gates: gate, ...over },
          { stage, gates: gate, ...over, editKind: 'update', dueAt: new Date(0) },
          { stage, gates: gate, ...over, assignee: desk.idOf('defne') },
        ]),
      ),
    )
    for (const over of made) {
      stored.push(await (over.stage === 'published' ? desk.publish(over) : desk.store(over)))
    }
  }, 120_000)

  it.each(NAMES)('%s, in any list, column, row or day', async (name) => {
    const found = await desk.newsroom.payload
      .find({
        ...{ collection: 'articles', pagination: false, depth: 0, overrideAccess: false },
        user: desk.people[name],
      })
      .catch(() => ({ docs: [] }))
    const readable = new Set(found.docs.map(({ id }) => id))
    const seen = new Set<string>()
    if (name !== 'deniz') {
      const answer = await desk.desk(name)
      for (const { id } of answer.cards) seen.add(id)
      for (const key of [
        ...BANDS.map((band) => `band=${band}`),
        ...COLUMNS.map((one) => `column=${one}`),
      ]) {
        const { status } = await desk.get(name, `desk/rows?${key}`)
        if (status === 200) for (const { id } of await desk.all(name, key)) seen.add(id)
      }
      for (const { id } of await desk.all(name, 'due=late')) seen.add(id)
      const { json } = await desk.get(name, 'desk/days?days=7')
      const texts = json.entries.filter((one: { kind: string }) => one.kind !== 'event')
      for (const { id } of [...texts, ...json.undated.cards]) seen.add(id)
      const whole = await desk.all(name, '')
      // Nothing that is under way is missing from what he may read, and nothing comes twice.
      const underWay = found.docs.filter(({ stage }) => stage !== 'spiked').map(({ id }) => id)
      expect(whole.map(({ id }) => id).sort()).toEqual(underWay.sort())
    }
    expect([...seen].filter((id) => !readable.has(id))).toEqual([])
    expect(readable.size > 0).toBe(name !== 'deniz')
  })
})
