import { makeRefusal, type Refusal } from '@/src/language/refusal'
import type { Words } from '@/src/language/words'

const invalid = makeRefusal('frontInvalid', 400, { tr: '', en: '' })
const findings = makeRefusal('frontFindings', 422, { tr: '', en: '' })

/** Why a front is not stored. */
export const FRONT_REFUSALS = {
  invalid: (message: Words): Refusal => ({ ...invalid(), message }),
  findings: (message: Words, detail: Record<string, unknown>): Refusal => ({
    ...findings(detail),
    message,
  }),
  changed: makeRefusal('frontChanged', 409, {
    tr: 'Siz düzenlerken ön sayfa değişti. Düzeniniz kaybolmadı: iki düzeni karşılaştırıp yeniden kaydedin.',
    en: 'The front changed while you were arranging it. Nothing is lost: compare both and save again.',
  }),
  revisionMissing: makeRefusal('revisionMissing', 400, {
    tr: 'Hangi düzenin üstüne yazıldığını söyleyin: `revision`.',
    en: 'Say which arrangement this follows: `revision`.',
  }),
} as const
