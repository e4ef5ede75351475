import { makeRefusal } from '@/src/language/refusal'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'

/** What two transactions may write at once and only one may have written: an audit seq, a notice, a turn. */
const ONCE = /audit-log|notifications|account-turns|record-turns|front-turns|fan-out-entries/

/**
 * Whether an error says that two transactions met: MongoDB's WriteConflict, its label, or a duplicate key of what is written once. The label
 * is also on what a lost connection ended, which is nobody's conflict (`isDatabaseAway`).
 */
export function isWriteConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || isDatabaseAway(error)) return false
  const { code, errorLabelSet, errorLabels, cause, message } = error as {
    code?: unknown
    errorLabelSet?: unknown
    errorLabels?: unknown
    cause?: unknown
    message?: unknown
  }
  if (code === 112) return true
  const labels = errorLabelSet instanceof Set ? [...errorLabelSet] : errorLabels
  if (Array.isArray(labels) && labels.includes('TransientTransactionError')) return true
  if (code === 11000 && typeof message === 'string' && ONCE.test(message)) return true
  return cause !== undefined && cause !== error && isWriteConflict(cause)
}

/** What a person is told when the database does not answer: both may simply be tried again. */
export const DATABASE_REFUSALS = {
  away: makeRefusal('databaseAway', 503, {
    tr: 'Veritabanı şu an yanıt vermiyor; kaydedilmedi. Biraz sonra yeniden deneyin.',
    en: 'The database does not answer at the moment; nothing was saved. Try again in a moment.',
  }),
  outcomeUnknown: makeRefusal('outcomeUnknown', 503, {
    tr: 'Kaydederken veritabanıyla bağlantı koptu: kaydedilmiş olabilir. Sayfayı yenileyip bakın, kaydedilmediyse yeniden deneyin.',
    en: 'The connection to the database broke while saving: it may have been saved. Reload and look; if it was not, try again.',
  }),
} as const
