import type { Db } from 'mongodb'

import type { Words } from '@/src/language/words'
import { StartRefusal } from '@/src/platform/errors'
import type { Env } from '@/src/platform/env'
import { staleDerived } from '@/src/migrations/derived'
import { isMigrationDue } from '@/src/migrations/plan'
import { refuseNewer, refuseVersion, versionOf } from '@/src/migrations/stamp'
import { withHalves } from '@/src/run/withPayload'
import type { OpenedDatabase } from './openDatabase'
import { kunye, runChild } from './runChild'
import { print } from './print'
import type { Shutdown } from './signals'

/**
 * Brings older data of a demo newsroom to this build's version, by `kunye migrate --run` in a process of its own. In production
 * nobody's data changes by a start: it is refused, naming the command; derived data that is only not up to date is told of,
 * since nothing breaks by it. Newer data is refused in both.
 */
export async function migrateIfDemo(
  root: string,
  { mode }: Pick<Env, 'mode'>,
  database: OpenedDatabase,
  shutdown: Shutdown,
): Promise<void> {
  const isDue = await withHalves(database, async ({ halves }) => {
    const version = await versionOf(halves.editorial)
    if (mode === 'production') refuseVersion(version)
    refuseNewer(version)
    return isMigrationDue(halves)
  })
  if (!isDue) return
  if (mode === 'production') {
    return print(await withHalves(database, ({ halves }) => whatIsDue(halves.editorial)))
  }
  const code = await runChild({ args: [...kunye(root), 'migrate', '--run'] }, shutdown)
  if (code === 0) return
  throw new StartRefusal({
    tr: `Veri bu yapının biçimine geçirilemedi (kunye migrate --run, çıkış kodu ${code}): nedeni yukarıda. Yeniden başlatınca kaldığı yerden sürer.`,
    en: `The data could not be migrated (kunye migrate --run, exit code ${code}): the reason is above. Started again it goes on where it stopped.`,
  })
}

/** What a start in production says of data that it leaves as it is. */
async function whatIsDue(editorial: Db): Promise<Words> {
  const stale = await staleDerived(editorial)
  if (stale.length === 0) {
    return {
      tr: 'Uyarı: geçişten sonra okura giden belgeler yeniden kurulmadı; npm run kunye -- migrate --run bitirir',
      en: 'warning: the public half was not made anew since a migration; npm run kunye -- migrate --run ends that',
    }
  }
  const of = (language: keyof Words) => stale.map(({ row }) => row.says[language]).join(', ')
  return {
    tr: `Uyarı: bu yapı şunları başka yazar, saklanan eski: ${of('tr')}. Bakmak için npm run kunye -- migrate --plan, yenilemek için --run`,
    en: `warning: this build works these out otherwise than they are stored: ${of('en')}. To look: npm run kunye -- migrate --plan, to make them anew: --run`,
  }
}
