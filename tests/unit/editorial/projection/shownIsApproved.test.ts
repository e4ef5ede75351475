import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import type { Article } from '@/src/payload-types'
import type { PublicArticle } from '@/src/published/documents'
import { toPublicArticle } from '@/src/editorial/projection/toPublicArticle'
import { ARTICLE_FIELDS, CONTENT_FIELDS } from '@/src/workflow/articleFields'
import { changedFields } from '@/src/workflow/content'
import { contentHash } from '@/src/workflow/contentHash'
import { runs } from '@/tests/support/runs'
import { article as story, PARAGRAPHS, records, facts } from './aStory'
import { FIELDS } from './fields'

type Values<T> = { [F in keyof Required<T>]: fc.Arbitrary<unknown> }
type RowOf<F extends keyof Article> =
  NonNullable<Article[F]> extends readonly (infer R)[] ? R : never

const word = fc.constantFrom('Bir', 'İki', 'Üç', '', null)
const url = fc.constantFrom('https://bir.example/1', 'https://iki.example/2', null)
const time = fc.constantFrom('2025-10-01T08:00:00.000Z', '2024-05-05T00:00:00.000Z', null)
const one = (...values: unknown[]) => fc.constantFrom(...values, null)
const some = (...values: unknown[]) => fc.subarray(values)
const person = one('p-kaya', 'p-memur', 'p-yok')
const persons = some('p-kaya', 'p-memur')
const source = one('s-apa', 's-gizli', 's-yok')
const sources = some('s-apa', 's-gizli')
const events = some('e-ihale', 'e-park')
const free = fc.constantFrom({ a: 1 }, { a: 2 }, null)
const account = one('u-1', 'u-2')

const evidence: Values<NonNullable<RowOf<'attributions'>['evidence']>[number]> = {
  url,
  archivedUrl: url,
  accessedAt: time,
  originalQuote: word,
  originalLanguage: word,
  translator: word,
  id: one('E1', 'E2'),
}
const claim: Values<RowOf<'claims'>> = {
  text: word,
  kind: one('fact', 'accusation', 'number'),
  seriousness: one('none', 'criminal'),
  persons,
  events,
  organisations: sources,
  legalStage: one('alleged', 'convicted'),
  quantity: fc.record({ value: one(0, 1, 38), unit: word, of: word }),
  verification: fc.record({ status: one('verified', 'refuted'), note: word }),
  id: one('K1', 'K2'),
}
const hop = fc.oneof(
  fc.record({ relationTo: fc.constant('sources'), value: source }),
  fc.record({ relationTo: fc.constant('persons'), value: person }),
)
const attribution: Values<RowOf<'attributions'>> = {
  claim: one('K1', 'K2'),
  field: one('headline', 'dek', 'body'),
  mode: one('namedSource', 'namedSpeaker', 'maskedSource', 'houseVoice'),
  source,
  speaker: person,
  speakerRole: word,
  via: fc.array(hop, { maxLength: 2 }),
  origin: fc.option(hop, { nil: null }),
  saidTo: source,
  documentOnFile: fc.record({ onFile: fc.boolean(), note: word }),
  originUnnamed: fc.boolean(),
  cue: fc.record({ text: word, class: one('none', 'hedgePhrase'), implicit: fc.boolean() }),
  form: one('direct', 'indirect'),
  stance: one('asserts', 'denies'),
  saidAt: one('2025-10-17', '2025-10-18'),
  groundRules: one('onRecord', 'background', 'offRecord'),
  evidence: fc.array(fc.record(evidence), { maxLength: 2 }),
  id: one('A1', 'A2'),
}
const reply: Values<RowOf<'replies'>> = {
  person,
  organisationSource: source,
  organisation: word,
  askedAt: time,
  channel: word,
  outcome: one('asked', 'answered'),
  text: word,
  id: one('R1', 'R2'),
}
const byline: Values<RowOf<'bylines'>> = {
  name: word,
  role: word,
  user: account,
  person,
  id: one('b1', 'b2'),
}
const dismissal: Values<RowOf<'dismissals'>> = { quote: one('Bir.', 'İki.'), id: one('d1', 'd2') }
const rows = (row: Record<string, fc.Arbitrary<unknown>>) =>
  fc.array(fc.record(row), { maxLength: 2 })
