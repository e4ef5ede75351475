import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Attachment } from '@/src/payload-types'
import type { Newsroom, Staff } from './Newsroom'

const folder = path.resolve(import.meta.dirname, '../../../seed/documents')

/** Uploads one of the demo's documents (`seed/documents`) as `user`, once; answers with its id. */
export async function fileDocument(
  { payload, as }: Newsroom,
  user: Staff,
  file: string,
  words: Readonly<Pick<Attachment, 'title' | 'description'>>,
): Promise<string> {
  const { docs } = await payload.find({
    ...{ collection: 'attachments', where: { title: { equals: words.title } } },
    ...{ limit: 1, depth: 0, overrideAccess: true },
  })
  if (docs[0]) return docs[0].id
  const data = await readFile(path.join(folder, `${file}.pdf`))
  const { id } = await payload.create({
    collection: 'attachments',
    data: { ...words },
    file: { name: `${file}.pdf`, mimetype: 'application/pdf', data, size: data.length },
    depth: 0,
    ...as(user),
  })
  return id
}
