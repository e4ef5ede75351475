import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { BSON, type ClientSession, type CollectionInfo, type Db, type MongoClient } from 'mongodb'
import { databaseNow } from '@/src/platform/database/clock'
import { codeOf, StartRefusal } from '@/src/platform/errors'
import { MEDIA_MARK } from '@/src/run/house/mediaMark'
import { versionOf } from '@/src/migrations/stamp'
import { fileHash } from '@/src/editorial/media/redrawPicture'
import { BACKUP_VERSION, MEDIA_FOLDER, ROWS_FILE, type BackupRow } from './rows'

type Backup = Readonly<{
  client: MongoClient
  editorial: Db
  published: Db
  mediaDir: string
  /** Where it goes: a folder that is not there yet, or is empty. */
  folder: string
  onProgress?: (documents: number) => void
}>

// MongoDB: SnapshotTooOld, SnapshotUnavailable.
const isMomentGone = (error: unknown): boolean => [239, 246].includes(Number(codeOf(error)))
const momentGone = (cause: unknown): StartRefusal =>
  new StartRefusal(
    {
      tr: 'Yedek tek bir anı tutamadı: beş dakikadan uzun sürdü ya da bu sırada bir dizin kuruldu. Yeniden deneyin; veritabanı çok büyükse sunucunun minSnapshotHistoryWindowInSeconds değerini artırın.',
      en: 'The backup could not hold on to one moment: it took over five minutes, or an index was built meanwhile. Try again; for a very large database raise minSnapshotHistoryWindowInSeconds of the server.',
    },
    { cause },
  )

async function* collectionRows(
  db: Db,
  half: 'editorial' | 'public',
  session: ClientSession,
): AsyncGenerator<BackupRow> {
  const found = await db
    .listCollections<CollectionInfo>({ type: 'collection' }, { nameOnly: false })
    .toArray()
  const names = found.filter(({ name }) => !name.startsWith('system.'))
  for (const { name, options = {} } of names.sort((a, b) => a.name.localeCompare(b.name, 'en'))) {
    const collection = db.collection(name)
    const indexes = await collection.listIndexes().toArray()
    yield { collection: name, half, options, indexes }
    // Unpromoted: an integer stays one, and comes back as one.
    const documents = collection.find({}, { session, promoteValues: false, bsonRegExp: true })
    for await (const document of documents) {
      yield { document: BSON.EJSON.serialize(document, { relaxed: false }) }
    }
  }
}

/** Pictures are only ever added, never changed: those of the snapshot are all there now. */
async function* fileRows(mediaDir: string, target: string): AsyncGenerator<BackupRow> {
  const entries = await readdir(mediaDir, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    // The mark says which folder it is, and the restored one is another.
    if (!entry.isFile() || entry.name.startsWith(MEDIA_MARK)) continue
    const source = path.join(entry.parentPath, entry.name)
    const file = path.relative(mediaDir, source)
    await mkdir(path.dirname(path.join(target, file)), { recursive: true, mode: 0o700 })
    await copyFile(source, path.join(target, file))
    await chmod(path.join(target, file), 0o600)
    yield { file, sha256: await fileHash(path.join(target, file)) }
  }
}

/**
 * The whole newsroom as it was at one moment (MongoDB manual, "Read Concern snapshot"), while people go on writing: both
 * databases with their indexes, and the files of pictures. Resolves to the number of documents. Refuses a folder with
 * something in it. A server keeps a moment for five minutes by itself: what takes longer ends with its error, and the
 * file is not there under its name. Holds everything, hashes of passwords and names of masked sources too, so folder
 * (0700) and files (0600) are the owner's alone; no secret of the environment is in it.
 */
export async function takeBackup(backup: Backup): Promise<number> {
  const { client, editorial, published, mediaDir, folder, onProgress } = backup
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0) {
    throw new StartRefusal({
      tr: `${folder} boş değil: yedek için boş ya da yeni bir klasör verin.`,
      en: `${folder} is not empty: give an empty or a new folder for the backup.`,
    })
  }
  // One that was there already has the rights its maker gave it.
  await chmod(folder, 0o700)
  const session = client.startSession({ snapshot: true })
  let documents = 0
  async function* rows(): AsyncGenerator<BackupRow> {
    yield {
      backup: BACKUP_VERSION,
      at: (await databaseNow(editorial)).toISOString(),
      schema: await versionOf(editorial),
    }
    yield* collectionRows(editorial, 'editorial', session)
    yield* collectionRows(published, 'public', session)
    yield* fileRows(mediaDir, path.join(folder, MEDIA_FOLDER))
  }
  async function* lines(): AsyncGenerator<string> {
    const hash = createHash('sha256')
    let count = 0
    for await (const row of rows()) {
      const line = `${JSON.stringify(row)}\n`
      hash.update(line)
      count += 1
      if ('document' in row && (documents += 1) % 1_000 === 0) onProgress?.(documents)
      yield line
    }
    yield `${JSON.stringify({ end: count, sha256: hash.digest('hex') })}\n`
  }
  const file = path.join(folder, ROWS_FILE)
  try {
    const out = createWriteStream(`${file}.part`, { mode: 0o600, flush: true })
    await pipeline(Readable.from(lines()), createGzip(), out)
    await rename(`${file}.part`, file)
    return documents
  } catch (error) {
    throw isMomentGone(error) ? momentGone(error) : error
  } finally {
    await session.endSession()
  }
}
