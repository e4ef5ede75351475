import { StartRefusal } from '@/src/platform/errors'
import { env } from '@/src/platform/env'
import { readArgs } from '@/src/run/args'
import { print } from '@/src/run/start/print'
import { withPayload } from '@/src/run/withPayload'

/**
 * `kunye seed`: the demo newsroom, made by its people's hands, in an empty database only. A second run changes
 * nothing. `--further`: the rest of its stories, in a demo newsroom; what is there is left as it is. Refused in production
 * mode.
 */
export async function seed(args: string[]): Promise<void> {
  const { values } = readArgs('seed', args, { further: { type: 'boolean' } })
  await withPayload(async (payload) => {
    if (env().mode === 'production') {
      throw new StartRefusal({
        tr: 'Üretim kipinde örnek hesap açılmaz. İlk yönetici: npm run kunye -- users add',
        en: 'Production makes no demo accounts. First admin: npm run kunye -- users add',
      })
    }
    if (values.further) {
      const { fileFurtherStories } = await import('@/src/run/seed/fileFurtherStories')
      return fileFurtherStories(payload, print)
    }
    const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
    if (totalDocs > 0) {
      return print({
        tr: 'Veritabanı boş değil, hiçbir şey değişmedi',
        en: 'not empty: nothing changed',
      })
    }
    const { seedNewsroom } = await import('@/src/run/seed/seedNewsroom')
    await seedNewsroom(payload, print)
  })
}
