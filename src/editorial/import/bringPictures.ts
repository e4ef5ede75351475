import { lstat, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import type { Words } from '@/src/language/words'
import type { BodyBlock } from '@/src/language/richText/body'
import type { User } from '@/src/payload-types'
import { pictureLost } from './Losses'
import { refusalWords } from './readStory'
import { isPicture, type Story, type StoryPicture } from './Story'

const MOST_BYTES = 20_000_000

/** Where a picture lies: beside the story's file or in a folder beneath it. Nothing else on the machine is read. */
async function fileOf(src: string, folder: string): Promise<string | null> {
  if (src === '' || /^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(src)) return null
  try {
    const wanted = await realpath(
      path.resolve(folder, decodeURIComponent(src.split(/[?#]/)[0] ?? '')),
    )
    const within = path.relative(await realpath(folder), wanted)
    if (within.startsWith('..') || path.isAbsolute(within)) return null
    const found = await lstat(wanted)
    return found.isFile() && found.size <= MOST_BYTES ? wanted : null
  } catch {
    return null
  }
}

const uploaded = (value: string): BodyBlock => ({
  ...{ type: 'upload', version: 3, relationTo: 'media', value, fields: null, format: '' },
})

/** Uploads this story's pictures that lie beside its file, as this person; those that do not come along are named in the notes. */
export async function bringPictures(
  payload: Payload,
  user: User & { collection: 'users' },
  story: Story,
  folder: string | null,
): Promise<{ blocks: BodyBlock[]; notes: Words[]; uploads: string[] }> {
  const [blocks, notes, uploads]: [BodyBlock[], Words[], string[]] = [[], [], []]
  const bring = async (picture: StoryPicture): Promise<void> => {
    const file = folder === null ? null : await fileOf(picture.src, folder)
    if (!file) return void notes.push(pictureLost(picture))
    const data = await readFile(file)
    try {
      const { id } = await payload.create({
        collection: 'media',
        data: { alt: picture.alt || undefined, caption: picture.caption || undefined },
        file: { name: path.basename(file), mimetype: '', data, size: data.length },
        ...{ depth: 0, user, overrideAccess: false, context: { channel: 'cli' } },
      })
      uploads.push(id)
      blocks.push(uploaded(id))
    } catch (error) {
      const [lost, why] = [pictureLost(picture), refusalWords(error)]
      notes.push({ tr: `${lost.tr} (${why.tr})`, en: `${lost.en} (${why.en})` })
    }
  }
  for (const block of story.blocks) {
    if (isPicture(block)) await bring(block.picture)
    else blocks.push(block)
  }
  return { blocks, notes, uploads }
}
