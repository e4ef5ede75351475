import { checkDatabase } from '@/src/db/checkDatabase'
import type { Check } from './Check'

/** Whether one transaction spans both databases, which publishing rests on. */
export const transactions: Check = {
  name: { tr: 'İki veritabanını kapsayan işlem', en: 'transactions over both databases' },
  async examine() {
    const problems: string[] = []
    const { DATABASE_URI = '', PUBLIC_DATABASE_URI = '' } = process.env
    await checkDatabase(DATABASE_URI, PUBLIC_DATABASE_URI).catch((error: unknown) => {
      problems.push(error instanceof Error ? error.message : String(error))
    })
    return {
      problems,
      mend: {
        tr: 'Bağlantı dizgileri aynı replica set’i adıyla göstermeli',
        en: 'both connection strings must name the same replica set',
      },
    }
  },
}
