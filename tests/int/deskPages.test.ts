import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import { PAGE, readRows } from '@/src/editorial/desk/readRows'
import { readDesk } from '@/src/editorial/desk/readDesk'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { countCommands } from '@/tests/support/countCommands'
import { DeskNewsroom, HOUR } from '@/tests/support/deskNewsroom'

let desk: DeskNewsroom
beforeAll(async () => {
  desk = await DeskNewsroom.open()
}, 120_000)
afterAll(() => desk.newsroom.close())

describe('at a thousand open texts', () => {
  const TEXTS = 1_000
  beforeAll(async () => {
    await desk.raw().deleteMany({})
    await desk.raw('publications').deleteMany({})
  })
  const fill = async (from: number, to: number) => {
    const stages = ['draft', 'inReview', 'changesRequested', 'approved']
    const body = fromParagraphs([
      Array.from({ length: 40 }, () => 'Belediye çeşmeyi onaracak.').join(' '),
    ])
    await desk.raw().insertMany(
      Array.from({ length: to - from }, (_, index) => ({
        headline: `Haber ${String(from + index).padStart(4, '0')}`,
        ...{ body, language: 'tr', editKind: 'first', revision: 1, wordCount: 120 },
        stage: stages[index % stages.length],
        gates: { legal: 'notNeeded', factCheck: 'notNeeded' },
        ...{ author: desk.idOf('mert'), contributors: [desk.idOf('mert')] },
        ...(index % 3 === 0 && { dueAt: new Date(Date.now() + index * HOUR) }),
        ...{ createdAt: new Date(), updatedAt: new Date(Date.now() - index * 1_000) },
      })) as never,
    )
  }
  const asked = () =>
    ({
      payload: desk.newsroom.payload,
      user: desk.people.nermin,
      url: 'http://localhost/api/desk',
      context: {},
    }) as never
  const bytes = async (path: string) => (await desk.get('nermin', path)).text.length

  it('an answer takes five commands at most and as many bytes as at fifty', async () => {
    await fill(0, 60)
    const few = [await bytes('desk'), await bytes('desk/rows')]
    await fill(60, TEXTS)
    const many = [await bytes('desk'), await bytes('desk/rows')]
    many.forEach((size, at) => expect(size).toBeLessThan(few[at]! * 1.1))
    const commands = [
      await countCommands(desk.newsroom.payload, () => readDesk(asked(), {})),
      await countCommands(desk.newsroom.payload, () => readRows(asked(), {})),
      // Who asks is looked up as well.
      await countCommands(desk.newsroom.payload, () => desk.get('nermin', 'desk')),
      await countCommands(desk.newsroom.payload, () => desk.get('nermin', 'desk/rows')),
      await countCommands(desk.newsroom.payload, () => desk.get('nermin', 'desk/days?days=7')),
    ]
    commands.forEach((number) => expect(number).toBeGreaterThan(2))
    expect(Math.max(...commands)).toBeLessThanOrEqual(5)
  }, 120_000)

  it('all of it comes in pages, each text once, though some leave between two', async () => {
    const first = await desk.rows('nermin')
    expect([first.total, first.cards.length]).toEqual([TEXTS, PAGE])
    await desk.raw().deleteOne({ _id: new ObjectId(first.cards[0]?.id) })
    const found = (await desk.all('nermin', '')).map(({ id }) => id)
    expect([found.length, new Set(found).size]).toEqual([TEXTS - 1, TEXTS - 1])
    const due = (await desk.all('nermin', 'column=review')).map(({ dueAt }) => dueAt ?? '9999')
    expect(due).toEqual([...due].sort())
  }, 120_000)
})
