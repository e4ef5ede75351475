import { ObjectId } from 'mongodb'

import type { StoryText } from '@/src/editorial/import/readStoryText'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import type { Article } from '@/src/payload-types'
import type { EntityIds } from './fileEntities'
import type { GroundTruth } from './groundTruth'

type Content = Partial<Article>
const idsOf = (slugs: string[], known: Map<string, string>): string[] =>
  slugs.map((slug) => known.get(slug)).filter((id): id is string => id !== undefined)

/**
 * The seed story as the editor would hold it after the reporter marked every attribution: text, claims, rows and
 * marks. `bodyStart` is where the body begins in the printed story, since the ground truth counts from its first letter.
 */
export function storyContent(
  story: StoryText,
  truth: GroundTruth,
  ids: EntityIds,
  bodyStart: number,
): Content {
  const fresh = (keys: string[]) => new Map(keys.map((key) => [key, new ObjectId().toHexString()]))
  const claimIds = fresh(truth.claims.map(({ id }) => id))
  const rowIds = fresh(truth.attributions.map(({ id }) => id))
  const spans = truth.attributions
    .filter(({ sentence }) => sentence !== 'H')
    .map(({ id, span }) => ({
      id: rowIds.get(id) ?? id,
      start: span.start - bodyStart,
      end: span.end - bodyStart,
    }))
  return {
    headline: story.headline,
    printedAt: story.printedAt?.toISOString(),
    body: markSpans(fromParagraphs(story.paragraphs), spans) as unknown as Article['body'],
    claims: truth.claims.map(({ id, text, kind, seriousness, persons, events }) => ({
      id: claimIds.get(id),
      text,
      kind,
      seriousness,
      persons: idsOf(persons, ids.persons),
      events: idsOf(events, ids.events),
      verification: { status: 'unverified' },
    })),
    attributions: truth.attributions.map((row) => ({
      id: rowIds.get(row.id),
      claim: claimIds.get(row.claim),
      field: row.sentence === 'H' ? 'headline' : 'body',
      mode: row.mode,
      source: row.source ? ids.sources.get(row.source) : undefined,
      speaker: row.speaker ? ids.persons.get(row.speaker) : undefined,
      cue: { text: row.cue, class: row.cueClass },
      form: row.form,
      stance: 'asserts',
      groundRules: 'onRecord',
    })),
    pinned: {
      persons: [...ids.persons.values()],
      sources: [...ids.sources.values()],
      events: [...ids.events.values()],
    },
  }
}
