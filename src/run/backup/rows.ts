import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'

import { StartRefusal } from '@/src/platform/errors'

const damaged = (folder: string, where: string, cause?: unknown): StartRefusal =>
  new StartRefusal(
    {
      tr: `${folder} içindeki yedek okunamadı (${where}): eksik, değiştirilmiş ya da başka bir sürümün. Hiçbir şey yazılmadı; başka bir yedek deneyin.`,
      en: `The backup in ${folder} cannot be read (${where}): cut off, changed, or of another version. Nothing was written; try another one.`,
    },
    { cause },
  )

const parse = (line: string): BackupRow | null => {
  try {
    return backupRow.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/** The lines of a backup one by one, without its `end`. Refuses what is cut off, changed in one byte, or of another version. */
export async function* backupRows(folder: string): AsyncGenerator<BackupRow> {
  const source = createReadStream(path.join(folder, ROWS_FILE))
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  const hash = createHash('sha256')
  let number = 0
  let isWhole = false
  try {
    for await (const line of createInterface({
      input: source.pipe(unpacked),
      crlfDelay: Infinity,
    })) {
      const row = parse(line)
      if (!row || isWhole || (number === 0) !== 'backup' in row)
        throw damaged(folder, `${number + 1}`)
      if ('end' in row) {
        isWhole = row.end === number && row.sha256 === hash.digest('hex')
        if (!isWhole) throw damaged(folder, 'SHA-256')
        continue
      }
      hash.update(`${line}\n`)
      number += 1
      yield row
    }
  } catch (error) {
    throw error instanceof StartRefusal ? error : damaged(folder, ROWS_FILE, error)
  }
  if (!isWhole) throw damaged(folder, 'end')
}

export const BACKUP_VERSION = 1
export const ROWS_FILE = 'kunye.ndjson.gz'
export const MEDIA_FOLDER = 'media'

const object = z.record(z.string(), z.unknown())

/**
 * One line of a backup, in this order: `backup`, then each `collection` followed by its documents as canonical
 * Extended JSON v2 (every type of BSON told apart), the files of pictures, and `end` with the SHA-256 of all lines before it.
 */
const backupRow = z.union([
  z.strictObject({
    backup: z.literal(BACKUP_VERSION),
    at: z.iso.datetime(),
    /** The version of the data (src/migrations); backups of 0.1.0 name none. */
    schema: z.number().int().min(0).default(0),
  }),
  z.strictObject({
    collection: z.string().min(1),
    half: z.enum(['editorial', 'public']),
    options: object,
    indexes: z.array(object),
  }),
  z.strictObject({ document: object }),
  z.strictObject({ file: z.string().min(1), sha256: z.string() }),
  z.strictObject({ end: z.number().int(), sha256: z.string() }),
])
export type BackupRow = z.infer<typeof backupRow>
