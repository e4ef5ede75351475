import { admitDatabases } from '@/src/migrations/admitDatabases'
import { staleDerived } from '@/src/migrations/derived'
import { redraw } from '@/src/migrations/migrate'
import { planDerived } from '@/src/migrations/plan'
import {
  resolveDatabase,
  type ResolvedDatabase,
  useDatabase,
} from '@/src/platform/mongod/resolveDatabase'
import { readArgs, wrongUsage } from '@/src/run/args'
import { withHalves } from '@/src/run/withPayload'
import { printChange, printLeft, withMigrating } from './migrate'

/**
 * `kunye media redraw`: draws the sizes of pictures that this build draws otherwise anew from their kept originals, then makes
 * the public half anew; `--all`: every size of every picture; `--plan`: what that would be, and writes nothing. Exit code 1
 * where an original is missing or damaged: that picture stays as it was. See docs/upgrade.md.
 */
export async function media(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(
    'media',
    args,
    {
      plan: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
    1,
  )
  if (positionals[0] !== 'redraw' || (values.plan && values.all)) throw wrongUsage('media')
  const database = await resolveDatabase()
  try {
    await useDatabase(database)
    await withHalves(database, ({ halves }) => admitDatabases(halves))
    await (values.plan ? plan(database) : run(database, values.all))
  } finally {
    await database.stop()
  }
}

const nothing = (): void =>
  console.log('✓ Çizilecek görsel yok / no picture to draw (--all: hepsi / all of them)')

const plan = (database: ResolvedDatabase): Promise<void> =>
  withHalves(database, async ({ halves }) => {
    const planned = (await planDerived(halves)).filter(({ rebuild }) => rebuild === 'pictures')
    for (const { says, changes } of planned) {
      console.log(`${says.tr} / ${says.en}`)
      changes.forEach(printChange)
    }
    if (planned.length === 0) nothing()
  })

const run = (database: ResolvedDatabase, isAll: boolean): Promise<void> => {
  let left = 0
  const onLeft: typeof printLeft = (picture) => {
    left += 1
    printLeft(picture)
  }
  return withMigrating(database, { onLeft }, async (options) => {
    const stale = await staleDerived(options.halves.editorial)
    if (!isAll && !stale.some(({ row }) => row.rebuild === 'pictures')) return nothing()
    await redraw(options, isAll)
    if (left === 0) return
    console.error(
      `! ${left} görselin aslı yok ya da bozuk, olduğu gibi kaldı: dosyayı yedekten geri koyup npm run kunye -- media redraw --all / originals are missing or damaged, and these pictures stay as they were: restore the files, then --all`,
    )
    process.exitCode = 1
  })
}
