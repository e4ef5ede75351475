import fc from 'fast-check'

import type { Body } from '@/src/language/richText/body'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import { toText } from '@/src/language/richText/toText'

const paragraph = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => `Haber ${text.replace(/\s+/g, ' ').trim()}.`)

/** Sound bodies: paragraphs with attributions that overlap, nest and cross paragraphs. */
export const arbitraryStoryBody: fc.Arbitrary<Body> = fc
  .record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    cuts: fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 4 }),
  })
  .map(({ paragraphs, cuts }) => {
    const body = fromParagraphs(paragraphs)
    const { length } = toText(body)
    const spans = cuts
      .map(([a, b], index) => ({
        id: `A${index}`,
        start: Math.min(a, b) % length,
        end: Math.max(a, b) % length,
      }))
      .filter(({ start, end }) => start < end)
    return markSpans(body, spans)
  })
