import type { PlanAnswer } from '@/src/editorial/assignments/plan'
import type { Card, DaysAnswer, DeskAnswer, PeopleAnswer } from '@/src/editorial/desk/card'
import type { Band } from '@/src/editorial/desk/bands'
import { COLUMN_TABLE, COLUMNS } from '@/src/editorial/desk/columns'
import type { DeskStart } from '@/src/editorial/desk/screens/deskContext'
import { SAMPLE_USER } from './sampleArticle'

export const DESK_NOW = '2026-03-01T09:00:00.000Z'
const DEFNE = { id: '65f0a1b2c3d4e5f6a7b8c902', name: 'Defne Yalın' }
const MERT = { id: '65f0a1b2c3d4e5f6a7b8c903', name: 'Mert Soylu' }
const ME = { id: SAMPLE_USER.id, name: SAMPLE_USER.name }

/** A card by its number, which is the end of its id. */
export const sampleCard = (number: number, over: Partial<Card> = {}): Card => ({
  id: `65f0a1b2c3d4e5f6a7b8d${String(number).padStart(3, '0')}`,
  ...{ revision: 3, headline: `Haber ${number}`, stage: 'draft', editKind: 'first' },
  ...{ state: 'never', slug: null, publishedAt: null, secondLook: null, corrections: 0 },
  ...{ section: { id: 's1', name: 'Çevre' }, desk: null, author: DEFNE, assignee: null },
  ...{ reviewer: null, approvedBy: null, submittedBy: null, contributors: [DEFNE.id] },
  ...{ words: 108, strip: 'n40o22n31h28u19', sentences: { all: 5, named: 2, open: 1 } },
  ...{ blocks: 0, warns: 0, comments: 0, dueAt: null, scheduledAt: null, embargoUntil: null },
  gates: { legal: 'notNeeded', factCheck: 'notNeeded' },
  ...{ updatedAt: '2026-03-01T08:48:00.000Z', asked: null, typing: [] },
  ...over,
})

/** One card of each kind that the desk tells apart. */
export const SAMPLE_CARDS: readonly Card[] = [
  sampleCard(1, {
    ...{ headline: 'Baraj gölünde su seviyesi yüzde 18’e indi', stage: 'inReview' },
    ...{ submittedBy: DEFNE, reviewer: ME, warns: 2, comments: 2 },
    dueAt: '2026-03-01T09:40:00.000Z',
  }),
  sampleCard(2, {
    ...{ headline: 'Yeniköy şenliği bu yıl iki gün sürecek', stage: 'approved' },
    ...{ author: MERT, approvedBy: MERT },
  }),
  sampleCard(3, {
    ...{ headline: 'Okul servislerine yeni denetim', typing: [DEFNE.name] },
    dueAt: '2026-03-01T11:40:00.000Z',
  }),
  sampleCard(4, {
    ...{ headline: 'Zeytin üreticisi: “Hasat yarıya indi”', stage: 'changesRequested' },
    dueAt: '2026-03-01T08:00:00.000Z',
    asked: {
      ...{ reason: 'Zeytin Birliği başkanının sözünü de alın.', by: ME.name },
      at: '2026-03-01T08:48:00.000Z',
    },
  }),
  sampleCard(5, {
    ...{ headline: 'Haftanın fotoğrafları', stage: 'scheduled', author: MERT },
    scheduledAt: '2026-03-01T17:30:00.000Z',
  }),
  sampleCard(6, {
    ...{ headline: 'Tren seferleri iki saat aksadı', stage: 'published', state: 'live' },
    ...{ slug: 'tren-seferleri', publishedAt: '2026-03-01T08:52:00.000Z', blocks: 1 },
    secondLook: '2026-03-01T09:32:00.000Z',
  }),
  sampleCard(7, {
    ...{ headline: 'Hastane ek binası için üçüncü ihale', stage: 'inReview' },
    gates: { legal: 'required', factCheck: 'notNeeded' },
    embargoUntil: '2026-03-01T15:00:00.000Z',
  }),
]

