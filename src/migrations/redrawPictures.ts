import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Collection, Document, Filter } from 'mongodb'

import { mediaProblem } from '@/src/editorial/media/folder'
import { keepFiles } from '@/src/editorial/media/keepFiles'
import { type Redrawn, redrawStored, type StoredPicture } from '@/src/editorial/media/redrawStored'
import type { PublicMedia } from '@/src/published/documents'
import { codeOf, StartRefusal } from '@/src/platform/errors'
import type { PlanContext, PublicDiffers, RunContext } from './Migration'
import type { UnderWay } from './underWay'

const VERSIONS = '_media_versions'
/** More names than anybody looks after by hand; the number says the rest. */
const MOST_LEFT = 1_000
/** A reader who was told the old name is about to open it. */
const SETTLE_MS = 2_000
const LOOKED_AT = 50

/** A picture that stays as it is: its original is not there, or not what was uploaded. */
export type LeftPicture = Readonly<{ id: string; filename: string; why: 'missing' | 'damaged' }>
/** Where the walk stands: the last picture, and those that it left. */
export type PictureCursor = Readonly<{ at: unknown; left: readonly LeftPicture[]; count: number }>

/** What a redrawing gave up and readers may still be getting, until `removeFormer`. */
type FormerFile = { _id: string; picture: unknown }
const formerFiles = ({ editorial }: PlanContext): Collection<FormerFile> =>
  editorial.collection<FormerFile>('former-pictures')

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** Nothing is drawn into a folder that is another newsroom's, or that takes no files. */
async function refuseFolder({ editorial }: PlanContext, folder: string): Promise<void> {
  const pictures = editorial.collection<StoredPicture>('media')
  const first = await pictures.find().sort({ _id: -1 }).limit(LOOKED_AT).toArray()
  if (first.length === 0) return
  const names = first.flatMap(({ filename }) => filename ?? [])
  const there = await Promise.all(names.map((name) => isThere(path.join(folder, name))))
  const problem = await mediaProblem(folder)
  if (problem === null && there.includes(true)) return
  const why = problem ?? 'ENOENT'
  throw new StartRefusal({
    tr: `Görseller yeniden çizilemiyor: ${folder} (KUNYE_MEDIA_DIR) ${problem ? 'dolu ya da yazılamıyor' : 'kayıtların dosyalarını içermiyor'} (${why}). Hiçbir görsel değişmedi.`,
    en: `Pictures cannot be drawn anew: KUNYE_MEDIA_DIR ${problem ? 'is full or cannot be written' : 'holds no file of the records'} (${why}). No picture was changed.`,
  })
}

const FULL: Readonly<Record<string, string>> = { mediaFull: 'disk dolu / full' }

async function keep(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await keepFiles(folder, files).catch((error: unknown) => {
    const why = FULL[String(codeOf(error))] ?? 'yazılamıyor / cannot be written'
    throw new StartRefusal({
      tr: `Görsel klasörüne yazılamadı (${folder}: ${why}). Bu görsele kadar her şey bütün, kalanlar eski boylarıyla duruyor: yer açıp aynı komutu yineleyin.`,
      en: 'The picture folder took no file. All is whole up to this picture, the others keep their sizes: free some space and give the same command again.',
    })
  })
}

type Run = Readonly<{
  under: UnderWay
  context: RunContext
  folder: string
  names: readonly string[] | 'all'
  publicDiffers: readonly PublicDiffers[]
}>

