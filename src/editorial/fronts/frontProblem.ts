import { type Picked, type Slot, SLOT_KIND_LABELS } from '@/src/editorial/projection/fronts/slots'
import { linkProblem } from '@/src/language/richText/linkProblem'
import type { Words } from '@/src/language/words'

const words = (tr: string, en: string): Words => ({ tr, en })
const named = ({ kind }: Slot): Words => SLOT_KIND_LABELS[kind]

const at = (slot: Slot, tr: string, en: string): Words =>
  words(`${named(slot).tr}: ${tr}`, `${named(slot).en}: ${en}`)

/** Of this site or by http(s); a backslash or a second slash would lead to another host. */
const isAddress = (url: string): boolean =>
  /^(?:\/|https?:\/\/)/.test(url) && linkProblem(url) === null

function alertProblem(slot: Slot, pick: Picked): Words | null {
  if (!pick.headline?.trim()) return at(slot, 'satırı yazın.', 'write the line.')
  if (pick.until === null) {
    return at(slot, 'ne zaman biteceğini yazın.', 'say until when it stands.')
  }
  if (pick.article === null && pick.url === null) {
    return at(slot, 'bir haber seçin ya da adres yazın.', 'pick an article or write an address.')
  }
  if (pick.article === null && !isAddress(pick.url ?? '')) {
    return at(
      slot,
      'adres https:// ya da / ile başlamalı.',
      'the address has to begin with https:// or /.',
    )
  }
  return null
}

function pickProblem(slot: Slot, pick: Picked): Words | null {
  if (pick.from !== null && pick.until !== null && pick.until <= pick.from) {
    return at(slot, 'bitişi başlangıcından sonra olmalı.', 'it has to end after it begins.')
  }
  if (slot.kind === 'alert') return alertProblem(slot, pick)
  if (pick.article === null) return at(slot, 'haberi seçin.', 'pick the article.')
  if (slot.kind === 'said' && pick.claim === null) {
    return at(slot, 'haberin hangi iddiası olduğunu yazın.', 'say which claim of the article.')
  }
  return null
}

function slotProblem(slot: Slot): Words | null {
  const { kind, off, items, section } = slot
  if (kind === 'corrections' && off) {
    return at(slot, 'bu yer kapatılamaz.', 'this slot cannot be switched off.')
  }
  if ((kind === 'corrections' || kind === 'latest') && items.length > 0) {
    return at(
      slot,
      'bu yere haber konmaz; kendiliğinden dolar.',
      'no story is put here; it fills by itself.',
    )
  }
  if (kind === 'sectionRow' && section === null) {
    return at(slot, 'hangi bölüm olduğunu seçin.', 'pick the section.')
  }
  for (const pick of items) {
    const problem = pickProblem(slot, pick)
    if (problem) return problem
  }
  return null
}

const keyOf = ({ kind, section }: Slot): string =>
  kind === 'sectionRow' ? `${kind} ${section}` : kind

/** What keeps these slots from being stored, in words of who arranges them, or null. Pure. */
export function frontProblem(slots: readonly Slot[]): Words | null {
  const seen = new Set<string>()
  const stories = new Set<string>()
  for (const slot of slots) {
    if (seen.has(keyOf(slot))) {
      return at(slot, 'ön sayfada bir kez bulunur.', 'stands on a front once.')
    }
    seen.add(keyOf(slot))
    const problem = slotProblem(slot)
    if (problem) return problem
    if (slot.kind === 'alert' || slot.kind === 'said') continue
    for (const { article, from, until } of slot.items) {
      // The same story may move from place to place in the course of a day.
      const key = `${article} ${from} ${until}`
      if (stories.has(key)) {
        return at(
          slot,
          'bir haber ön sayfada iki kez durmaz; birinden çıkarın.',
          'a story does not stand on a front twice; take it out of one place.',
        )
      }
      stories.add(key)
    }
  }
  return null
}
