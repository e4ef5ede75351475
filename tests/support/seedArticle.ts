import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import type { SourcedArticle, SourcedEntities } from '@/src/sourcing/types'
import {
  ATTRIBUTION_MODES,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CUE_CLASSES,
  FORMS,
  SERIOUSNESS,
} from '@/src/sourcing/vocabulary'

const names = z.array(z.object({ value: z.string() }))
const groundTruth = z.object({
  article: z.object({ headline: z.string(), language: z.string() }),
  persons: z.array(
    z.object({ slug: z.string(), displayName: z.string(), isLiving: z.boolean(), names }),
  ),
  sources: z.array(z.object({ slug: z.string(), name: z.string(), kind: z.string() })),
  claims: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      kind: z.enum(CLAIM_KINDS),
      seriousness: z.enum(SERIOUSNESS),
      verification: z.enum(CLAIM_STATUSES),
      persons: z.array(z.string()),
      events: z.array(z.string()),
      namedSources: z.array(z.string()),
    }),
  ),
  attributions: z.array(
    z.object({
      id: z.string(),
      claim: z.string(),
      sentence: z.string(),
      mode: z.enum(ATTRIBUTION_MODES),
      source: z.string().nullable(),
      speaker: z.string().nullable(),
      cue: z.string().nullable(),
      cueClass: z.enum(CUE_CLASSES),
      form: z.enum(FORMS),
      span: z.object({ exact: z.string(), start: z.number(), end: z.number() }),
    }),
  ),
})

export type SeedTruth = z.infer<typeof groundTruth>

/**
 * The printed story as the sourcing checks see it (slugs as ids, no replies), its entities, and the
 * ground truth itself. Body offsets are the story's minus the start of the body.
 */
export const seedArticle = (): {
  article: SourcedArticle
  entities: SourcedEntities
  truth: SeedTruth
} => {
  const seed = (file: string) => readFileSync(join(process.cwd(), 'seed', file), 'utf8')
  const truth = groundTruth.parse(JSON.parse(seed('ground-truth.json')))
  const story = seed('story.tr.txt').trimEnd()
  const [headline = '', printed = ''] = story.split('\n\n')
  const bodyStart = headline.length + printed.length + 4
  const article: SourcedArticle = {
    language: truth.article.language,
    headline,
    dek: '',
    body: story.slice(bodyStart),
    claims: truth.claims.map(({ verification, namedSources: _expected, ...claim }) => ({
      ...claim,
      status: verification,
    })),
    attributions: truth.attributions.map(({ sentence, span, ...row }) => {
      const offset = sentence === 'H' ? 0 : bodyStart
      return {
        ...row,
        field: sentence === 'H' ? 'headline' : 'body',
        via: [],
        origin: null,
        originUnnamed: false,
        stance: 'asserts',
        groundRules: 'onRecord',
        hasEvidence: false,
        span: { start: span.start - offset, end: span.end - offset },
      }
    }),
    orphanMarks: [],
    replies: [],
  }
  const entities: SourcedEntities = {
    persons: Object.fromEntries(
      truth.persons.map(({ slug, displayName, isLiving, names: spellings }) => [
        slug,
        { id: slug, name: displayName, isLiving, names: spellings.map(({ value }) => value) },
      ]),
    ),
    sources: Object.fromEntries(
      truth.sources.map(({ slug, name, kind }) => [slug, { id: slug, name, kind }]),
    ),
    events: Object.fromEntries(
      truth.claims.flatMap(({ events }) => events.map((id) => [id, { id }])),
    ),
  }
  return { article, entities, truth }
}
