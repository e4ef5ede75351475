import { z } from 'zod'

export const BACKUP_VERSION = 1
export const ROWS_FILE = 'kunye.ndjson.gz'
export const MEDIA_FOLDER = 'media'

const object = z.record(z.string(), z.unknown())

/**
 * One line of a backup, in this order: `backup`, then each `collection` followed by its documents as canonical
 * Extended JSON v2 (every type of BSON told apart), the files of pictures, and `end` with the SHA-256 of all lines before it.
 */
export const backupRow = z.union([
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
