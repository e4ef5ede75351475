import { expect, it } from '@jest/globals'

import { stripFacts } from '@/src/editorial/desk/strips'
import { fromParagraphs, newMark, newText } from '@/src/language/richText/newNodes'

const SENTENCE = 'Vali konuştu. '
const marked = (id: string, text: string) => newMark([id], [newText(text)])

it('the strip of a card says who speaks, sentence by sentence, and how often', () => {
  const body = fromParagraphs(['x'])
  const [paragraph] = body.root.children as { children: unknown[] }[]
  paragraph!.children = [
    marked('A1', 'Vali konuştu.'),
    newText(' Yol kapandı. '),
    marked('A2', 'Öldüğü öne sürüldü.'),
  ]
  const attributions = [
    { id: 'A1', mode: 'namedSpeaker' },
    { id: 'A2', mode: 'agentlessHedge' },
    { id: 7, mode: 'houseVoice' },
    null,
  ]
  expect(stripFacts({ body, attributions, language: 'tr' })).toEqual({
    strip: 'n13u12h19',
    sentences: { all: 3, named: 1, open: 1 },
  })
})

it('of hundreds of sentences neighbours become one piece', () => {
  const { strip, sentences } = stripFacts({ body: fromParagraphs([SENTENCE.repeat(300)]) })
  expect(sentences.all).toBe(300)
  expect(strip?.match(/[nhou]\d+/g)).toHaveLength(38)
})

it('a text of nothing has none', () => {
  expect(stripFacts({ body: null, attributions: null })).toEqual({
    strip: '',
    sentences: { all: 0, named: 0, open: 0 },
  })
})
