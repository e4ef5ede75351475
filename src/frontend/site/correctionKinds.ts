import type { CorrectionKind } from '@/src/frontend/client/generated/types'
import type { ReaderLanguage } from '@/src/language/readerPaths'

/** What is told of mistakes, each kind with what addresses call it. */
export const CORRECTION_KINDS = {
  correction: { is: 'CORRECTION', tr: 'duzeltme', en: 'correction' },
  clarification: { is: 'CLARIFICATION', tr: 'aciklama', en: 'clarification' },
  reply: { is: 'REPLY', tr: 'cevap', en: 'reply' },
  retraction: { is: 'RETRACTION', tr: 'geri-cekilen', en: 'retraction' },
  withdrawal: { is: 'WITHDRAWAL', tr: 'kaldirilan', en: 'withdrawal' },
} as const satisfies Record<string, { is: CorrectionKind } & Record<ReaderLanguage, string>>
export type ShownKind = keyof typeof CORRECTION_KINDS
