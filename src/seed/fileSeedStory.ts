import { readStoryText } from '@/src/import/readStoryText'
import type { Article } from '@/src/payload-types'
import type { Sourcing } from '@/src/sourcing/types'
import { fileEntities } from './fileEntities'
import { readGroundTruth, readSeedStory } from './groundTruth'
import type { Newsroom, Staffed } from './Newsroom'
import { overrideReasons } from './overrideReasons'
import { storyContent } from './storyContent'

/**
 * The seed story's walk: the reporter files it, an editor asks for a correction of the headline's typo, the reporter
 * mends it, another editor approves it, overruling each open finding with a reason, and it is published.
 */
export async function fileSeedStory(
  newsroom: Newsroom,
  staff: Staffed,
  place: Partial<Article>,
): Promise<Article> {
  const { reporter, editor, secondEditor } = staff
  const truth = await readGroundTruth()
  const text = await readSeedStory()
  const story = readStoryText(text)
  if (!story) throw new Error('seed/story.tr.txt is not a story')
  const ids = await fileEntities(newsroom, reporter, truth)
  const bodyStart = text.indexOf(story.paragraphs[0] ?? '')
  const draft = await newsroom.payload.create({
    collection: 'articles',
    data: { ...storyContent(story, truth, ids, bodyStart), ...place } as Article,
    depth: 0,
    ...newsroom.as(reporter),
  })
  await newsroom.act(reporter, draft, 'submit')
  await newsroom.act(editor, draft, 'requestChanges', {
    reason: 'Başlıkta “Planlaan” yazılmış; doğrusu “Planlanan”. Düzeltip yeniden gönderin.',
  })
  await newsroom.save(reporter, draft, {
    headline: story.headline.replace('Planlaan', 'Planlanan'),
  })
  const submitted = await newsroom.act(reporter, draft, 'submit')
  const { findings } = submitted.sourcing as unknown as Sourcing
  await newsroom.act(secondEditor, draft, 'approve', { overrides: overrideReasons(findings) })
  return newsroom.act(secondEditor, draft, 'publish')
}
