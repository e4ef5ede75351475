import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { StartRefusal } from '@/src/db/StartRefusal'
import { fileStory } from '@/src/import/fileStory'
import { readStoryText } from '@/src/import/readStoryText'
import { findStaff } from '../findStaff'
import { withPayload } from '../withPayload'

/** `kunye import story.txt --as EMAIL`: files a plain-text story as that person's draft. */
export async function importStory(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { as: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || !values.as || positionals.length > 1) {
    throw new StartRefusal({
      tr: 'Kullanım: npm run kunye -- import haber.txt --as EPOSTA',
      en: 'Usage: npm run kunye -- import story.txt --as EMAIL',
    })
  }
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartRefusal({ tr: `${file} okunamadı.`, en: `${file} cannot be read.` })
  })
  const story = readStoryText(text)
  if (!story) {
    throw new StartRefusal({
      tr: `${file}: ilk satır başlık olmalı, boş satırdan sonra (isterseniz tarih satırı ve) paragraflar gelmeli.`,
      en: `${file}: the first line must be the headline, then, after a blank line, (a date line and) paragraphs.`,
    })
  }
  const email = values.as
  await withPayload(async (payload) => {
    const article = await fileStory(payload, await findStaff(payload, email), story)
    console.log(
      `Taslak açıldı / filed as a draft: ${article.slug} (/admin/collections/articles/${article.id})`,
    )
  })
}
