import type { Payload } from 'payload'

import { fromParagraphs } from '@/src/lexical/fromParagraphs'
import type { Article, User } from '@/src/payload-types'
import type { StoryText } from './readStoryText'

/** Files a story as this person's draft, with this person's rights: what an account may not do, an import may not. */
export function fileStory(
  payload: Payload,
  user: User & { collection: 'users' },
  story: StoryText,
): Promise<Article> {
  return payload.create({
    collection: 'articles',
    data: {
      headline: story.headline,
      printedAt: story.printedAt?.toISOString(),
      // Payload types a body by its own node shapes; ours is checked by `checkBody` on save.
      body: fromParagraphs(story.paragraphs) as unknown as Article['body'],
    },
    depth: 0,
    user,
    overrideAccess: false,
    context: { channel: 'cli' },
  })
}
