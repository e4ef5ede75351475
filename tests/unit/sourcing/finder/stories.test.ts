import { afterAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { placeStory } from '@/src/editorial/import/placeStory'
import { readStory } from '@/src/editorial/import/readStory'
import { analyse } from '@/src/sourcing/finder/analyse'
import { figuresOf, type Score, scoreFolder } from '@/tests/support/storyScores'

const FOLDER = 'tests/fixtures/stories'
const told: string[] = []
const tell = (what: string, figures: Record<string, number>) =>
  told.push(
    `${what}: ${Object.entries(figures)
      .map(([name, value]) => `${name} ${Number(value.toFixed(3))}`)
      .join(', ')}`,
  )
afterAll(() => void process.stdout.write(`${told.join('\n')}\n`))

describe.each([
  [FOLDER, 12],
  ['tests/fixtures/devStories', 4],
  ['tests/fixtures/sealedStories2026b', 4],
] as const)('the finder on the annotated stories of %s', (folder, each) => {
  let scores: Score[] = []
  it('reads all of them, and every word of their truth stands in them', async () => {
    scores = await scoreFolder(folder)
    expect(scores).toHaveLength(2 * each)
    const wrong = scores.flatMap(({ problems }) => problems.filter((one) => one.startsWith('NOT')))
    expect(wrong).toEqual([])
  }, 60_000)

  it.each([
    ['tr', 0.95],
    ['en', 0.95],
  ] as const)('holds the floors in %s', (language, recall) => {
    const those = scores.filter((score) => score.language === language)
    const figures = figuresOf(those)
    tell(language, figures)
    expect(those).toHaveLength(each)
    expect(figures.precision).toBeGreaterThanOrEqual(0.95)
    expect(figures.recall).toBeGreaterThanOrEqual(recall)
    expect(figures.mode).toBeGreaterThanOrEqual(0.95)
    expect(figures.who).toBeGreaterThanOrEqual(0.95)
    expect(figures.dates).toBeGreaterThanOrEqual(0.95)
    expect(figures.guesses).toBe(0)
    expect(figures.findings).toBeGreaterThanOrEqual(0.95)
    expect(figures.forbidden).toBe(0)
    expect(figures.mostExtra).toBeLessThanOrEqual(1)
  })
})

/** What was wanted, of stories on which nothing was mended: not the floors of those that were. */
describe('the finder on stories that it was not mended on', () => {
  it('has what was wanted', async () => {
    const scores = await scoreFolder('tests/fixtures/sealedStories2026c')
    expect(scores).toHaveLength(6)
    for (const [language, recall] of [
      ['tr', 0.82],
      ['en', 0.75],
    ] as const) {
      const figures = figuresOf(scores.filter((score) => score.language === language))
      tell(`sealed ${language}`, figures)
      expect(figures.precision).toBeGreaterThanOrEqual(0.9)
      expect(figures.recall).toBeGreaterThanOrEqual(recall)
      expect(figures.mode).toBeGreaterThanOrEqual(0.85)
      expect(figures.who).toBeGreaterThanOrEqual(0.75)
    }
    const both = figuresOf(scores)
    expect(both.dates).toBeGreaterThanOrEqual(0.9)
    expect(both.findings).toBeGreaterThanOrEqual(0.9)
    expect([both.guesses, both.forbidden]).toEqual([0, 0])
    expect(both.mostExtra).toBeLessThanOrEqual(1)
  }, 60_000)
})

describe('the finder on the seed story', () => {
  const bytes = readFileSync('seed/story.tr.txt')
  const text = bytes.toString('utf8')
  const { attributions: rows } = JSON.parse(readFileSync('seed/ground-truth.json', 'utf8')) as {
    attributions: { cueClass: string; mode: string; span: { cueStart: number | null } }[]
  }
  const cued = rows.filter(({ span, cueClass }) => span.cueStart !== null && cueClass !== 'none')
  const find = () =>
    analyse({
      ...{ text, nodes: placeStory(text, readStory(bytes, { name: 'story.tr.txt' })) },
      ...{ language: 'tr', reference: '2025-10-18' },
    })

  it('finds every cue of the ground truth, in its mode, and no other', async () => {
    const { attributions } = await find()
    const places = [...new Set(cued.map(({ span }) => span.cueStart))]
    expect(attributions.map(({ cueStart }) => cueStart)).toEqual(places)
    const modes = attributions.map(({ cueStart, mode }) => `${cueStart} ${mode}`)
    expect(modes).toEqual([...new Set(cued.map(({ span, mode }) => `${span.cueStart} ${mode}`))])
  }, 60_000)

  it('reads its dates as the ground truth has them', async () => {
    const { dates } = await find()
    expect(dates.map(({ edtf }) => edtf)).toEqual([
      '2025-10-09',
      '2024-12',
      '2025-06-21/2025-06-30',
    ])
  }, 60_000)

  it('gives every place its own words', async () => {
    const { attributions, dates, numbers, findings } = await find()
    for (const { start, end, quote } of [...attributions, ...dates, ...numbers, ...findings]) {
      expect(text.slice(start, end)).toBe(quote)
    }
    for (const { cue, cueStart, who } of attributions) {
      expect(text.slice(cueStart, cueStart + cue.length)).toBe(cue)
      if (who) expect(text.slice(who.start, who.end)).toBe(who.text)
    }
  }, 60_000)

  it.each([
    ['carriage returns and a byte order mark', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['letters taken apart', text.normalize('NFD')],
  ])(
    'finds the same with %s',
    async (_, other) => {
      const nodes = placeStory(other, readStory(Buffer.from(other), { name: 'story.tr.txt' }))
      const found = await analyse({ text: other, nodes, language: 'tr', reference: '2025-10-18' })
      const { attributions } = await find()
      expect(found.attributions.map(({ cue }) => cue.normalize('NFC'))).toEqual(
        attributions.map(({ cue }) => cue),
      )
      for (const { start, end, quote, cue, cueStart } of found.attributions) {
        expect(other.slice(start, end)).toBe(quote)
        expect(other.slice(cueStart, cueStart + cue.length)).toBe(cue)
      }
    },
    60_000,
  )
})
