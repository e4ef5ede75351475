import type { Words } from '@/src/language/words'
import type { Stage } from '@/src/workflow/stages'

/** The columns a newsroom says aloud, in the order a text goes through them. */
export const COLUMNS = ['writing', 'review', 'ready', 'live'] as const
export type Column = (typeof COLUMNS)[number]

type Row = {
  label: Words
  /** The column's own stage, and the parts inside it; the live column goes by publications of today. */
  stages: readonly [Stage, ...Stage[]]
  empty: Words
}

export const COLUMN_TABLE: Readonly<Record<Column, Row>> = {
  writing: {
    label: { tr: 'Yazılıyor', en: 'Writing' },
    stages: ['draft', 'changesRequested'],
    empty: { tr: 'Yazılan haber yok.', en: 'Nothing is being written.' },
  },
  review: {
    label: { tr: 'İncelemede', en: 'In review' },
    stages: ['inReview'],
    empty: { tr: 'İncelemede haber yok.', en: 'Nothing is in review.' },
  },
  ready: {
    label: { tr: 'Hazır', en: 'Ready' },
    stages: ['approved', 'scheduled'],
    empty: { tr: 'Yayımlanmayı bekleyen haber yok.', en: 'Nothing waits to be published.' },
  },
  live: {
    label: { tr: 'Yayında, bugün', en: 'Live, today' },
    stages: ['published'],
    empty: { tr: 'Bugün yayımlanan haber yok.', en: 'Nothing was published today.' },
  },
}

/** Stages of texts that somebody works on or waits for: what the desk is about, beside what readers got today. */
export const UNDER_WAY: readonly Stage[] = COLUMNS.filter((column) => column !== 'live').flatMap(
  (column) => COLUMN_TABLE[column].stages,
)
