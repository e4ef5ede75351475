import type { Refusal } from '@/src/errors'

/** What a person is told when the database does not answer: both may simply be tried again. */
export const DATABASE_REFUSALS = {
  away: (): Refusal => ({
    code: 'databaseAway',
    status: 503,
    message: {
      tr: 'Veritabanı şu an yanıt vermiyor; kaydedilmedi. Biraz sonra yeniden deneyin.',
      en: 'The database does not answer at the moment; nothing was saved. Try again in a moment.',
    },
  }),
  outcomeUnknown: (): Refusal => ({
    code: 'outcomeUnknown',
    status: 503,
    message: {
      tr: 'Kaydederken veritabanıyla bağlantı koptu: kaydedilmiş olabilir. Sayfayı yenileyip bakın, kaydedilmediyse yeniden deneyin.',
      en: 'The connection to the database broke while saving: it may have been saved. Reload and look; if it was not, try again.',
    },
  }),
} as const
