import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { PART } from '@/src/editorial/media/keepFiles'
import { fileHash } from '@/src/editorial/media/redrawPicture'
import { toPublicAttachmentFile } from '@/src/editorial/projection/attachments'
import { publicFiles } from '@/src/editorial/projection/pictures'
import type { Media } from '@/src/payload-types'
import { env } from '@/src/platform/env'
import { codeOf } from '@/src/platform/errors'
import type { PublicFile } from '@/src/published/documents'
import type { Check } from './Check'

/** Names that an upload gives: of others nobody here knows what they are. */
const OURS = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-\d+x\d+)?\.(?:png|webp|jpe?g|pdf)$/
/** A file is there before its record: the save that wrote it may be under way. */
const YOUNG_MS = 60 * 60_000

const filesOf = ({ filename, sizes }: Pick<Media, 'filename' | 'sizes'>): string[] =>
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
 * Files of pictures and attachments that no record names, and records whose file is gone or holds other bytes. `repair` removes what uploads
 * left without a record (an hour old, under a name of ours), and nothing else; without it says what that would be.
 */
export const mediaFiles: Check = {
  name: { tr: 'Görsel dosyaları', en: 'media files' },
  async examine(payload, repair) {
    const folder = path.resolve(env().mediaDir)
    const files = await filesIn(folder)
    const all = { pagination: false, depth: 0, overrideAccess: true } as const
    const { docs } = await payload.find({ collection: 'media', ...all })
    const { docs: attachments } = await payload.find({ collection: 'attachments', ...all })
    const named = new Set([...docs, ...attachments].flatMap(filesOf))
    const there = new Set(files)
    const damaged: string[] = []
    const kept = [
      ...docs.flatMap(publicFiles),
      ...attachments.flatMap((one) => toPublicAttachmentFile(one)?.files ?? []),
    ]
    for (const one of kept) if (await isDamaged(one, folder, there)) damaged.push(one.file)
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

/** Whether a file in `folder` holds other bytes than were uploaded; one that is not in `there` is not damaged but missing. */
const isDamaged = async (
  { file, sha256 }: PublicFile,
  folder: string,
  there: ReadonlySet<string>,
): Promise<boolean> =>
  sha256 !== null && there.has(file) && (await fileHash(path.join(folder, file))) !== sha256
