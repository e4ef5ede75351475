import path from 'node:path'

import { fileHash } from '@/src/newsroom/fileHash'
import { publicFiles } from '@/src/publish/publicFiles'
import type { Media } from '@/src/payload-types'

/** Names of a picture's files in `folder` whose bytes are not those that were uploaded; only of files in `there`. */
export async function pictureDamage(
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
