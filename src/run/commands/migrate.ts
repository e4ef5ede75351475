import type { Payload } from 'payload'

import type { Words } from '@/src/language/words'
import {
  resolveDatabase,
  type ResolvedDatabase,
  useDatabase,
} from '@/src/platform/mongod/resolveDatabase'
import { migrate, type MigrateOptions } from '@/src/migrations/migrate'
import type { PlannedChange } from '@/src/migrations/Migration'
import { planDerived, planMigrations } from '@/src/migrations/plan'
import type { Rebuild } from '@/src/migrations/derived'
import { NEWEST } from '@/src/migrations/list'
import type { LeftPicture } from '@/src/migrations/redrawPictures'
import { versionOf } from '@/src/migrations/stamp'
import { readArgs, wrongUsage } from '@/src/run/args'
import { print } from '@/src/run/start/print'
import { withHalves } from '@/src/run/withPayload'

/**
 * `kunye migrate --plan`: which migrations are open on the data and what each would change, and which derived data this build
 * works out otherwise than it is stored. `kunye migrate --run`: does all of it, then makes the public half anew where that is
 * asked for. See docs/upgrade.md.
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

/** One collection of a plan: how many documents, and the first of their ids. */
export function printChange({ half, collection, count, ids }: PlannedChange): void {
  const more = count > ids.length && ids.length > 0 ? ` … +${count - ids.length}` : ''
  const database = half === 'editorial' ? 'kunye' : 'kunye_public'
  console.log(`    ${database}.${collection}: ${count}  ${ids.join(' ')}${more}`.trimEnd())
}

const plan = (database: ResolvedDatabase): Promise<void> =>
  withHalves(database, async ({ halves }) => {
    const planned = await planMigrations(halves)
    const derived = await planDerived(halves)
    console.log(`${await versionOf(halves.editorial)} → ${NEWEST}`)
    for (const { number, name, says, changes } of planned) {
      console.log(`${number} ${name}: ${says.tr} / ${says.en}`)
      changes.forEach(printChange)
    }
    for (const { name, says, rebuild, changes } of derived) {
      const { tr, en } = REBUILDS[rebuild]
      console.log(`${name}: ${says.tr} → ${tr} / ${says.en} → ${en}`)
      changes.forEach(printChange)
    }
    if (planned.length === 0 && derived.length === 0) {
      console.log('✓ Yapılacak geçiş yok / nothing to migrate')
    }
  })

const REBUILDS: Readonly<Record<Rebuild, Words>> = {
  public: { tr: 'okur yarısı yeniden kurulur', en: 'the public half is made anew' },
  searchWords: { tr: 'anahtarlar yeniden yazılır', en: 'the keys are written anew' },
  pictures: {
    tr: 'görseller yeniden çizilir, okur yarısı yeniden kurulur',
    en: 'pictures are drawn anew, and the public half',
  },
}

/** Runs `work` with what migrations need on these databases, telling each step on stdout. `useDatabase` has to have been called. */
export const withMigrating = <T>(
  database: Pick<ResolvedDatabase, 'uri' | 'publicUri'>,
  more: Pick<MigrateOptions, 'onPoint' | 'onLeft' | 'batch'>,
  work: (options: MigrateOptions) => Promise<T>,
): Promise<T> =>
  withHalves(database, async ({ client, halves }) => {
    let opened: Payload | null = null
    try {
      return await work({
        ...{ halves, client, report: print, onLeft: printLeft, ...more },
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
    } finally {
      await (opened as Payload | null)?.destroy()
    }
  })

/** Runs what is open on these databases, derived data that this build works out otherwise among it. */
export const runMigrations = (
  database: Pick<ResolvedDatabase, 'uri' | 'publicUri'>,
  more: Pick<MigrateOptions, 'onPoint' | 'batch'> = {},
): Promise<void> =>
  withMigrating(database, more, async (options) => {
    const finished = await migrate(options)
    console.log(`✓ ${finished.length} geçiş yapıldı / migrations done, ${NEWEST}`)
  })

/** A picture that stays as it was, on stderr: whoever brings its file back draws it with `kunye media redraw --all`. */
export const printLeft = ({ id, filename, why }: LeftPicture): void =>
  console.error(
    `✗ media/${id}: ${filename} ${why === 'missing' ? 'yok / missing' : 'bozuk / damaged'}`,
  )
