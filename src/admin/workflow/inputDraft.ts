import type { ShownFinding } from '../http/findingAnswer'
import type { Words } from '@/src/workflow/labels'
import { TRANSITION_TEXTS, type TransitionText } from '@/src/workflow/transitionTexts'

/**
 * What a dialog has collected so far; '' where nothing was written or chosen. `dueAt` and `at` are local date-times,
 * `yyyy-MM-ddTHH:mm`, of the browser and in `timeZone` (an IANA name).
 */
export type InputDraft = Record<TransitionText, string> & {
  /** Reason for each blocking finding, by its place in the list. */
  overrides: string[]
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
  timeZone: 'Europe/Istanbul',
  gate: '',
  gateState: '',
  overrides: [],
}

const MIN_REASON = 10
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
    return {
      tr: 'Gerekçe en az 10 karakter olmalı.',
      en: 'The reason needs at least 10 characters.',
    }
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
  if (asks.includes('reviewer') && !draft.reviewer && !draft.assignee && !draft.dueAt) {
    return {
      tr: 'Bir inceleyen, bir görevli ya da bir teslim zamanı seçin.',
      en: 'Choose a reviewer, an assignee or a due time.',
    }
  }
  if (asks.includes('overrides') && open.some((_finding, index) => short(draft.overrides[index]))) {
    return {
      tr: 'Her engelleyici bulgu için en az 10 karakterlik bir gerekçe yazın.',
      en: 'Give each blocking finding a reason of at least 10 characters.',
    }
  }
  return null
}

/** The `input` of a transition from what a dialog collected: only what was asked for and filled in. */
export function inputOf(draft: InputDraft, { asks, open }: Asked): Record<string, unknown> {
  const texts = TRANSITION_TEXTS.filter(
    (name) => name !== 'dueAt' && asks.includes(name) && draft[name].trim() !== '',
  )
  const due = asks.includes('dueAt') && draft.dueAt ? new Date(draft.dueAt) : null
  return {
    ...Object.fromEntries(texts.map((name) => [name, draft[name].trim()])),
    ...(due && !Number.isNaN(due.getTime()) && { dueAt: due.toISOString() }),
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
