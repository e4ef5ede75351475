import { idOf } from '@/src/language/ids'
import type { Front } from '@/src/payload-types'
import type { Picked, Slot } from '@/src/editorial/projection/fronts/slots'

type StoredSlot = NonNullable<Front['slots']>[number]
type StoredPick = NonNullable<StoredSlot['items']>[number]

const timeOf = (value: string | null | undefined): number | null =>
  value ? new Date(value).getTime() : null

const pickOf = (pick: StoredPick): Picked => ({
  article: idOf(pick.article),
  claim: pick.claim || null,
  headline: pick.headline || null,
  dek: pick.dek || null,
  image: idOf(pick.image),
  focalPoint:
    typeof pick.crop?.x === 'number' && typeof pick.crop.y === 'number'
      ? { x: pick.crop.x, y: pick.crop.y }
      : null,
  url: pick.url || null,
  from: timeOf(pick.from),
  until: timeOf(pick.until),
  related: (pick.related ?? []).flatMap((line) => {
    const article = idOf(line.article)
    return article ? [{ article, text: line.text || null }] : []
  }),
})

/** The slots of a stored front, or of one that is about to be, as the arrangement takes them. Pure. */
export const storedSlots = (slots: Front['slots']): Slot[] =>
  (slots ?? []).map((slot) => ({
    kind: slot.kind,
    title: slot.title || null,
    section: idOf(slot.section),
    layout: slot.layout ?? null,
    off: slot.off === true,
    items: (slot.items ?? []).map(pickOf),
  }))