/** Files first, then everything that names them in one transaction: the record, its versions, what to remove later. */
async function write(
  { under, context, folder, publicDiffers }: Run,
  picture: Document,
  { sizes, hashes, look, files, former }: Extract<Redrawn, { is: 'changed' }>,
): Promise<boolean> {
  await keep(folder, files)
  await under.point(`picture:files ${String(picture._id)}`)
  const { editorial } = context
  let isWritten = true
  const differs = publicDiffers.map((one) => ({ ...one, derived: 'pictureSizes' }))
  const asked = { $addToSet: { publicDiffers: { $each: differs } } }
  await under.together(asked, async (session) => {
    const same: Filter<Document> = { _id: picture._id, updatedAt: picture.updatedAt }
    const media = editorial.collection('media')
    const { matchedCount } = await media.updateOne(
      same,
      { $set: { sizes, hashes, look } },
      { session },
    )
    isWritten = matchedCount === 1
    if (!isWritten) return
    // Brought back, a version must not name files that are gone.
    const set = {
      $set: { 'version.sizes': sizes, 'version.hashes': hashes, 'version.look': look },
    }
    await editorial
      .collection(VERSIONS)
      .updateMany({ parent: { $in: [picture._id, String(picture._id)] } }, set, { session })
    await editorial.collection('rebuild-runs').deleteMany({}, { session })
    const rows = former.map((_id) => ({
      replaceOne: { filter: { _id }, replacement: { picture: picture._id }, upsert: true },
    }))
    if (rows.length > 0) await formerFiles(context).bulkWrite(rows, { session })
  })
  return isWritten
}

/** Draws a picture until its record is still what was read; null: it was deleted meanwhile. */
async function redrawOne(run: Run, read: Document): Promise<Redrawn['is'] | null> {
  let picture: Document | null = read
  while (picture !== null) {
    const redrawn = await redrawStored(picture as StoredPicture, run.folder, run.names)
    if (redrawn.is !== 'changed') return redrawn.is
    if (await write(run, picture, redrawn)) return redrawn.is
    picture = await run.context.editorial.collection('media').findOne({ _id: read._id })
  }
  return null
}

/** Walks over all pictures as one step of a run; what it had to leave stands in the step's cursor. */
export async function redrawPictures(run: Run): Promise<void> {
  const { context, folder } = run
  await context.step('pictures', async ({ cursor, changed, note }) => {
    const known = cursor as PictureCursor | null
    await refuseFolder(context, folder)
    let [left, count, total, at] = [[...(known?.left ?? [])], known?.count ?? 0, changed, known?.at]
    let since = 0
    const from = at === undefined ? {} : { _id: { $gt: at } }
    const pictures = context.editorial.collection('media').find(from as Filter<Document>)
    for await (const picture of pictures.sort({ _id: 1 }).batchSize(context.batch)) {
      const is = await redrawOne(run, picture)
      at = picture._id
      if (is === 'changed') total += 1
      if (is === 'missing' || is === 'damaged') {
        count += 1
        const one = { id: String(at), filename: String(picture.filename ?? ''), why: is }
        if (left.length < MOST_LEFT) left = [...left, one]
      }
      since += 1
      if (since < context.batch) continue
      since = 0
      await note({ at, left, count }, total)
    }
    if (since > 0) await note({ at, left, count }, total)
  })
}

/** Whether a record, one of its versions, a public document or a preview names a file of a picture. */
async function isNamed(context: PlanContext, { _id: name, picture }: FormerFile): Promise<boolean> {
  const { editorial, published } = context
  const names = (row: Document | null | undefined): boolean =>
    [row, ...Object.values((row?.sizes ?? {}) as Record<string, Document | null>)].some(
      (one) => one?.filename === name,
    )
  const id = { _id: picture } as Filter<Document>
  if (names(await editorial.collection('media').findOne(id))) return true
  const parent = { parent: { $in: [picture, String(picture)] } }
  const versions = editorial.collection(VERSIONS).find(parent).project({ 'version.sizes': 1 })
  for await (const { version } of versions) if (names(version)) return true
  const shown = published.collection<PublicMedia>('media')
  if (await shown.findOne({ _id: String(picture), 'files.file': name })) return true
  return (await published.collection('previews').findOne({ 'media.files.file': name })) !== null
}

/**
 * Removes what redrawing gave up, once the public half was made anew: each file that nobody names any more. What a preview
 * still shows stays, and goes with the next redrawing.
 */
export async function removeFormer(context: PlanContext, folder: string): Promise<number> {
  const rows = await formerFiles(context).find().sort({ _id: 1 }).toArray()
  if (rows.length > 0) await sleep(SETTLE_MS)
  let removed = 0
  for (const row of rows) {
    if (await isNamed(context, row)) continue
    await rm(path.join(folder, path.basename(row._id)), { force: true })
    await formerFiles(context).deleteOne({ _id: row._id })
    removed += 1
  }
  return removed
}
