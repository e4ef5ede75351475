import type { Payload } from 'payload'

import type { Words } from '@/src/language/words'
import { languageProblem } from '@/src/editorial/articles/languageProblem'
import type { Body } from '@/src/language/richText/body'
import { elementKeys, fromParagraphs } from '@/src/language/richText/newNodes'
import type { Article, User } from '@/src/payload-types'
import { slug as slugOf } from '@/src/language/text/slug'
import { bringPictures } from './bringPictures'
import type { Story } from './Story'

type Account = User & { collection: 'users' }
const LONGEST_DEK = 500

/** The tags of these names that the newsroom has; it makes none, since readers see them all. */
async function knownTags(
  payload: Payload,
  user: Account,
  names: readonly string[],
): Promise<{ tags: string[]; notes: Words[] }> {
  if (names.length === 0) return { tags: [], notes: [] }
  const { docs } = await payload.find({
    collection: 'tags',
    where: { slug: { in: names.map(slugOf) } },
    ...{ depth: 0, pagination: false, user, overrideAccess: false },
  })
  const known = new Set(docs.map(({ slug }) => slug))
  const unknown = names.filter((name) => !known.has(slugOf(name))).join(', ')
  const note = {
    tr: `böyle etiket yok, alınmadı: ${unknown}`,
    en: `no such tag, left out: ${unknown}`,
  }
  return { tags: docs.map(({ id }) => id), notes: unknown ? [note] : [] }
}

/** What a field of the article cannot hold goes into the text or is named. */
function fitted(story: Story): Story {
  const { dek, language, blocks, notes } = story
  const isLong = dek !== null && dek.length > LONGEST_DEK
  const tag =
    language === null ? null : (language.replace('_', '-').split('-')[0] ?? '').toLowerCase()
  const isTag = tag !== null && languageProblem(tag) === null
  const added: Words[] = [
    ...(isLong
      ? [
          {
            tr: `spot ${LONGEST_DEK} harften uzun: metnin ilk paragrafı oldu`,
            en: `the dek is longer than ${LONGEST_DEK} letters: it became the first paragraph`,
          },
        ]
      : []),
    ...(language && !isTag
      ? [
          {
            tr: `dil anlaşılamadı: ${language.slice(0, 40)}`,
            en: `unknown language: ${language.slice(0, 40)}`,
          },
        ]
      : []),
  ]
  const first = isLong ? (fromParagraphs([dek]).root.children as Story['blocks']) : []
  return {
    ...story,
    ...{ dek: isLong ? null : dek, language: isTag ? tag : null },
    ...{ blocks: [...first, ...blocks], notes: [...notes, ...added] },
  }
}

/**
 * Files a story as this person's draft, with this person's rights: what an account may not do, an import may not. Pictures
 * beside its file (in `folder`) are uploaded. Returns the draft and what was left out or done otherwise. Refuses as every
 * save does; then no picture of it stays either.
 */
export async function fileStory(
  payload: Payload,
  user: Account,
  given: Story,
  folder: string | null = null,
): Promise<{ article: Article; notes: Words[] }> {
  const story = fitted(given)
  const { tags, notes } = await knownTags(payload, user, story.tags)
  const pictures = await bringPictures(payload, user, story, folder)
  const body: Body = { root: { type: 'root', children: pictures.blocks, ...elementKeys } }
  try {
    const article = await payload.create({
      collection: 'articles',
      data: {
        headline: story.headline,
        ...(story.dek && { dek: story.dek }),
        ...(story.dateline && { dateline: story.dateline }),
        ...(story.slug && { slug: story.slug }),
        ...(story.language && { language: story.language }),
        ...(story.bylines.length > 0 && { bylines: story.bylines.map((name) => ({ name })) }),
        ...(tags.length > 0 && { tags }),
        printedAt: story.printedAt?.toISOString(),
        // Payload types a body by its own node shapes; ours is checked by `checkBody` on save.
        body: body as unknown as Article['body'],
      },
      depth: 0,
      user,
      overrideAccess: false,
      context: { channel: 'cli' },
    })
    return { article, notes: [...story.notes, ...notes, ...pictures.notes] }
  } catch (error) {
    for (const id of pictures.uploads) {
      await payload.delete({ collection: 'media', id, overrideAccess: true }).catch(() => undefined)
    }
    throw error
  }
}
