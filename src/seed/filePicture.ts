import { drawPicture } from './drawPicture'
import type { Newsroom, Staff } from './Newsroom'

/** The demo newsroom's one picture: drawn, and saying so in its caption. Returns its id. */
export async function filePicture(newsroom: Newsroom, user: Staff): Promise<string> {
  const data = await drawPicture()
  const { id } = await newsroom.payload.create({
    collection: 'media',
    data: {
      alt: 'Soyut çizim: üst üste beş renk şeridi ve bir daire',
      caption: 'Örnek görsel: soyut bir çizimdir, haberdeki olayı göstermez',
      credit: 'Künye',
      licence: 'CC0',
    },
    file: { name: 'soyut.png', mimetype: 'image/png', data, size: data.length },
    depth: 0,
    ...newsroom.as(user),
  })
  return id
}
