import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { auditCollections } from '@/src/editorial/audit/collections'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { PART } from '@/src/editorial/media/keepFiles'
import { fileHash } from '@/src/editorial/media/redrawPicture'
import { publicFiles } from '@/src/editorial/projection/pictures'
import { rebuildPublic } from '@/src/editorial/publish/rebuild/rebuildPublic'
import type { PublicDifference } from '@/src/editorial/publish/verify/compare'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { isNamedDifference, publicDiffersOf } from '@/src/migrations/namedDifference'
import type { Media } from '@/src/payload-types'
import { checkDatabase } from '@/src/platform/database/check'
import { env } from '@/src/platform/env'
import { codeOf } from '@/src/platform/errors'
import { DAMAGE_WORDS } from '@/src/run/audit/damageWords'
import type { Check } from './Check'
import { claimRegister } from './claimRegister'
import { derivedData } from './derivedData'
import { indexes } from './indexes'
import { maskedSources } from './maskedSources'
import { processes } from './processes'

/** The audit log against itself and its signed checkpoints. */
const auditLog: Check = {
  name: { tr: 'Denetim kaydı', en: 'audit log' },
  async examine(payload) {
    const { bad, checkpoints, keyKnown } = await verifyAuditLog(
      auditCollections(payload),
      await trustedKeys(),
    )
    return {
      problems: [
        ...(keyKnown ? [] : ['KUNYE_AUDIT_KEY, KUNYE_AUDIT_TRUST: —']),
        ...bad.map(
          ({ chain, seq, what }) => `${chain} · ${seq}: ${DAMAGE_WORDS[what].tr} / ${what}`,
        ),
        ...checkpoints.bad.map(
          ({ number, what }) => `imza ${number}: ${DAMAGE_WORDS[what].tr} / ${what}`,
        ),
      ],
      mend: {
        tr: 'Anahtar değiştiyse: npm run kunye -- audit hand-over. Başka bir kayıt onarılmaz: yedekle karşılaştırın, kimin yaptığını araştırın',
        en: 'after a change of the key: npm run kunye -- audit hand-over. Else a log is never mended: compare it with a backup and find out who did it',
      },
    }
  },
}

/** Names that an upload gives: of others nobody here knows what they are. */
const OURS = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-\d+x\d+)?\.(?:png|webp|jpe?g)$/
/** A file is there before its record: the save that wrote it may be under way. */
const YOUNG_MS = 60 * 60_000

const filesOf = ({ filename, sizes }: Media): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  )

const filesIn = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    // Nothing was uploaded yet.
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  return found
    .filter((one) => one.isFile() && (!one.name.startsWith('.') || one.name.endsWith(PART)))
    .map(({ name }) => name)
}

const isOld = async (file: string): Promise<boolean> => {
  const found = await stat(file).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > YOUNG_MS
}

/** Which of a folder's files no record names, and what `--repair` does with each: only what an upload left goes. */
async function orphansIn(folder: string, files: readonly string[], named: ReadonlySet<string>) {
  const orphans = files.filter((name) => !named.has(name))
  // A folder in which no record's file lies is most likely another newsroom's, or the wrong one.
  const isOurFolder = named.size === 0 || files.some((name) => named.has(name))
  const removable: string[] = []
  for (const name of orphans) {
    if (!isOurFolder || !(OURS.test(name) || name.endsWith(PART))) continue
    if (await isOld(path.join(folder, name))) removable.push(name)
  }
  return { orphans, removable: new Set(removable) }
}

/**
 * Picture files that no record names, and records whose file is gone or holds other bytes. `repair` removes what uploads
 * left without a record (an hour old, under a name of ours), and nothing else; without it says what that would be.
 */
const mediaFiles: Check = {
  name: { tr: 'Görsel dosyaları', en: 'media files' },
  async examine(payload, repair) {
    const folder = path.resolve(env().mediaDir)
    const files = await filesIn(folder)
    const { docs } = await payload.find({
      collection: 'media',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    const named = new Set(docs.flatMap(filesOf))
    const there = new Set(files)
    const damaged: string[] = []
    for (const one of docs) damaged.push(...(await pictureDamage(one, folder, there)))
    const { orphans, removable } = await orphansIn(folder, files, named)
    if (repair) for (const name of removable) await rm(path.join(folder, name), { force: true })
    const fate = repair ? ' → silindi / removed' : ' → --repair siler / removes it'
    return {
      problems: [
        ...orphans.map((name) => `${name}: sahipsiz / orphan${removable.has(name) ? fate : ''}`),
        ...[...named].filter((name) => !there.has(name)).map((name) => `${name}: yok / missing`),
        ...damaged.map((name) => `${name}: bozuk / damaged`),
      ],
      mend: {
        tr: `Yarım kalan yüklemelerin dosyalarını npm run kunye -- doctor --repair siler; başka sahipsiz dosyaya siz bakın, eksik ya da bozuk olanı yedekten geri koyun (${folder})`,
        en: `npm run kunye -- doctor --repair removes what uploads left behind; look at other orphans yourself, restore a missing or damaged file from a backup (${folder})`,
      },
    }
  },
}

/** What the public is served against what follows from publications and their versions; what a migration named is no damage. */
const publicDocuments: Check = {
  name: { tr: 'Okura giden belgeler ile yayınlar', en: 'public documents and publications' },
  async examine(payload, repair) {
    const differs = await publicDiffersOf(editorialDatabase(payload))
    const differences: PublicDifference[] = []
    for await (const found of verifyPublicDocuments(payload)) {
      if (!isNamedDifference(found, differs)) differences.push(found)
    }
    if (repair && differences.length > 0) await rebuildPublic(payload)
    return {
      problems: differences.map(({ collection, id, problem }) => `${collection}/${id}: ${problem}`),
      mend: {
        tr: 'Hangi alanlar: npm run kunye -- public verify · onarmak: npm run kunye -- public rebuild',
        en: 'which fields: npm run kunye -- public verify · to mend: npm run kunye -- public rebuild',
      },
    }
  },
}

/** Whether one transaction spans both databases, which publishing rests on. */
const transactions: Check = {
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

/** What the doctor examines, in this order: what the rest stands on first. */
export const CHECKS: readonly Check[] = [
  transactions,
  processes,
  indexes,
  claimRegister,
  derivedData,
  publicDocuments,
  maskedSources,
  auditLog,
  mediaFiles,
]

/** Names of a picture's files in `folder` whose bytes are not those that were uploaded; only of files in `there`. */
async function pictureDamage(
  media: Media,
  folder: string,
  there: ReadonlySet<string>,
): Promise<string[]> {
  const damaged: string[] = []
  for (const { file, sha256 } of publicFiles(media)) {
    if (sha256 === null || !there.has(file)) continue
    if ((await fileHash(path.join(folder, file))) !== sha256) damaged.push(file)
  }
  return damaged
}
