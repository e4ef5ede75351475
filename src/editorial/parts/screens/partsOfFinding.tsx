'use client'
import type { SaidAnswer, SaidRow } from '@/src/editorial/find/saidAnswer'
import { Palette } from '@/src/editorial/find/screens/Palette'
import { SaidList } from '@/src/editorial/find/screens/SaidList'
import type { Words } from '@/src/language/words'
import { SAMPLE_USER } from './sampleArticle'
import { alone, type Part, type Scene } from './scenes'

const w = (tr: string, en: string): Words => ({ tr, en })

const AYLA = { id: '65f0a1b2c3d4e5f6a7b8e001', name: 'Ayla Demirkan' }
const STORY = { id: '65f0a1b2c3d4e5f6a7b8e002', headline: 'Kentte iki gün su kesintisi' }

const ROW: SaidRow = {
  ...{ id: '65f0a1b2c3d4e5f6a7b8e003', text: 'Kesinti iki gün sürecek', seriousness: 'none' },
  ...{ at: '2026-02-27T10:54:00.000Z', stage: 'inReview', live: false, article: STORY },
  ...{ section: 'Kent', persons: [], events: [], replies: [], namedSources: 1, origins: 1 },
  said: [
    {
      ...{ id: 'A1', speaker: AYLA, source: null, mode: 'namedSpeaker', form: 'indirect' },
      ...{ stance: 'asserts', field: 'body', cue: 'açıkladı', saidAt: '2026-02-27' },
    },
  ],
}
const ROWS: readonly SaidRow[] = [
  ROW,
  {
    ...ROW,
    ...{ id: '65f0a1b2c3d4e5f6a7b8e004', seriousness: 'reputational', stage: 'published' },
    ...{ text: 'Otogar arsasını imar değişikliğinden önce biliyordu', live: true },
    ...{ persons: [AYLA], said: [], namedSources: 0, origins: 0 },
    replies: [{ person: AYLA.name, outcome: 'answered', text: 'Doğru değil.' }],
  },
]

const saidScene = (rows: readonly SaidRow[], query = {}): Scene => {
  const answer: SaidAnswer = { rows: [...rows], next: null }
  const shown = alone(<SaidList answer={answer} names={{}} query={query} sections={[]} />)
  shown.newsroom.lists.said = answer
  return shown
}

const paletteScene = (): Scene => {
  const user = { id: SAMPLE_USER.id, roles: ['editor'] }
  const shown = alone(<Palette onClose={() => undefined} user={user} />)
  shown.newsroom.lists.find = { found: [] }
  return shown
}

/** What the newsroom is asked across all records. */
export const PARTS_OF_FINDING: readonly Part[] = [
  {
    key: 'kim-ne-dedi',
    name: w('Kim ne dedi', 'Who said what'),
    states: [
      { key: 'sozler', name: w('Sözler', 'What was said'), scene: () => saidScene(ROWS) },
      { key: 'bos', name: w('Henüz söz yok', 'Nothing yet'), scene: () => saidScene([]) },
      {
        key: 'suzulmus',
        name: w('Süzgeçle boş', 'Empty by a filter'),
        scene: () => saidScene([], { live: '1' }),
      },
    ],
  },
  {
    key: 'palet',
    name: w('Arama ve komutlar', 'Search and commands'),
    states: [{ key: 'bos', name: w('Yalnız komutlar', 'Commands alone'), scene: paletteScene }],
  },
]
