import type { Payload } from 'payload'

import type { Report } from '@/src/db/Said'
import { fileLocalStories } from './fileLocalStories'
import { fileSeedStory } from './fileSeedStory'
import { hireStaff } from './hireStaff'
import { Newsroom } from './Newsroom'

/** The demo newsroom in an empty database: accounts, desks, the seed story and five local ones. */
export async function seedNewsroom(payload: Payload, report: Report): Promise<void> {
  const newsroom = new Newsroom(payload)
  report({ tr: 'Örnek hesaplar açılıyor', en: 'making the demo accounts' })
  const staff = await hireStaff(newsroom)
  const rights = newsroom.as(staff.editor)
  const named = (collection: 'desks' | 'sections' | 'tags', name: string) =>
    payload.create({ collection, data: { name }, ...rights })
  const [foreignDesk, localDesk] = [
    await named('desks', 'Dış haberler'),
    await named('desks', 'Yerel'),
  ]
  const [world, local] = [await named('sections', 'Dünya'), await named('sections', 'Yerel')]
  const tag = await named('tags', 'Kafkasya')
  report({
    tr: 'Haber: muhabir yazıyor, editör düzeltme istiyor',
    en: 'the story: filed, sent back',
  })
  const story = await fileSeedStory(newsroom, staff, {
    desk: foreignDesk.id,
    section: world.id,
    tags: [tag.id],
  })
  report({ tr: `Yayımlandı: ${story.headline}`, en: 'published' })
  await fileLocalStories(newsroom, staff, { desk: localDesk.id, section: local.id })
  report({
    tr: 'Beş yerel haber açıldı, her aşamada bir tane',
    en: 'five local stories, one a stage',
  })
}
