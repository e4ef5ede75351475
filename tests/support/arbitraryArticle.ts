import fc from 'fast-check'

import type { SourcedArticle, SourcedAttribution } from '@/src/sourcing/types'
import {
  ATTRIBUTION_FIELDS,
  ATTRIBUTION_MODES,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CUE_CLASSES,
  FORMS,
  GROUND_RULES,
  SERIOUSNESS,
  STANCES,
} from '@/src/sourcing/vocabulary'

const id = fc.constantFrom('a', 'b', 'c', 'constructor', '')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
// Outside the text too: a checks' caller may hold spans of an older text.
const span = fc.record({ start: fc.integer({ min: -5, max: 200 }), end: fc.integer({ max: 200 }) })
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('İddialara göre', 'duyurdu.', '“söz”', '38', 'Bakü’de', '\n\n'))
    .map((words) => words.join(' ')),
)

export const arbitraryRow: fc.Arbitrary<SourcedAttribution> = fc.record({
  id,
  claim: maybe(id),
  field: fc.constantFrom(...ATTRIBUTION_FIELDS),
  mode: fc.constantFrom(...ATTRIBUTION_MODES),
  source: maybe(id),
  speaker: maybe(id),
  via: fc.array(id, { maxLength: 3 }),
  origin: maybe(id),
  originUnnamed: fc.boolean(),
  cue: maybe(text),
  cueClass: fc.constantFrom(...CUE_CLASSES),
  form: fc.constantFrom(...FORMS),
  stance: fc.constantFrom(...STANCES),
  groundRules: fc.constantFrom(...GROUND_RULES),
  hasEvidence: fc.boolean(),
  span: maybe(span),
})

/** Any article the types allow, however little of it fits together. */
export const arbitraryArticle: fc.Arbitrary<SourcedArticle> = fc.record({
  language: fc.constantFrom('tr', 'en', 'az', 'tr-TR', ''),
  headline: text,
  dek: text,
  body: text,
  claims: fc.array(
    fc.record({
      id,
      text,
      kind: fc.constantFrom(...CLAIM_KINDS),
      seriousness: fc.constantFrom(...SERIOUSNESS),
      status: fc.constantFrom(...CLAIM_STATUSES),
      persons: fc.array(id, { maxLength: 2 }),
      events: fc.array(id, { maxLength: 2 }),
    }),
    { maxLength: 5 },
  ),
  attributions: fc.array(arbitraryRow, { maxLength: 8 }),
  orphanMarks: fc.array(
    fc.record({ id, start: fc.integer({ max: 200 }), end: fc.integer({ max: 200 }) }),
    { maxLength: 2 },
  ),
  replies: fc.array(fc.record({ person: maybe(id), organisation: maybe(fc.string()) }), {
    maxLength: 2,
  }),
})
