import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { BSON, type Collection, type Db, type Document, type IndexDescription } from 'mongodb'
import { HOUSE_MARKS, isEmptyDatabase } from '@/src/platform/database/check'
import { StartRefusal } from '@/src/platform/errors'
import { refuseNewer, stamps } from '@/src/migrations/stamp'
import { fileHash } from '@/src/editorial/media/redrawPicture'
import { backupRows, MEDIA_FOLDER } from './rows'

type Restore = Readonly<{
  editorial: Db
  published: Db
  mediaDir: string
  folder: string
  onProgress?: (documents: number) => void
}>

const AT_ONCE = 500
/**
 * Whoever was let in, or could have been, when the backup was taken: in the restored newsroom everybody logs in anew. And
 * which secret, key and folder that one had: this may be another house.
 */
const LEFT_OUT = new Set(['staff-sessions', 'password-links', 'password-mails', HOUSE_MARKS])
/** Of accounts in backups of builds that kept these beside the password. */
const FORMER_LOGINS = ['sessions', 'resetPasswordToken', 'resetPasswordExpiration']

const withoutLogins = (document: Document): Document =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !FORMER_LOGINS.includes(name)))

/** A path of the backup below its folder; a changed one could lead elsewhere. */
const within = (folder: string, file: string): string => {
  const full = path.resolve(folder, file)
  if (full.startsWith(path.resolve(folder) + path.sep)) return full
  throw new StartRefusal({
    tr: `Yedekteki “${file}” klasörünün dışını gösteriyor; hiçbir şey yazılmadı.`,
    en: `“${file}” in the backup points outside its folder; nothing was written.`,
  })
}

/** Everything is read and compared once before anything is written. */
async function check({ editorial, published, mediaDir, folder }: Restore): Promise<void> {
  if (!(await isEmptyDatabase(editorial)) || !(await isEmptyDatabase(published))) {
    throw new StartRefusal({
      tr: 'Veritabanı boş değil: yedek yalnız boş bir veritabanına açılır. Yeni bir KUNYE_DATA_DIR ya da DATABASE_URI verin.',
      en: 'The database is not empty: a backup is restored into an empty one only. Give a new KUNYE_DATA_DIR or DATABASE_URI.',
    })
  }
  for await (const row of backupRows(folder)) {
    if ('backup' in row) refuseNewer(row.schema)
    if (!('file' in row)) continue
    const is = await fileHash(within(path.join(folder, MEDIA_FOLDER), row.file)).catch(() => null)
    const there = await fileHash(within(mediaDir, row.file)).catch(() => null)
    if (is === row.sha256 && (there === null || there === is)) continue
    throw new StartRefusal({
      tr: `“${row.file}” dosyası ${is === row.sha256 ? 'hedefte başka bir içerikle var' : 'yedekte eksik ya da değişmiş'}; hiçbir şey yazılmadı.`,
      en: `The file “${row.file}” ${is === row.sha256 ? 'is there already with other bytes' : 'is missing from the backup or changed'}; nothing was written.`,
    })
  }
}

/**
 * Puts a backup into two empty databases: documents of the same types in the same order, the same indexes, the files of
 * pictures; but no session and no link for a password. Resolves to the number of documents, and of
 * those that were left out. Refuses a database with
 * something in it, and a backup of a newer build, one cut off or
 * changed anywhere, before anything is written. One that broke off (no disk, no connection) is begun again with new databases.
 */
export async function restoreBackup(
  restore: Restore,
): Promise<{ documents: number; leftOut: number }> {
  await check(restore)
  const { editorial, published, mediaDir, folder, onProgress } = restore
  // An empty database has this build's version; a backup of 0.1.0 brings none that would replace it.
  for (const db of [editorial, published]) await stamps(db).deleteMany({})
  let target: Collection | null = null
  let indexes: Document[] = []
  let batch: Document[] = []
  let documents = 0
  let leftOut = 0
  let editorialName: string | null = null
  const write = async (): Promise<void> => {
    if (batch.length > 0) await target?.insertMany(batch)
    documents += batch.length
    if (batch.length > 0) onProgress?.(documents)
    batch = []
  }
  const finish = async (): Promise<void> => {
    await write()
    const wanted = indexes.flatMap(({ v: _version, ns: _namespace, key, ...options }) =>
      options.name === '_id_' ? [] : [{ key, ...options } as IndexDescription],
    )
    // One command: a build each would wait for the members each time.
    if (wanted.length > 0) await target?.createIndexes(wanted)
    indexes = []
  }
  for await (const row of backupRows(folder)) {
    if ('collection' in row) {
      await finish()
      const db = row.half === 'editorial' ? editorial : published
      editorialName = row.half === 'editorial' ? row.collection : null
      // Without a document, or Payload's own book-keeping: it comes back as it was.
      const [there] = await db.listCollections({ name: row.collection }).toArray()
      if (there) await db.dropCollection(row.collection)
      target = await db.createCollection(row.collection, row.options)
      indexes = row.indexes
    } else if ('document' in row) {
      if (editorialName !== null && LEFT_OUT.has(editorialName)) {
        leftOut += 1
        continue
      }
      const document = BSON.EJSON.deserialize(row.document, { relaxed: false }) as Document
      batch.push(editorialName === 'users' ? withoutLogins(document) : document)
      if (batch.length === AT_ONCE) await write()
    } else if ('file' in row) {
      const copy = within(mediaDir, row.file)
      await mkdir(path.dirname(copy), { recursive: true, mode: 0o700 })
      await copyFile(within(path.join(folder, MEDIA_FOLDER), row.file), copy)
    }
  }
  await finish()
  return { documents, leftOut }
}
