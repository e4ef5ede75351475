import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { StartRefusal } from '@/src/db/StartRefusal'
import { backupRow, ROWS_FILE, type BackupRow } from './backupRow'

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
