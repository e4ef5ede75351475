import { StartRefusal } from '@/src/db/StartRefusal'
import { env } from '@/src/env'
import { say } from '../start/say'
import { withPayload } from '../withPayload'

/**
 * `kunye seed`: the demo newsroom, made by its people's hands, in an empty database only. A second run changes
 * nothing. Refused in production mode.
 */
export const seed = (): Promise<void> =>
  withPayload(async (payload) => {
    if (env().mode === 'production') {
      throw new StartRefusal({
        tr: 'Üretim kipinde örnek hesap açılmaz. İlk yönetici: npm run kunye -- users add',
        en: 'Production makes no demo accounts. First admin: npm run kunye -- users add',
      })
    }
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
    if (totalDocs > 0) {
      return say({
        tr: 'Veritabanı boş değil, hiçbir şey değişmedi',
        en: 'not empty: nothing changed',
      })
    }
    const { seedNewsroom } = await import('@/src/seed/seedNewsroom')
    await seedNewsroom(payload, say)
  })
