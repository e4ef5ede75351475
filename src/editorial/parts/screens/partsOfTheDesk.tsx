'use client'
import { Desk } from '@/src/editorial/desk/screens/Desk'
import type { DeskStart } from '@/src/editorial/desk/screens/deskContext'
import type { Words } from '@/src/language/words'
import {
  deskStart,
  REPORTERS_LISTS,
  sampleDays,
  sampleDesk,
  samplePeople,
  samplePlan,
  SAMPLE_CARDS,
} from './sampleDesk'
import { alone, type Part, type Scene } from './scenes'

const w = (tr: string, en: string): Words => ({ tr, en })

const scene = (over: Partial<DeskStart> = {}, days = 1): Scene => {
  const start = deskStart(over)
  const shown = alone(<Desk {...start} />)
  const { cards } = start.answer
  Object.assign(shown.newsroom.lists, {
    desk: start.answer,
    days: sampleDays(days),
    plan: samplePlan(),
    people: samplePeople(),
    rows: { now: start.answer.now, total: cards.length, cards, next: null },
  })
  return shown
}

/** The start page: its four views, and what it says when there is nothing, or nobody answers. */
export const PARTS_OF_THE_DESK: readonly Part[] = [
  {
    key: 'masa',
    name: w('Masa', 'Desk'),
    states: [
      { key: 'pano', name: w('Pano', 'Board'), scene: () => scene() },
      {
        key: 'muhabir',
        name: w('Muhabirin satırları', 'A reporter’s rows'),
        scene: () =>
          scene({
            ...{ decides: false, query: { view: 'rows' } },
            answer: sampleDesk(SAMPLE_CARDS, REPORTERS_LISTS),
          }),
      },
      {
        key: 'takvim',
        name: w('Takvim', 'Calendar'),
        scene: () => scene({ query: { view: 'week' } }, 7),
      },
      {
        key: 'kimde',
        name: w('Kimde ne var', 'Who has what'),
        scene: () => scene({ query: { view: 'people' } }),
      },
      {
        key: 'bos',
        name: w('Boş', 'Empty'),
        scene: () => scene({ answer: sampleDesk([], { writing: [], sent: [] }) }),
      },
      {
        key: 'ilk',
        name: w('İlk kez', 'The first time'),
        scene: () =>
          scene({
            preference: { view: null, welcomed: false, saved: [] },
            tour: SAMPLE_CARDS[0]?.id ?? null,
          }),
      },
      {
        key: 'suzulmus',
        name: w('Süzgeçle boş', 'Empty by a filter'),
        scene: () =>
          scene({ query: { view: 'board', due: 'late' }, answer: sampleDesk([], { review: [] }) }),
      },
      {
        key: 'cevrimdisi',
        name: w('Bağlantı yok', 'Offline'),
        scene: () => ({ ...scene({ query: { view: 'rows' } }), away: true }),
      },
    ],
  },
]