/** The desk of these cards: each stands in its column, and in the lists that are named. */
export function sampleDesk(
  cards: readonly Card[] = SAMPLE_CARDS,
  lists: Partial<Record<Band, readonly number[]>> = {},
): DeskAnswer {
  const ids = (numbers: readonly number[]) =>
    numbers.flatMap((number) => cards[number - 1]?.id ?? [])
  const bands = Object.entries(lists).map(([key, numbers]) => ({
    ...{ key: key as Band, count: numbers.length, cards: ids(numbers) },
  }))
  return {
    now: DESK_NOW,
    waiting: new Set(bands.flatMap((band) => band.cards)).size,
    bands,
    columns: COLUMNS.map((key) => {
      const inside = cards.filter(({ stage }) => COLUMN_TABLE[key].stages.includes(stage))
      const parts = COLUMN_TABLE[key].stages.map((stage) => [
        stage,
        inside.filter((card) => card.stage === stage).length,
      ])
      return {
        ...{ key, count: inside.length, late: 0, parts: Object.fromEntries(parts) },
        cards: inside.slice(0, 6).map(({ id }) => id),
      }
    }),
    cards: [...cards],
  }
}

export const EDITORS_LISTS = { secondLook: [6], review: [1, 7], publish: [2], late: [4] } as const
export const REPORTERS_LISTS = { changes: [4], writing: [3], sent: [1], live: [6] } as const

/** What the server draws the desk with. */
export const deskStart = (over: Partial<DeskStart> = {}): DeskStart => ({
  ...{ me: SAMPLE_USER.id, decides: true, writes: true, query: { view: 'board' } },
  answer: sampleDesk(SAMPLE_CARDS, EDITORS_LISTS),
  choices: {
    desks: [{ id: 'a'.repeat(24), name: 'Kent masası' }],
    sections: [],
    people: [DEFNE],
    writers: [DEFNE, MERT],
  },
  preference: { view: null, welcomed: true, saved: [] },
  tour: null,
  children: null,
  ...over,
})

/** What is to be written: Defne's, what nobody has, and the event that somebody covers. */
export const samplePlan = (): PlanAnswer => ({
  more: false,
  assignments: [
    {
      ...{ id: '1'.repeat(24), headline: 'Meclis bütçeyi görüşüyor', article: null },
      ...{ note: 'Tutanağı ve iki grubun sözünü alın.', due: '2026-03-01T14:00:00.000Z' },
      ...{ desk: { id: 'a'.repeat(24), name: 'Kent masası' }, assignee: DEFNE, event: null },
    },
    {
      ...{ id: '2'.repeat(24), headline: 'Kıyı yolunda ilk gün', article: null },
      ...{ note: '', due: '2026-03-02T09:00:00.000Z' },
      ...{ desk: { id: 'a'.repeat(24), name: 'Kent masası' }, assignee: null, event: null },
    },
  ],
})

/** Who has what in hand: of the sample's texts one is late. */
export const samplePeople = (): PeopleAnswer => ({
  now: DESK_NOW,
  people: [
    {
      ...{ id: DEFNE.id, count: 9, late: 1 },
      stories: SAMPLE_CARDS.slice(0, 3).map(({ id, headline, stage, revision, dueAt }) => ({
        ...{ id, headline, stage, revision, dueAt },
      })),
    },
  ],
})

/** One day, or seven from it. */
export const sampleDays = (days: number): DaysAnswer => ({
  ...{ now: DESK_NOW, from: '2026-02-28T21:00:00.000Z', days, more: false },
  entries: [
    {
      ...{ kind: 'published', at: '2026-03-01T08:52:00.000Z', hour: true, who: [DEFNE] },
      ...{ id: SAMPLE_CARDS[5]?.id ?? '', title: 'Tren seferleri iki saat aksadı' },
    },
    {
      ...{ kind: 'event', at: '2026-03-01T12:00:00.000Z', hour: true, who: [] },
      ...{ id: 'e'.repeat(24), title: 'Belediye meclisi toplantısı' },
    },
    {
      ...{ kind: 'scheduled', at: '2026-03-01T17:30:00.000Z', hour: true, who: [MERT] },
      ...{ id: SAMPLE_CARDS[4]?.id ?? '', title: 'Haftanın fotoğrafları' },
    },
  ],
  undated: {
    count: 1,
    cards: [{ id: sampleCard(9).id, headline: 'Kıyı imar planı dosyası', revision: 1 }],
  },
})
