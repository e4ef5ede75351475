import type { Vocabulary } from '@/src/editorial/fields'
import type { Words } from '@/src/language/words'
import { EDIT_KIND_LABELS, ROLE_LABELS, STAGE_LABELS } from '@/src/workflow/labels'
import { actionLabel } from '../historyDays'
import { recordFieldLabel } from '../recordFieldLabel'

const CHANNEL_LABELS: Record<string, Words> = {
  rest: { tr: 'Yönetim sayfası ya da REST', en: 'Admin or REST' },
  graphql: { tr: 'GraphQL', en: 'GraphQL' },
  cli: { tr: 'Komut satırı', en: 'Command line' },
  worker: { tr: 'Zamanlanmış iş', en: 'Worker' },
  job: { tr: 'Zamanlanmış iş', en: 'Worker' },
  preview: { tr: 'Önizleme sayfası', en: 'Preview page' },
}

const from =
  (labels: Record<string, Words>) =>
  (code: string): Words =>
    Object.hasOwn(labels, code) ? (labels[code] as Words) : { tr: code, en: code }

const WORDS: Record<Vocabulary, (code: string) => Words> = {
  action: actionLabel,
  // An account's entry names its new roles where an article's names a stage.
  stage: from({ ...ROLE_LABELS, ...STAGE_LABELS }),
  role: from(ROLE_LABELS),
  channel: from(CHANNEL_LABELS),
  editKind: from(EDIT_KIND_LABELS),
  field: recordFieldLabel,
}

/** The words for a stored code, or for several (a list, or joined by commas); what is no code of ours stays as it is. */
export function codeWords(of: Vocabulary, value: unknown): Words {
  const codes = (Array.isArray(value) ? value : [value])
    .filter((code): code is string => typeof code === 'string')
    .flatMap((code) => code.split(', '))
  const words = codes.map(WORDS[of])
  return { tr: words.map(({ tr }) => tr).join(', '), en: words.map(({ en }) => en).join(', ') }
}
