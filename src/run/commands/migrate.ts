import type { Payload } from 'payload'
import {
  resolveDatabase,
  type ResolvedDatabase,
  useDatabase,
} from '@/src/platform/mongod/resolveDatabase'
import { migrate, type MigrateOptions } from '@/src/migrations/migrate'
import { planMigrations } from '@/src/migrations/plan'
import { NEWEST } from '@/src/migrations/list'
import { versionOf } from '@/src/migrations/stamp'
import { readArgs, wrongUsage } from '@/src/run/args'
import { print } from '@/src/run/start/print'
import { withHalves } from '@/src/run/withPayload'

/**
 * `kunye migrate --plan`: which migrations are open on the data and what each would change. `kunye migrate --run`: runs them,
 * then the rebuild of the public half that they ask for. See docs/operations.md.
 */
export async function migrateData(args: string[]): Promise<void> {
  const { values } = readArgs('migrate', args, {
    plan: { type: 'boolean', default: false },
    run: { type: 'boolean', default: false },
  })
  if (values.plan === values.run) throw wrongUsage('migrate')
  const database = await resolveDatabase()
  try {
    await useDatabase(database)
    await (values.plan ? plan(database) : runMigrations(database))
  } finally {
    await database.stop()
  }
}

const plan = (database: ResolvedDatabase): Promise<void> =>
  withHalves(database, async ({ halves }) => {
    const planned = await planMigrations(halves)
    console.log(`${await versionOf(halves.editorial)} → ${NEWEST}`)
    for (const { number, name, says, changes } of planned) {
      console.log(`${number} ${name}: ${says.tr} / ${says.en}`)
      for (const { half, collection, count, ids } of changes) {
        const more = count > ids.length ? ` … +${count - ids.length}` : ''
        const database = half === 'editorial' ? 'kunye' : 'kunye_public'
        console.log(`    ${database}.${collection}: ${count}  ${ids.join(' ')}${more}`.trimEnd())
      }
    }
    if (planned.length === 0) console.log('✓ Yapılacak geçiş yok / nothing to migrate')
  })

/** Runs what is open on these databases, telling each step on stdout. `useDatabase` has to have been called. */
export const runMigrations = (
  database: Pick<ResolvedDatabase, 'uri' | 'publicUri'>,
  more: Pick<MigrateOptions, 'onPoint' | 'batch'> = {},
): Promise<void> =>
  withHalves(database, async ({ client, halves }) => {
    let opened: Payload | null = null
    try {
      const finished = await migrate({
        ...{ halves, client, report: print, ...more },
        async openPayload() {
          // The config reads the environment, which is complete only now; and not every migration needs it.
          await import('lexical')
          const { default: config } = await import('@payload-config')
          const { getPayload } = await import('payload')
          const { prepareDatabases } = await import('@/src/run/prepareDatabases')
          opened = await getPayload({ config, disableOnInit: true })
          await prepareDatabases(opened)
          return opened
        },
        rebuildPublic: async (payload) =>
          (await import('@/src/run/public/rebuild')).runRebuild(payload),
      })
      console.log(`✓ ${finished.length} geçiş yapıldı / migrations done, ${NEWEST}`)
    } finally {
      await (opened as Payload | null)?.destroy()
    }
  })
