import { ObjectId, type Document } from 'mongodb'

import { type Saying, sayingsOf, type SayingsOfClaim } from '@/src/editorial/sourcing/sayings'
import { isStoredId } from '@/src/language/ids'
import type { Migration, PlanContext } from './Migration'
import { type Mend, mendDocuments, planMend } from './mendDocuments'

/** What of an article says who says its claims. */
const ASKED = {
  ...{ attributions: 1, section: 1, persons: 1, sources: 1, printedAt: 1, createdAt: 1 },
} as const

/** Ids in a stored document → the same as the admin's API has them. */
const asText = (value: unknown): unknown => {
  if (value instanceof ObjectId) return String(value)
  if (Array.isArray(value)) return value.map(asText)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]))
}

const idsIn = (relations: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(relations) ? relations.map(String) : [])

const relation = (id: string | null): ObjectId | null => (isStoredId(id) ? new ObjectId(id) : null)

/** As the register's rows lie in the database. */
const stored = ({ speakers, said, section, at }: SayingsOfClaim) => ({
  speakers: speakers.filter(isStoredId).map((id) => new ObjectId(id)),
  said: said.map((one) => ({
    ...one,
    ...{ speaker: relation(one.speaker), source: relation(one.source) },
  })),
  section: relation(section),
  at: new Date(at),
})

const KEYS = [
  ...(['id', 'speaker', 'source', 'mode', 'form', 'stance', 'field', 'cue', 'saidAt'] as const),
] satisfies (keyof Saying)[]

/** What is compared: the same keys in one order, whoever wrote them. */
const shape = ({ speakers, said, section, at }: Document): string =>
  JSON.stringify([
    ...[speakers, section ?? null, at],
    Array.isArray(said) && said.map((one: Document) => KEYS.map((key) => one[key] ?? null)),
  ])

/** Rows of one article lie together: the last one is remembered. */
const rowMend = (): Mend => {
  let last: { id: string; sayings: ((claim: string) => SayingsOfClaim) | null } | undefined
  const sayingsIn = async ({ editorial }: PlanContext, article: unknown) => {
    if (last?.id !== String(article)) {
      const found = await editorial
        .collection('articles')
        .findOne({ _id: article as ObjectId }, { projection: ASKED })
      const existing = { persons: idsIn(found?.persons), sources: idsIn(found?.sources) }
      last = { id: String(article), sayings: found && sayingsOf(asText(found) as object, existing) }
    }
    return last.sayings
  }
  return {
    half: 'editorial',
    collection: 'claims',
    async mend(row, context) {
      const sayings = await sayingsIn(context, row.article)
      if (!sayings) return null
      const fields = stored(sayings(String(row.claimId)))
      return shape(row) === shape(fields) ? null : { $set: fields }
    },
  }
}

/** The claim register learns who said each claim, how and on which words: by it the newsroom asks "who said what". */
export const migration: Migration = {
  number: 11,
  name: 'speakers-of-claims',
  says: {
    tr: 'İddia dizinine kimin, nasıl, ne zaman söylediği yazılır: “Kim ne dedi” bunlarla sorulur',
    en: 'the claim register gets who said each claim, how and when: “who said what” is asked of it',
  },
  plan: async (context) => [await planMend(context, rowMend())],
  run: (context) => mendDocuments(context, 'claims', rowMend()),
}
