import type {
  PublicArticle,
  PublicFront,
  PublicFrontItem,
  PublicImage,
  SectionCard,
} from '@/src/published/documents'
import { versioned } from '../version'
import type { Arranged } from './arrangeFront'
import type { Picked, Slot } from './slots'

/** What a front is made of. */
export type FrontFacts = {
  id: string
  slug: string
  section: SectionCard | null
  /** As they were stored, whether or not their time is come. */
  slots: readonly Slot[]
  arranged: Arranged
  /** Of the sections of rows, by id. */
  sections: ReadonlyMap<string, SectionCard>
  /** Of an editor's own pictures, by id. */
  images: ReadonlyMap<string, PublicImage>
  /** Of the articles that were corrected last, by id. */
  corrections: ReadonlyMap<string, Correction>
}

type Correction = NonNullable<PublicFrontItem['correction']>

/** What an article was corrected in last, or why it was retracted; null where it was neither. Pure. */
export function correctionOf(
  article: Pick<PublicArticle, 'state' | 'notice' | 'updates' | 'correctedAt'>,
): Correction | null {
  const { state, notice, updates, correctedAt } = article
  if (state === 'retracted' && correctedAt) {
    return { at: correctedAt, isRetraction: true, note: notice, was: null, is: null }
  }
  const last = updates.filter(({ kind }) => kind === 'correction').at(-1)
  if (!last) return null
  const { at, note, was, is } = last
  return { at, isRetraction: false, note, was, is }
}

const wordsOf = (text: string | null): string | null => text?.trim() || null

/**
 * The public document of a front: ids of what it shows and the words an editor gave it. This is the whitelist: reasons,
 * times and what is not shown have no line here. Pure.
 */
export function toPublicFront(given: FrontFacts): PublicFront {
  const { id: _id, slug, section, slots, arranged, sections, images, corrections } = given
  const { alert, changesAt } = arranged
  const words = (pick: Picked | null) => ({
    headline: wordsOf(pick?.headline ?? null),
    dek: wordsOf(pick?.dek ?? null),
    image: images.get(pick?.image ?? '') ?? null,
    focalPoint: pick?.focalPoint ?? null,
  })
  const shown = arranged.slots.map(({ slot, items }) => ({
    kind: slot.kind,
    title: wordsOf(slot.title),
    section: sections.get(slot.section ?? '') ?? null,
    layout: slot.kind === 'sectionRow' ? (slot.layout ?? 'tower') : null,
    items: items.map(({ article, claim, pick, related }) => ({
      article,
      claim,
      ...words(pick),
      related: related.map((line) => ({ article: line.article, text: wordsOf(line.text) })),
      ...correctionIn(slot.kind, corrections.get(article)),
    })),
  }))
  return versioned({
    ...{ _id, slug, section },
    alert: alert && {
      text: wordsOf(alert.headline) ?? '',
      article: alert.article,
      url: alert.article ? null : alert.url,
      until: new Date(alert.until ?? 0),
    },
    slots: shown,
    changesAt: changesAt === null ? null : new Date(changesAt),
    deps: depsOf(slots, arranged),
  })
}

const correctionIn = (kind: string, correction: Correction | undefined) =>
  kind === 'corrections' && correction ? { correction } : {}

/** Also what is waited for: a story that an editor put there and that nobody may see yet. */
function depsOf(slots: readonly Slot[], { slots: shown }: Arranged): string[] {
  const stored = slots.flatMap(({ section, items }) => [
    section,
    ...items.flatMap(({ article, image, related }) => [
      article,
      image,
      ...related.map((line) => line.article),
    ]),
  ])
  const placed = shown.flatMap(({ slot, items }) => [
    slot.section,
    ...items.map(({ article }) => article),
  ])
  return [...new Set([...stored, ...placed])].filter((id) => id !== null).sort()
}
