import type { Words } from '@/src/language/words'

/** Every kind of slot of a front, in the order in which a front that nobody arranged has them. */
export const SLOT_KINDS = [
  'alert',
  'lead',
  'seconds',
  'said',
  'sectionRow',
  'opinion',
  'latest',
  'corrections',
] as const
export type SlotKind = (typeof SLOT_KINDS)[number]

export const SLOT_LAYOUTS = ['feature', 'tower', 'wide'] as const
export type SlotLayout = (typeof SLOT_LAYOUTS)[number]

export const SLOT_KIND_LABELS: Record<SlotKind, Words> = {
  alert: { tr: 'Son dakika', en: 'Alert' },
  lead: { tr: 'Manşet', en: 'Lead' },
  seconds: { tr: 'İkinci haberler', en: 'Second leads' },
  said: { tr: 'Bugün kim ne dedi', en: 'Who said what today' },
  sectionRow: { tr: 'Bölüm sırası', en: 'Section row' },
  opinion: { tr: 'Görüş', en: 'Opinion' },
  latest: { tr: 'Son haberler', en: 'Latest' },
  corrections: { tr: 'Düzeltmeler', en: 'Corrections' },
}

export const SLOT_LAYOUT_LABELS: Record<SlotLayout, Words> = {
  feature: { tr: 'Öne çıkan', en: 'Feature' },
  tower: { tr: 'Kule (yan yana üç bölüm)', en: 'Tower (three side by side)' },
  wide: { tr: 'Geniş', en: 'Wide' },
}

/** How many stories a slot shows; of a section row by its layout. */
const SIZES: Record<Exclude<SlotKind, 'sectionRow'> | SlotLayout, number> = {
  ...{ alert: 1, lead: 1, seconds: 3, said: 4, opinion: 4, latest: 7, corrections: 3 },
  ...{ feature: 4, tower: 3, wide: 5 },
}

/** How many stories a slot has room for. */
export const sizeOf = (kind: SlotKind, layout: SlotLayout | null): number =>
  SIZES[kind === 'sectionRow' ? (layout ?? 'tower') : kind]

/** A story that an editor put into a slot. Times in milliseconds; null: from the beginning, for good. */
export type Picked = {
  article: string | null
  /** The claim's number in that article; of the slot `said` alone. */
  claim: string | null
  headline: string | null
  dek: string | null
  image: string | null
  focalPoint: { x: number; y: number } | null
  url: string | null
  from: number | null
  until: number | null
  related: { article: string; text: string | null }[]
}

export type Slot = {
  kind: SlotKind
  title: string | null
  /** Id; of a section row alone. */
  section: string | null
  layout: SlotLayout | null
  off: boolean
  items: Picked[]
}

const bare = (kind: SlotKind, row: Partial<Slot> = {}): Slot => ({
  ...{ kind, title: null, section: null, layout: null, off: false, items: [] },
  ...row,
})

const LAYOUTS: readonly SlotLayout[] = ['feature', 'tower', 'tower', 'tower', 'wide']

/**
 * What a front has where nobody arranged it: for the home page (`sections`: ids, in the order they are to stand) with a
 * row for each section, for a section (null) without.
 */
export const defaultSlots = (sections: readonly string[] | null): Slot[] =>
  SLOT_KINDS.flatMap((kind) => {
    if (kind === 'alert') return []
    if (kind !== 'sectionRow') return sections || kind !== 'opinion' ? [bare(kind)] : []
    return (sections ?? []).map((section, at) =>
      bare(kind, { section, layout: LAYOUTS[at % LAYOUTS.length] ?? 'tower' }),
    )
  })

/** The slots with the corrections among them and open, whatever was stored: they are nobody's to hide. */
export const withCorrections = (slots: readonly Slot[]): Slot[] => {
  const shown = slots.map((slot) => (slot.kind === 'corrections' ? { ...slot, off: false } : slot))
  return shown.some(({ kind }) => kind === 'corrections') ? shown : [...shown, bare('corrections')]
}
