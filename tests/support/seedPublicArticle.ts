import { readStoryText } from '@/src/editorial/import/readStoryText'
import type { Article, Event, Person, Source } from '@/src/payload-types'
import type { PublicArticle } from '@/src/published/documents'
import type { NamedRecords } from '@/src/editorial/projection/types'
import { toPublicArticle } from '@/src/editorial/projection/toPublicArticle'
import { readGroundTruth, readSeedStory, type GroundTruth } from '@/src/run/seed/groundTruth'
import { storyContent } from '@/src/run/seed/storyContent'
import { parsePartialDate } from '@/src/language/text/partialDate'

const times = { createdAt: '2025-10-18T18:00:00.000Z', updatedAt: '2025-10-18T18:00:00.000Z' }
const PUBLISHED = new Date('2025-10-18T18:30:00Z')

const bySlug = <Row extends { slug: string }, Stored>(
  rows: readonly Row[],
  record: (row: Row) => Stored,
): Map<string, Stored> => new Map(rows.map((row) => [row.slug, record(row)]))

const recordsOf = (truth: GroundTruth): NamedRecords => ({
  persons: bySlug(truth.persons, ({ slug, displayName }): Person => ({
    ...{ id: slug, slug, displayName, ...times },
  })),
  sources: bySlug(truth.sources, ({ slug, name, kind }): Source => ({
    ...{ id: slug, slug, name, kind, ...times },
  })),
  events: bySlug(truth.events, ({ slug, title, occurrence, asPrinted, edtf, basis, place }) => {
    const date = parsePartialDate(edtf)
    if ('problem' in date) throw new Error(`seed/ground-truth.json: ${edtf}`)
    const when = {
      ...{ asPrinted, edtf, basis, precision: date.precision },
      ...{ earliest: date.earliest?.toISOString(), latest: date.latest?.toISOString() },
    }
    return { id: slug, slug, title, occurrence, place, when, ...times } as Event
  }),
  media: new Map(),
  attachments: new Map(),
  sections: new Map([['dunya', { id: 'dunya', slug: 'dunya', name: 'Dünya', ...times }]]),
  tags: new Map(),
  signatures: new Map(),
})

/** The seed story as the public gets it, made without a newsroom or a database; slugs stand for ids. */
export async function seedPublicArticle(): Promise<PublicArticle> {
  const truth = await readGroundTruth()
  const text = await readSeedStory()
  const story = readStoryText(text)
  if (!story) throw new Error('seed/story.tr.txt is not a story')
  const same = (rows: readonly { slug: string }[]) => new Map(rows.map(({ slug }) => [slug, slug]))
  const ids = {
    persons: same(truth.persons),
    sources: same(truth.sources),
    events: same(truth.events),
  }
  const content = storyContent(story, truth, ids, text.indexOf(story.paragraphs[0] ?? ''))
  return toPublicArticle({
    article: {
      ...content,
      ...{ id: 'seed-story', language: 'tr', genre: 'report', section: 'dunya', ...times },
      headline: story.headline.replace('Planlaan', 'Planlanan'),
    } as Article,
    facts: {
      ...{ state: 'live', slug: 'darbe-plani-ifsa-oldu', slugAliases: [], notice: null },
      ...{ updates: [], firstPublishedAt: PUBLISHED, updatedAt: PUBLISHED },
      contentUpdatedAt: null,
    },
    records: recordsOf(truth),
    newsroom: 'Künye',
  })
}
