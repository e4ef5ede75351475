import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

import { analyseArticle } from '@/src/sourcing/findings'
import { querySpeller } from '@/src/sourcing/spelling/speller'
import { FINDING_CODES, type SourcedArticle, type SourcedEntities } from '@/src/sourcing/types'
import {
  ATTRIBUTION_FIELDS,
  ATTRIBUTION_MODES,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CUE_CLASSES,
  FORMS,
  GROUND_RULES,
  LEGAL_STAGES,
  SERIOUSNESS,
  STANCES,
} from '@/src/sourcing/vocabulary'

const ids = z.array(z.string()).default([])
const word = z.string().nullable().default(null)
const quantity = z
  .strictObject({ value: z.number(), unit: word, of: word })
  .nullable()
  .default(null)
const status = z.enum(CLAIM_STATUSES).default('unverified')
const position = z.strictObject({ title: z.string(), organisation: word, from: word, to: word })
const named = { name: z.string(), names: ids }
const masked = z.strictObject({
  label: word,
  reason: word,
  knownTo: z.number(),
  isApproved: z.boolean(),
})

/** A stored article as an example of the document has it: what is left out is as a new one has it. */
const example = z.strictObject({
  language: z.string().default('tr'),
  day: z.string().default('2026-03-12'),
  headline: z.string().default(''),
  dek: z.string().default(''),
  body: z.string(),
  bylines: ids,
  isSigned: z.boolean().default(false),
  claims: z
    .array(
      z.strictObject({
        text: z.string(),
        kind: z.enum(CLAIM_KINDS).default('fact'),
        seriousness: z.enum(SERIOUSNESS).default('none'),
        legalStage: z.enum(LEGAL_STAGES).nullable().default(null),
        ...{ status, quantity, persons: ids, events: ids, organisations: ids },
      }),
    )
    .default([]),
  attributions: z
    .array(
      z.strictObject({
        claim: z.string().default('K1'),
        field: z.enum(ATTRIBUTION_FIELDS).default('body'),
        mode: z.enum(ATTRIBUTION_MODES),
        ...{
          source: word,
          speaker: word,
          speakerRole: word,
          saidAt: word,
          origin: word,
          cue: word,
          words: word,
        },
        via: ids,
        originUnnamed: z.boolean().default(false),
        cueClass: z.enum(CUE_CLASSES).default('none'),
        form: z.enum(FORMS).default('indirect'),
        stance: z.enum(STANCES).default('asserts'),
        groundRules: z.enum(GROUND_RULES).default('onRecord'),
        isOnFile: z.boolean().default(false),
        evidence: z
          .array(
            z.strictObject({ hasLink: z.boolean().default(false), quote: word, language: word }),
          )
          .default([]),
      }),
    )
    .default([]),
  replies: z.array(z.strictObject({ person: word, organisation: word })).default([]),
  pullQuotes: z.array(z.strictObject({ start: z.number(), end: z.number() })).optional(),
  persons: z
    .record(
      z.string(),
      z.strictObject({
        ...named,
        isLiving: z.boolean().default(true),
        positions: z.array(position).default([]),
        legalStages: z.array(z.enum(LEGAL_STAGES)).default([]),
      }),
    )
    .default({}),
  sources: z
    .record(
      z.string(),
      z.strictObject({
        ...named,
        kind: z.string().default('agency'),
        masked: masked.optional(),
        retracted: z.strictObject({ day: word, note: word }).optional(),
      }),
    )
    .default({}),
  elsewhere: z
    .array(
      z.strictObject({
        ...{ headline: z.string(), text: z.string() },
        ...{ status, quantity, persons: ids, events: ids, organisations: ids },
      }),
    )
    .default([]),
})

/** Only the examples of spelling ask the dictionary, which takes long to open. */
const knowsAll: typeof querySpeller = async (words) => words.map(() => null)

const withIds = <Value extends object>(records: Record<string, Value>) =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { id, ...record }]))

const read = (json: string): { article: SourcedArticle; entities: SourcedEntities } => {
  const { claims, attributions, replies, persons, sources, elsewhere, day, ...rest } =
    example.parse(JSON.parse(json))
  return {
    article: {
      ...rest,
      claims: claims.map((claim, at) => ({ id: `K${at + 1}`, ...claim })),
      attributions: attributions.map(({ words, ...row }, at) => {
        const start = words === null ? 0 : rest[row.field].lastIndexOf(words)
        if (start < 0) throw new Error(`${words} does not stand in ${row.field}`)
        return {
          ...{ id: `A${at + 1}`, ...row },
          hasEvidence: row.evidence.some(({ hasLink, quote }) => hasLink || quote !== null),
          span: { start, end: start + (words ?? rest[row.field]).length },
        }
      }),
      orphanMarks: [],
      replies,
    },
    entities: {
      persons: withIds(persons),
      sources: withIds(sources),
      events: {},
      day,
      elsewhere: elsewhere.map((claim) => ({ article: 'other', ...claim })),
    },
  }
}

const examples = readFileSync('docs/findings.md', 'utf8')
  .split(/^#### /m)
  .slice(1)
  .flatMap((section) => {
    const code = section.slice(0, section.indexOf('\n')).trim()
    return [...section.matchAll(/^```(fires|silent)-json\n([^]*?)^```/gm)].map(
      ([, kind, json = '']) => ({ code, fires: kind === 'fires', json }),
    )
  })

/** By the design's table. */
const SEVERITY: Record<string, string> = {
  ...Object.fromEntries(FINDING_CODES.map((code) => [code, 'warn'])),
  ...{
    singleOriginAccusation: 'block',
    unsourcedAccusation: 'block',
    headlineOutrunsBody: 'block',
  },
  ...{ noRightOfReply: 'block', staleRole: 'block', statusOutrunsEvidence: 'block' },
  ...{
    maskedSourceIncomplete: 'block ✱',
    offRecordLinked: 'block ✱',
    danglingAttribution: 'block ✱',
    unattributedPullQuote: 'block ✱',
  },
}

// Loading may take longer than a save would wait where tests share a machine.
beforeAll(async () => {
  expect(await querySpeller([{ lower: 'söz', printed: 'söz' }], 60_000)).toEqual([null])
}, 70_000)

describe('docs/findings.md, on a stored text', () => {
  it('has for every code one example that fires and one that does not', () => {
    expect(examples.map(({ code, fires }) => `${code} ${fires}`)).toEqual(
      FINDING_CODES.flatMap((code) => [`${code} true`, `${code} false`]),
    )
  })

  it.each(examples)(
    '$code fires $fires',
    async ({ code, fires, json }) => {
      const { sourcing } = await analyseArticle(
        read(json),
        code === 'spelling' ? querySpeller : knowsAll,
      )
      const told = sourcing.findings.filter((finding) => finding.code === code)
      expect(told.map(({ severity, never }) => `${severity}${never ? ' ✱' : ''}`)).toEqual(
        fires ? [SEVERITY[code]] : [],
      )
    },
    30_000,
  )
})
