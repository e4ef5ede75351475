import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

import type { Newsroom, Staff } from './Newsroom'
import type { DemoPicture } from './stories/DemoStory'

const folder = path.resolve(import.meta.dirname, '../../../seed/pictures')

/** Uploads one of the demo's drawings (`seed/pictures`), 1,500 × 1,000 where nothing else is said, as `user`; one that is there is not drawn again. */
export async function fileDrawing(
  { payload, as }: Newsroom,
  user: Staff,
  { file, alt, caption }: Omit<DemoPicture, 'caption'> & Partial<Pick<DemoPicture, 'caption'>>,
  [width, height]: readonly [number, number] = [1500, 1000],
): Promise<string> {
  const title = `Örnek çizim: ${file}`
  const { docs } = await payload.find({
    ...{ collection: 'media', where: { title: { equals: title } } },
    ...{ limit: 1, depth: 0, overrideAccess: true },
  })
  if (docs[0]) return docs[0].id
  const svg = await readFile(path.join(folder, `${file}.svg`))
  const data = await sharp(svg).resize(width, height).flatten().jpeg({ quality: 88 }).toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { title, alt, caption, credit: 'Künye', kind: 'drawing', licence: 'CC0' },
    file: { name: `${file}.jpg`, mimetype: 'image/jpeg', data, size: data.length },
    depth: 0,
    ...as(user),
  })
  return id
}