const bodies = fc
  .tuple(fc.constantFrom(PARAGRAPHS, ['Bir cümle.'], ['Bir cümle.', 'Bir cümle daha.']), fc.nat(9))
  .map(([paragraphs, end]) =>
    markSpans(fromParagraphs(paragraphs), end === 0 ? [] : [{ id: 'A1', start: 0, end }]),
  )

/** What each field of an article may hold; the compiler names a field that lacks its values. */
const VALUES: Values<Article> = {
  headline: word,
  dek: word,
  kicker: word,
  seoTitle: word,
  socialTitle: word,
  slug: fc.constantFrom('bir-adres', 'iki-adres'),
  language: fc.constantFrom('tr', 'en'),
  body: bodies,
  printedAt: time,
  claims: rows(claim),
  attributions: rows(attribution),
  replies: rows(reply),
  bylines: rows(byline),
  dismissals: rows(dismissal),
  section: one('x-gundem'),
  tags: some('t-ihale', 't-yok'),
  genre: one('report', 'opinion'),
  leadImage: one('m-1', 'm-yok'),
  pinned: fc.record({ persons, sources, events }),
  dateline: word,
  backstory: word,
  translationOf: one('a-2', 'a-3'),
  related: some('a-2', 'a-3'),
  desk: one('d-1', 'd-2'),
  embargoUntil: time,
  edNote: word,
  priority: one('low', 'high'),
  stage: fc.constantFrom('draft', 'approved', 'published'),
  editKind: fc.constantFrom('first', 'update', 'correction'),
  revision: fc.nat(9),
  author: account,
  assignee: account,
  reviewer: account,
  dueAt: time,
  gates: fc.record({ legal: one('required', 'done'), factCheck: one('required', 'done') }),
  contributors: some('u-1', 'u-2'),
  submittedBy: account,
  approvedHash: word,
  approvedBy: account,
  approvedOverrides: free,
  schedule: free,
  scheduledAt: time,
  persons,
  sources,
  events,
  sourcing: free,
  wordCount: fc.nat(9),
  readingMinutes: fc.nat(9),
  searchWords: fc.constant([]),
  // The address of the document itself: no two articles are one.
  id: fc.constant(story.id),
  createdAt: time,
  updatedAt: time,
}
const NESTED: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  claims: claim,
  attributions: attribution,
  replies: reply,
  bylines: byline,
}

/** Everything that readers are shown, the tree of the body by what is to be seen of it. */
const shown = (article: Article): string => {
  const publication = { ...facts, slug: article.slug ?? '' }
  const { _v, body, ...rest }: PublicArticle = toPublicArticle({
    ...{ article, facts: publication, records, newsroom: 'Künye' },
  })
  return JSON.stringify({ ...rest, body: { ...body, json: canonicalBody(body?.json) } })
}
const hashOf = (article: Article) => contentHash(article)

type Change = { before: Article; after: Article }
const base = fc.oneof(
  { weight: 3, arbitrary: fc.constant(story) },
  { weight: 1, arbitrary: fc.record(VALUES) as unknown as fc.Arbitrary<Article> },
)

/** One field changed, of the story or of any article; and of a list of rows each key of its first row. */
function changesOf(field: keyof Article): [string, fc.Arbitrary<Change>][] {
  const whole = fc
    .tuple(base, VALUES[field])
    .map(([before, value]) => ({ before, after: { ...before, [field]: value } }))
  const inner = Object.entries(NESTED[field] ?? {}).map(
    ([key, values]): [string, fc.Arbitrary<Change>] => [
      `${field}.${key}`,
      fc.tuple(base, values).map(([before, value]) => {
        const [first, ...others] = (before[field] ?? []) as object[]
        const list = first ? [{ ...first, [key]: value }, ...others] : []
        return { before, after: { ...before, [field]: list } }
      }),
    ],
  )
  return [[field, whole], ...inner]
}

