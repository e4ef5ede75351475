import type { Words } from '@/src/language/words'
import { EDIT_KIND_LABELS, STAGE_LABELS } from '@/src/workflow/labels'
import type { Band } from '../bands'
import type { Card } from '../card'
import { agoWords, timeWords } from './times'

export const UNTITLED: Words = { tr: 'Adsız haber', en: 'Untitled' }

const both = (text: string): Words => ({ tr: text, en: text })
const named = (words: Words, name: string | undefined): Words[] =>
  name ? [{ tr: `${name} ${words.tr}`, en: `${name} ${words.en}` }] : []

/** What of a live text is under way, where one is. */
export const editWords = ({ editKind, state, stage }: Card): Words | null => {
  if (editKind === 'first' || state === 'never' || stage === 'published') return null
  const [kind, at] = [EDIT_KIND_LABELS[editKind], STAGE_LABELS[stage]]
  return {
    tr: `${kind.tr}: ${at.tr.toLocaleLowerCase('tr')}`,
    en: `${kind.en}: ${at.en.toLowerCase()}`,
  }
}

/** Under a headline in a list: why it stands there, as short sentences. */
export function whyOf(card: Card, band: Band | null, me: string, now: Date): Words[] {
  const edit = editWords(card)
  const edits = edit ? [edit] : []
  const ago = agoWords(new Date(card.updatedAt), now)
  const whose = card.assignee ?? card.author
  const place = card.section ? [both(card.section.name)] : []
  const byline = whose && whose.id !== me ? [both(whose.name)] : []
  switch (band) {
    case 'review':
      return [
        ...edits,
        ...named({ tr: 'gönderdi', en: 'sent it' }, card.submittedBy?.name),
        ago,
        ...(card.reviewer?.id === me ? [{ tr: 'size atandı', en: 'assigned to you' }] : []),
      ]
    case 'publish':
      return [
        ...edits,
        ...named({ tr: 'onayladı', en: 'approved it' }, card.approvedBy?.name),
        { tr: 'yayımlanmayı bekliyor', en: 'waits to be published' },
        ago,
      ]
    case 'secondLook':
      return [
        { tr: 'İkinci göz bekliyor', en: 'Waits for a second look' },
        ...byline,
        ...(card.publishedAt ? [timeWords(new Date(card.publishedAt), now)] : []),
      ]
    case 'changes':
      return [
        ...named({ tr: 'geri gönderdi', en: 'sent it back' }, card.asked?.by ?? undefined),
        ...(card.asked ? [timeWords(new Date(card.asked.at), now)] : []),
        ...place,
      ]
    case 'sent':
      return [
        STAGE_LABELS[card.stage],
        ...(card.reviewer
          ? [{ tr: `inceleyen ${card.reviewer.name}`, en: `reviewer ${card.reviewer.name}` }]
          : []),
        ...place,
      ]
    case 'live':
      return [
        ...place,
        ...(card.corrections > 0
          ? [{ tr: `${card.corrections} düzeltme`, en: `corrections: ${card.corrections}` }]
          : []),
        ...edits,
      ]
    default:
      return [...edits, ...byline, ...place, ago]
  }
}

/** The strip of sentences in words, for who does not see it, and beside it where there is room. */
export function sentenceWords({ sentences: { all, named: byName, open } }: Card): Words {
  if (all === 0) return { tr: 'metin yok', en: 'no text' }
  return {
    tr: `${all} cümle: ${byName} adıyla, ${open} açık`,
    en: `${all} sentences: ${byName} by name, ${open} open`,
  }
}
