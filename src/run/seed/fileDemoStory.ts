import type { Article } from '@/src/payload-types'
import { demoStoryContent } from './demoStoryContent'
import { fileDrawing } from './fileDrawing'
import type { Newsroom, Staffed } from './Newsroom'
import type { DemoStory } from './stories/DemoStory'

/** Ids of what a story names, by address (people, sources) or by name (sections, tags, desks). */
export type Records = ReadonlyMap<string, string>

/**
 * Takes one story as far as it is to come, by the hands of its people: filed, submitted, approved, published, corrected,
 * retracted, withdrawn. It begins where the story stands, so that one that was left half done is finished and a whole one untouched.
 */
export async function fileDemoStory(
  newsroom: Newsroom,
  staff: Staffed,
  story: DemoStory,
  records: Records,
): Promise<Article> {
  const { editor, secondEditor, chief } = staff
  const { until = 'published', correction, posts = [], retraction, withdrawal } = story
  const reporter = staff[story.by]
  let article =
    (await findStory(newsroom, story.slug)) ?? (await open(newsroom, staff, story, records))
  const isCorrecting = (): boolean => article.editKind === 'correction'
  const isAdding = (): boolean => article.editKind === 'update'
  const toldOf = async () => (await publicationOf(newsroom, article)).updates?.length ?? 0

  // Each round takes it one stage on; a story has fewer than twenty.
  for (let round = 0; round < 20; round += 1) {
    if (article.stage === until && until !== 'published') break
    if (article.stage === 'draft') {
      if (isCorrecting()) {
        const { body } = demoStoryContent(story, records, { known: article })
        await newsroom.save(reporter, article, { body })
      }
      if (isAdding()) {
        const content = { known: article, posts: (await toldOf()) + 1 }
        const { body } = demoStoryContent(story, records, content)
        await newsroom.save(reporter, article, { body })
      }
      article = await newsroom.act(reporter, article, 'submit')
    } else if (article.stage === 'inReview') {
      article =
        until === 'changesRequested'
          ? await newsroom.act(editor, article, 'requestChanges', { reason: story.asked })
          : await newsroom.act(secondEditor, article, 'approve')
    } else if (article.stage === 'approved') {
      const note = isAdding() ? posts[await toldOf()]?.note : undefined
      const told = isCorrecting() && correction ? correction : { ...(note && { note }) }
      article = await newsroom.act(secondEditor, article, 'publish', told)
    } else {
      const { state, updates } = await publicationOf(newsroom, article)
      if (correction && !updates?.length) {
        article = await newsroom.act(reporter, article, 'startEdit', { editKind: 'correction' })
      } else if ((updates?.length ?? 0) < posts.length) {
        article = await newsroom.act(reporter, article, 'startEdit', { editKind: 'update' })
      } else if (retraction && state === 'live') {
        article = await newsroom.act(chief, article, 'retract', { publicReason: retraction })
      } else if (withdrawal && state !== 'withdrawn') {
        article = await newsroom.act(chief, article, 'withdraw', { publicReason: withdrawal })
      } else break
    }
  }
  if (story.comment) await remark(newsroom, staff, story, article)
  return article
}

async function findStory({ payload }: Newsroom, slug: string): Promise<Article | undefined> {
  const { docs } = await payload.find({
    ...{ collection: 'articles', where: { slug: { equals: slug } } },
    ...{ limit: 1, depth: 0, overrideAccess: true },
  })
  return docs[0]
}

async function publicationOf({ payload }: Newsroom, { id }: Article) {
  const { docs } = await payload.find({
    ...{ collection: 'publications', where: { article: { equals: id } } },
    ...{ limit: 1, depth: 0, overrideAccess: true },
  })
  if (!docs[0]) throw new Error(`no publication of ${id}`)
  return docs[0]
}

async function open(
  newsroom: Newsroom,
  staff: Staffed,
  story: DemoStory,
  records: Records,
): Promise<Article> {
  const reporter = staff[story.by]
  const { slug, section, genre, language = 'tr', tags, guest, picture, backstory } = story
  const printedAt = story.hoursAgo && new Date(Date.now() - story.hoursAgo * 3_600_000)
  const leadImage = picture && (await fileDrawing(newsroom, reporter, picture))
  return newsroom.payload.create({
    collection: 'articles',
    data: {
      ...demoStoryContent(story, records, { isFirst: true }),
      ...{ slug, genre, language, leadImage, backstory },
      ...(printedAt && { printedAt: printedAt.toISOString() }),
      section: records.get(section),
      desk: records.get('Yerel masası'),
      tags: tags.flatMap((name) => records.get(name) ?? []),
      bylines: [guest ?? { name: reporter.name, user: reporter.id, person: records.get(story.by) }],
      replies: (story.answers ?? []).map(({ from, ...said }) => ({
        ...said,
        ...(typeof from === 'string'
          ? { organisationSource: records.get(from) }
          : { organisation: from.printed }),
      })),
    } as Article,
    depth: 0,
    ...newsroom.as(reporter),
  })
}

/** An editor's remark on words of the text, and the reporter's answer, once. */
async function remark(
  newsroom: Newsroom,
  staff: Staffed,
  { comment, by }: DemoStory,
  { id }: Article,
): Promise<void> {
  const { payload } = newsroom
  const known = await payload.count({
    ...{ collection: 'comments', where: { article: { equals: id } }, overrideAccess: true },
  })
  if (!comment || known.totalDocs > 0) return
  const { on, remark: body, answer } = comment
  const first = await payload.create({
    collection: 'comments',
    data: { body, article: id, field: 'body', selector: { exact: on } },
    depth: 0,
    ...newsroom.as(staff.editor),
  })
  if (!answer) return
  await payload.create({
    collection: 'comments',
    data: { body: answer, article: id, parent: first.id },
    depth: 0,
    ...newsroom.as(staff[by]),
  })
}
