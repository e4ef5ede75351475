import { fileStory } from '@/src/import/fileStory'
import type { Article } from '@/src/payload-types'
import { filePicture } from './filePicture'
import { LOCAL_STORIES } from './localStories'
import type { Newsroom, Staffed } from './Newsroom'

/** Five further stories: one in each open stage, and one published whose pending edit changes its headline. */
export async function fileLocalStories(
  newsroom: Newsroom,
  staff: Staffed,
  place: Partial<Article>,
): Promise<void> {
  const { secondReporter, editor, secondEditor } = staff
  const file = async (story: { headline: string; paragraphs: readonly string[] }) => {
    const { headline, paragraphs } = story
    const filed = await fileStory(newsroom.payload, secondReporter, {
      headline,
      printedAt: null,
      paragraphs: [...paragraphs],
    })
    return newsroom.save(secondReporter, filed, place)
  }
  await file(LOCAL_STORIES.draft)

  const inReview = await file(LOCAL_STORIES.inReview)
  await newsroom.act(secondReporter, inReview, 'submit')
  await newsroom.act(editor, inReview, 'assign', { reviewer: secondEditor.id })

  const returned = await file(LOCAL_STORIES.changesRequested)
  await newsroom.act(secondReporter, returned, 'submit')
  await newsroom.act(editor, returned, 'requestChanges', {
    reason: 'Hangi iki mahalle? Adlarını ve kesintinin saatlerini ekleyin.',
  })

  const approved = await file(LOCAL_STORIES.approved)
  await newsroom.act(secondReporter, approved, 'submit')
  await newsroom.act(editor, approved, 'approve')

  const published = await file(LOCAL_STORIES.published)
  const leadImage = await filePicture(newsroom, secondReporter)
  await newsroom.save(secondReporter, published, { leadImage })
  await newsroom.act(secondReporter, published, 'submit')
  await newsroom.act(editor, published, 'approve')
  await newsroom.act(editor, published, 'publish')
  await newsroom.act(secondReporter, published, 'startEdit', { editKind: 'update' })
  await newsroom.save(secondReporter, published, {
    headline: LOCAL_STORIES.published.pendingHeadline,
  })
}
