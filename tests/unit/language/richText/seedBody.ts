import { readFileSync } from 'node:fs'
import type { MarkSpan } from '@/src/language/richText/body'

type Truth = {
  attributions: { id: string; span: { exact: string; start: number; end: number } }[]
}

const story = readFileSync(new URL('../../../../seed/story.tr.txt', import.meta.url), 'utf8')
const truth: Truth = JSON.parse(
  readFileSync(new URL('../../../../seed/ground-truth.json', import.meta.url), 'utf8'),
)
const inBody = truth.attributions.filter(({ span }) => span.start > 0)
const bodyStart = Math.min(...inBody.map(({ span }) => span.start))

/** The body of the seed story as printed, and the 26 attributions on its words. */
export const seedBody = {
  text: story.slice(bodyStart).trimEnd(),
  paragraphs: story.slice(bodyStart).trimEnd().split('\n\n'),
  exact: new Map(inBody.map(({ id, span }) => [id, span.exact])),
  spans: inBody.map(({ id, span }): MarkSpan => ({
    id,
    start: span.start - bodyStart,
    end: span.end - bodyStart,
  })),
}
