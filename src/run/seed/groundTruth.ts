import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

import {
  ATTRIBUTION_MODES,
  CLAIM_KINDS,
  CUE_CLASSES,
  FORMS,
  SERIOUSNESS,
} from '@/src/sourcing/vocabulary'

const name = z.object({
  value: z.string(),
  lang: z.string(),
  kind: z.enum(['asPrinted', 'alias', 'transliteration']),
})
const schema = z.object({
  persons: z.array(
    z.object({
      slug: z.string(),
      displayName: z.string(),
      names: z.array(name),
      isLiving: z.boolean(),
    }),
  ),
  sources: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      kind: z.enum(['agency', 'newspaper']),
      country: z.string(),
      asPrinted: z.string(),
    }),
  ),
  events: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      occurrence: z.enum(['alleged', 'occurred', 'ongoing']),
      asPrinted: z.string().optional(),
      edtf: z.string(),
      basis: z.enum(['inferred', 'explicit', 'external']),
      place: z.string().optional(),
      superEvent: z.string().optional(),
      casualties: z.object({ dead: z.number() }).optional(),
    }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      kind: z.enum(CLAIM_KINDS),
      seriousness: z.enum(SERIOUSNESS),
      persons: z.array(z.string()),
      events: z.array(z.string()),
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
export type GroundTruth = z.infer<typeof schema>

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../seed')

/** What the seed story says, as printed: its people, sources, events, claims and attributions, with offsets. */
export const readGroundTruth = async (): Promise<GroundTruth> =>
  schema.parse(JSON.parse(await readFile(path.join(folder, 'ground-truth.json'), 'utf8')))

/** The seed story itself, letter for letter. */
export const readSeedStory = (): Promise<string> =>
  readFile(path.join(folder, 'story.tr.txt'), 'utf8')
