import type { ShownFinding } from '@/src/editorial/admin/callApi'
import { istanbulInstant, NEWSROOM_ZONE } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { MIN_REASON } from '@/src/sourcing/types'
import { REFUSALS } from '@/src/workflow/refusals'
import type { Afterwards } from './ThenField'
import { TRANSITION_TEXTS, type TransitionText } from '@/src/workflow/transitions'

/**
 * What a dialog has collected so far; '' where nothing was written or chosen. `dueAt` and `at` are local date-times,
 * `yyyy-MM-ddTHH:mm`, on the newsroom's clock and in `timeZone` (an IANA name).
 */
export type InputDraft = Record<TransitionText, string> & {
  /** Reason for each blocking finding, by its place in the list. */
  overrides: string[]
  /** What follows an approval. */
  then: Afterwards
}

export const EMPTY_DRAFT: InputDraft = {
  reason: '',
  reviewer: '',
  assignee: '',
  dueAt: '',
  editKind: '',
  note: '',
  was: '',
  is: '',
  claim: '',
  publicReason: '',
  at: '',
  timeZone: NEWSROOM_ZONE,
  gate: '',
  gateState: '',
  overrides: [],
  then: 'wait',
}

const short = (text: string | undefined): boolean => (text ?? '').trim().length < MIN_REASON

export type Asked = {
  /** Names of what the dialog asks for. */
  asks: readonly string[]
  /** Blocking findings nobody has decided yet. */
  open: readonly ShownFinding[]
}

/** The first thing still missing, as a sentence; null when the server can be asked. The server judges again. */
export function missingInput(draft: InputDraft, { asks, open }: Asked): Words | null {
  if (asks.includes('reason') && short(draft.reason)) {
    return REFUSALS.reasonMissing().message
  }
  if (asks.includes('publicReason') && short(draft.publicReason)) {
    return {
      tr: 'Okura gösterilecek gerekçe en az 10 karakter olmalı.',
      en: 'The reason shown to readers needs at least 10 characters.',
    }
  }
  if (asks.includes('at') && draft.at === '') {
    return { tr: 'Yayın zamanını seçin.', en: 'Choose the time of publication.' }
  }
  if (asks.includes('gate') && (draft.gate === '' || draft.gateState === '')) {
    return { tr: 'Kapıyı ve durumunu seçin.', en: 'Choose the gate and its state.' }
  }
  if (asks.includes('editKind') && draft.editKind === '') {
    return { tr: 'Değişikliğin türünü seçin.', en: 'Choose the kind of edit.' }
  }
  if (asks.includes('was') && (draft.was.trim() === '' || draft.is.trim() === '')) {
    return {
      tr: 'Düzeltmenin eski ve yeni hâlini yazın.',
      en: 'Write what it was and what it is now.',
    }
  }
  if (asks.includes('note') && !asks.includes('was') && draft.note.trim() === '') {
    return { tr: 'Okura bir not yazın.', en: 'Write a note for readers.' }
  }
  const assigned = (['reviewer', 'assignee', 'dueAt'] as const).filter((name) =>
    asks.includes(name),
  )
  if (assigned.length > 0 && assigned.every((name) => !draft[name])) {
    return REFUSALS.assignmentEmpty().message
  }
  if (asks.includes('overrides') && open.some((_finding, index) => short(draft.overrides[index]))) {
    return {
      tr: 'Her engelleyici bulgu için en az 10 karakterlik bir gerekçe yazın.',
      en: 'Give each blocking finding a reason of at least 10 characters.',
    }
  }
  return null
}

/** `yyyy-MM-ddTHH:mm` on the newsroom's clock → the instant; null for anything else. */
function newsroomMinute(wall: string): Date | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(wall)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
  return istanbulInstant(year, month - 1, day, hour, minute)
}

/** The `input` of a transition from what a dialog collected: only what was asked for and filled in. */
export function inputOf(draft: InputDraft, { asks, open }: Asked): Record<string, unknown> {
  const texts = TRANSITION_TEXTS.filter(
    (name) => name !== 'dueAt' && asks.includes(name) && draft[name].trim() !== '',
  )
  const due = asks.includes('dueAt') ? newsroomMinute(draft.dueAt) : null
  return {
    ...Object.fromEntries(texts.map((name) => [name, draft[name].trim()])),
    ...(due && { dueAt: due.toISOString() }),
    ...(asks.includes('overrides') &&
      open.length > 0 && {
        overrides: open.map(({ code, where }, index) => ({
          code,
          quote: where.quote,
          reason: (draft.overrides[index] ?? '').trim(),
        })),
      }),
  }
}
