import type { Migration } from './Migration'
import { mendDocuments, planMend, type Mend } from './mendDocuments'

/** What Payload's own sessions and reset links left in the accounts, these links in the clear. */
const FORMER = [
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
] as const

const accounts: Mend = {
  half: 'editorial',
  collection: 'users',
  filter: { $or: FORMER.map((name) => ({ [name]: { $exists: true } })) },
  mend: (document) => {
    const left = FORMER.filter((name) => name in document)
    if (left.length === 0) return null
    return { $unset: Object.fromEntries(left.map((name) => [name, ''])) }
  },
}

export const migration: Migration = {
  number: 3,
  name: 'own-logins',
  says: {
    tr: 'Eski oturumlar ve açık metinle duran parola bağlantıları silinir: herkes yeniden giriş yapar, bekleyen parola bağlantıları yeniden istenir.',
    en: 'Former sessions and reset links, which lay there in the clear, are removed: everybody logs in anew, pending links are asked for again.',
  },
  plan: async (context) => [await planMend(context, accounts)],
  run: (context) => mendDocuments(context, 'accounts', accounts),
}
