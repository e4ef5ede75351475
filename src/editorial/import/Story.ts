import type { BodyBlock } from '@/src/language/richText/body'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { Words } from '@/src/language/words'
import type { StoryText } from './readStoryText'

/** A picture that a text shows: where it lies, as the text says it, and its words. */
export type StoryPicture = { src: string; alt: string; caption: string }
/** Where a picture stands among the blocks, until it is uploaded. */
export type PicturePlace = { picture: StoryPicture }

/** A story as a file tells it. `notes`: what was left out or done otherwise, each in one sentence. */
export type Story = {
  headline: string
  dek: string | null
  printedAt: Date | null
  dateline: string | null
  bylines: string[]
  tags: string[]
  slug: string | null
  language: string | null
  blocks: (BodyBlock | PicturePlace)[]
  notes: Words[]
}

export const isPicture = (block: BodyBlock | PicturePlace): block is PicturePlace =>
  'picture' in block

/** A plain text as a story: its paragraphs as blocks, nothing else known of it. */
export const textStory = ({ headline, printedAt, paragraphs }: StoryText): Story => ({
  ...{ headline, printedAt, dek: null, dateline: null, slug: null, language: null },
  ...{ bylines: [], tags: [], notes: [] },
  blocks: fromParagraphs(paragraphs).root.children as BodyBlock[],
})