/** Shown only where another field of the row holds nothing. */
const SELDOM = new Set(['replies.organisation', 'replies.organisationSource'])

describe('what readers are shown is what was approved', () => {
  const known = new Map<keyof Article, ReadonlySet<string>>()
  /** The paths of a field whose change reached the reader; each of those moved the hash of what is approved. */
  const movedBy = (field: keyof Article): ReadonlySet<string> => {
    const moved = known.get(field) ?? look(field)
    known.set(field, moved)
    return moved
  }
  const look = (field: keyof Article): ReadonlySet<string> => {
    const moved = new Set<string>()
    for (const [path, changes] of changesOf(field)) {
      fc.assert(
        fc.property(changes, ({ before, after }) => {
          if (shown(before) === shown(after)) return
          moved.add(path)
          expect([path, hashOf(after)]).not.toEqual([path, hashOf(before)])
        }),
        { numRuns: runs(SELDOM.has(path) ? 400 : 32), seed: 1 },
      )
    }
    return moved
  }
  const fields = Object.keys(VALUES) as (keyof Article)[]

  it.each(fields)('%s', (field) => void movedBy(field))

  it('and the changes asked about did reach the reader: every shown field was seen to move', () => {
    const moved = new Set(fields.flatMap((field) => [...movedBy(field)]))
    const asked = FIELDS.Article.shown
      .map((path) => path.split('.'))
      .map(([field = '', key]) => (key && NESTED[field] ? `${field}.${key}` : field))
    expect([...new Set(asked)].filter((path) => path !== 'id' && !moved.has(path))).toEqual([])
    expect(
      [...moved].filter((path) => !CONTENT_FIELDS.includes(path.split('.')[0] as never)),
    ).toEqual([])
  })
})

describe('the classes of the fields', () => {
  it('keep the hash of what was approved: the order of the content is part of it', () => {
    expect(hashOf(story)).toBe('9018b4ee758b6c7ad05f860d4947584b347ec46bcd4e0189971ac504ef13d702')
    const all = Object.fromEntries(CONTENT_FIELDS.slice(0, 22).map((field) => [field, field]))
    expect(contentHash({ ...all, body: fromParagraphs(['Bir cümle.']) })).toBe(
      '48807ca966b4c4b9e85c51b019c841271b2b358da5b1fc4839ad9cb9dd2b87f9',
    )
  })

  /** What the entry of a save of this one field names: the field, or that the revision alone rose. */
  const named = (field: keyof Article, before: object, after: object): readonly string[] => {
    if (field === 'revision') return ['revision']
    const same = changedFields({ ...before, revision: 2 }, { ...after, revision: 2 }).changed
    const own = { content: true, inner: true, server: true, derived: false, record: false }
    return own[ARTICLE_FIELDS[field].is] && same.length > 0 ? [field] : ['revision']
  }

  it.each(Object.keys(ARTICLE_FIELDS) as (keyof Article)[])(
    'leave no write of %s without its name in the log',
    (field) => {
      const seen = new Set<string>()
      fc.assert(
        fc.property(VALUES[field], VALUES[field], (was, is) => {
          const before = { ...story, [field]: was, revision: 1 }
          const after = { ...before, [field]: is, revision: 2 }
          const { changed, values } = changedFields(before, after)
          const expected = named(field, before, after)
          expect(changed).toEqual(
            field === 'stage' && expected[0] === field ? [field, 'revision'] : expected,
          )
          changed.forEach((name) => seen.add(name))
          const told = ['desk', 'embargoUntil', 'priority', 'dismissals', 'slug', 'printedAt']
          const tells = told.includes(field) && changed[0] === field
          expect(values.map((value) => value.field)).toEqual(tells ? [field] : [])
          expect(changedFields(null, after).changed).not.toEqual([])
        }),
        { numRuns: runs(32), seed: 1 },
      )
      const { is } = ARTICLE_FIELDS[field]
      if (is === 'content' || is === 'inner' || is === 'server') expect(seen).toContain(field)
    },
  )
})
