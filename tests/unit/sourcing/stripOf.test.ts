import { describe, expect, it } from '@jest/globals'

import { stripOf } from '@/src/sourcing/stripOf'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import { toText } from '@/src/language/richText/toText'

const PLAIN = fromParagraphs([
  'Kaza oldu. APA 3 ölü olduğunu duyurdu. İddialara göre yol kapandı.',
  '…',
  'Vali sustu.',
])
const TEXT = toText(PLAIN)
const at = (words: string, id: string) => ({
  id,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})
const MODES = new Map([
  ['a', 'namedSource'],
  ['b', 'agentlessHedge'],
  ['c', 'houseVoice'],
  ['d', 'agentlessHedge'],
])
const strip = (spans: { id: string; start: number; end: number }[], modes = MODES) =>
  stripOf(markSpans(PLAIN, spans), modes, 'tr').map(({ start, end, voice }) => [
    TEXT.slice(start, end),
    voice,
  ])

describe('The strip of sentences', () => {
  it('has a piece for each sentence with a letter, open where nobody is named for it', () => {
    expect(strip([])).toEqual([
      ['Kaza oldu.', 'open'],
      ['APA 3 ölü olduğunu duyurdu.', 'open'],
      ['İddialara göre yol kapandı.', 'open'],
      ['Vali sustu.', 'open'],
    ])
  })

  it('shows who speaks in most of a sentence’s letters', () => {
    const spans = [at('APA', 'b'), at('3 ölü olduğunu duyurdu', 'a'), at('İddialara göre', 'd')]
    expect(strip(spans).map(([, voice]) => voice)).toEqual(['open', 'named', 'hedge', 'open'])
  })

  it('leaves a mark whose row is gone open, and one without a mode unknown', () => {
    const modes = new Map<string, string>([['a', '']])
    const spans = [at('Kaza', 'a'), at('Vali', 'x')]
    expect(strip(spans, modes).map(([, voice]) => voice)).toEqual([
      'unknown',
      'open',
      'open',
      'open',
    ])
  })

  it.each([null, undefined, 3, {}, { root: null }])('is empty for %p', (body) => {
    expect(stripOf(body, MODES, 'tr')).toEqual([])
  })
})
