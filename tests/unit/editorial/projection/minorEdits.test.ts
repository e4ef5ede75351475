import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { majorChangesBetween } from '@/src/editorial/projection/majorChanges'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import type { Article } from '@/src/payload-types'

type Pair = {
  language: string
  marked: boolean
  verdict: 'harmful' | 'harmless'
  kind: string
  before: string
  after: string
  /** The cue of the row, before and after. */
  cue?: [string | null, string | null]
  field?: 'headline'
}

const FIRST = { tr: 'Toplantı salonda yapıldı.', en: 'The meeting was held in the hall.' }

/** A story that holds one version of a pair: as its headline, or as its second paragraph, under a mark where the pair has one. */
function story(pair: Pair, which: 0 | 1): Article {
  const text = which === 0 ? pair.before : pair.after
  const first = pair.language === 'tr' ? FIRST.tr : FIRST.en
  const isHeadline = pair.field === 'headline'
  const body = fromParagraphs(isHeadline ? [first] : [first, text])
  const start = first.length + 2
  const marked = pair.marked
    ? markSpans(body, [{ id: 'A1', start, end: start + text.length }])
    : body
  const cue = pair.cue?.[which]
  return {
    id: 'a-1',
    language: pair.language as Article['language'],
    headline: isHeadline ? text : pair.language === 'tr' ? 'Haber' : 'Story',
    body: marked as unknown as Article['body'],
    claims: [{ id: 'K1', text: first, kind: 'fact' }],
    attributions: pair.marked
      ? [
          {
            id: 'A1',
            claim: 'K1',
            mode: 'namedSource',
            source: 's-1',
            ...(cue ? { cue: { text: cue, class: 'reportingActive' } } : {}),
          },
        ]
      : [],
    createdAt: '',
    updatedAt: '',
  }
}

const read = (name: string): Pair[] =>
  JSON.parse(readFileSync(resolve('tests/fixtures/minor', name), 'utf8')) as Pair[]

const changes = (pair: Pair) => majorChangesBetween(story(pair, 0), story(pair, 1), [])
const told = (pair: Pair): string =>
  `${pair.kind} (${pair.language}, ${pair.marked ? 'marked' : 'unmarked'}): ${pair.before} → ${pair.after} ${changes(pair).join(' ')}`

type Sealed = {
  language: string
  meaning: 'changed' | 'same'
  kind: string
  before: string
  after: string
}
const sealed = (name: string): Pair[] =>
  (JSON.parse(readFileSync(`tests/fixtures/${name}`, 'utf8')) as Sealed[]).flatMap(
    ({ meaning, ...pair }) =>
      [true, false].map((marked): Pair => {
        const verdict = meaning === 'changed' ? ('harmful' as const) : ('harmless' as const)
        return { ...pair, marked, verdict }
      }),
  )
describe('minor, on pairs that it was not mended on', () => {
  it('passes no change of meaning, and nearly all that changes none', () => {
    const pairs = sealed('minorSealed2026c.json')
    expect(pairs).toHaveLength(160)
    const passes = pairs.filter((pair) => changes(pair).length === 0)
    expect(passes.filter(({ verdict }) => verdict === 'harmful').length).toBe(0)
    expect(passes.length).toBeGreaterThanOrEqual(0.93 * 80)
  })
})
describe('minor, on the pairs of December 2026', () => {
  const pairs = sealed('minorSealed2026b.json')
  it('passes no change of meaning, and what changes none', () => {
    expect(pairs).toHaveLength(240)
    const wrong = pairs.filter(
      (pair) => (changes(pair).length === 0) === (pair.verdict === 'harmful'),
    )
    expect(wrong.map(told)).toEqual([])
  })
})

describe.each(['pairs.json', 'later.json', 'sealed.json'])('minor, on %s', (name) => {
  const pairs = read(name)
  it('passes no change of meaning', () => {
    const harmful = pairs.filter(({ verdict }) => verdict === 'harmful')
    expect(harmful.filter((pair) => changes(pair).length === 0).map(told)).toEqual([])
  })
  it('passes what changes none', () => {
    const harmless = pairs.filter(({ verdict }) => verdict === 'harmless')
    const refused = harmless.filter((pair) => changes(pair).length > 0)
    expect(refused.map(told)).toEqual([])
  })
})
