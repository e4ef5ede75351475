import { describe, expect, it } from '@jest/globals'
import { statSync } from 'node:fs'

import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'
import { checkBody } from '@/src/language/richText/checkBody'
import { spansOf } from '@/src/language/richText/spans'
import { toText } from '@/src/language/richText/toText'
import type { Article } from '@/src/payload-types'
import { demoStoryContent } from '@/src/run/seed/demoStoryContent'
import { DEMO_STORIES } from '@/src/run/seed/stories/demoStories'
import {
  DEMO_DOCUMENTS,
  DEMO_PEOPLE,
  DEMO_PORTRAITS,
  DEMO_SOURCES,
} from '@/src/run/seed/stories/names'
import { findings } from '@/src/sourcing/findings'

const slugs = [DEMO_PEOPLE, DEMO_SOURCES, DEMO_DOCUMENTS].flatMap((all) => Object.keys(all))
const records = new Map(slugs.map((slug) => [slug, slug]))
const entities = {
  persons: Object.fromEntries(
    Object.entries(DEMO_PEOPLE).map(([id, name]) => [
      id,
      { id, name, names: [name], publicFigure: false, positions: [] },
    ]),
  ),
  sources: Object.fromEntries(
    Object.entries(DEMO_SOURCES).map(([id, { name, kind }]) => [id, { id, name, kind }]),
  ),
  events: {},
} as never

const published = DEMO_STORIES.filter(({ until = 'published' }) => until === 'published')
const named = DEMO_STORIES.map((story) => [story.slug, story] as const)

describe('the further stories of the demo', () => {
  it('are fourteen or more published ones, of seven sections and of every kind that a paper has', () => {
    expect(published.length).toBeGreaterThanOrEqual(14)
    expect(new Set(published.map(({ section }) => section)).size).toBe(7)
    expect(published.filter(({ language }) => language === 'en')).toHaveLength(1)
    expect(published.filter(({ correction }) => correction)).toHaveLength(1)
    expect(published.filter(({ retraction }) => retraction)).toHaveLength(1)
    expect(published.filter(({ genre }) => genre === 'opinion')).toHaveLength(3)
    expect(published.filter(({ picture }) => picture).length).toBeGreaterThanOrEqual(8)
    expect(published.filter(({ genre, posts }) => genre === 'liveBlog' && posts)).toHaveLength(1)
    const attached = published
      .flatMap(({ parts }) => parts)
      .filter((part) => typeof part !== 'string' && 'attachment' in part)
    expect(attached).toHaveLength(1)
    expect(new Set(DEMO_STORIES.map(({ slug }) => slug)).size).toBe(DEMO_STORIES.length)
    const open = DEMO_STORIES.flatMap(({ until }) => until ?? [])
    expect(open.sort()).toEqual(['approved', 'changesRequested', 'draft', 'inReview'])
  })

  it.each(named)(
    '%s: each attribution stands on its own words, once, now and as first printed',
    (_slug, story) => {
      for (const isFirst of [false, true]) {
        const { body, attributions } = demoStoryContent(story, records, { isFirst })
        expect(checkBody(body).problems).toEqual([])
        const text = toText(body)
        const spans = spansOf(body)
        expect(spans).toHaveLength(story.said.length)
        for (const [at, { words }] of story.said.entries()) {
          const span = spans.find(({ id }) => id === attributions?.[at]?.id)
          const { correction } = story
          const printed =
            isFirst && correction ? words.replace(correction.is, correction.was) : words
          expect(text.slice(span?.start, span?.end)).toBe(printed)
          expect(text.split(printed)).toHaveLength(2)
        }
        if (story.comment) expect(text.split(story.comment.on)).toHaveLength(2)
      }
    },
  )

  it.each(named)('%s: meets no finding that an editor would have to overrule', (_slug, story) => {
    const bylines = [{ name: 'Defne Yalın' }]
    for (const isFirst of [false, true]) {
      const article = { ...demoStoryContent(story, records, { isFirst }), bylines } as Article
      const language = story.language ?? 'tr'
      const found = findings(sourcedArticle({ ...article, language }), entities, [])
      expect(found.filter(({ severity, never }) => severity === 'block' || never)).toEqual([])
    }
  })

  it.each(named)(
    '%s: is written in letters that are whole, with the marks of the language',
    (_slug, story) => {
      const { language = 'tr', headline, dek } = story
      const said = story.said.flatMap(({ claim, role = '', cue = '' }) => [claim, role, cue])
      const { body } = demoStoryContent(story, records)
      const text = [headline, dek, toText(body), ...said].join('\n')
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/['"]|\u0307|Ã|�/)
      if (language === 'tr') expect(text).toMatch(/[çğıöşü]/)
    },
  )

  it('keeps the words of the correction in the text, and its drawings small', () => {
    for (const { correction, parts } of published) {
      if (!correction) continue
      expect(
        parts.filter((part) => typeof part === 'string' && part.includes(correction.is)),
      ).toHaveLength(1)
    }
    for (const { picture } of published) {
      if (picture) expect(statSync(`seed/pictures/${picture.file}.svg`).size).toBeLessThan(40_000)
    }
  })

  it('each portrait is of one of its people, and each file of the demo is there', () => {
    const portraits = Object.keys(DEMO_PORTRAITS).map((slug) => `seed/pictures/portre-${slug}.svg`)
    const documents = Object.keys(DEMO_DOCUMENTS).map((name) => `seed/documents/${name}.pdf`)
    for (const file of [...portraits, ...documents])
      expect(statSync(file).size).toBeGreaterThan(1_000)
    expect(portraits.length).toBeGreaterThanOrEqual(4)
  })
})
