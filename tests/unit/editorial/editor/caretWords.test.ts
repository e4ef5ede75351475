import 'lexical'
import { describe, expect, it } from '@jest/globals'

import { selectAtCaret, wordsAt } from '@/src/editorial/editor/screens/caretWords'
import { selectedSpan } from '@/src/editorial/editor/screens/selection'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { toText } from '@/src/language/richText/toText'
import { $select, open } from '../../language/richText/headless'

const TEXT = 'Vali konuştu. Yol açıldı! '
const at = (offset: number, unit: 'sentence' | 'word') => {
  const span = wordsAt(TEXT, offset, unit)
  return span && TEXT.slice(span.start, span.end)
}

describe('the words at a caret', () => {
  it('are the sentence it stands in, at its first letter, within it and after its end', () => {
    expect([0, 5, 13].map((offset) => at(offset, 'sentence'))).toEqual([
      ...['Vali konuştu.', 'Vali konuştu.', 'Vali konuştu.'],
    ])
    expect([15, TEXT.length].map((offset) => at(offset, 'sentence'))).toEqual([
      ...['Yol açıldı!', 'Yol açıldı!'],
    ])
  })

  it('are the word it stands in or has just left', () => {
    expect([4, 5, 7, 13, TEXT.length].map((offset) => at(offset, 'word'))).toEqual([
      ...['Vali', 'Vali', 'konuştu', 'konuştu', 'açıldı'],
    ])
  })

  it('are none where nothing is written', () => {
    expect(['', ' — ', '…'].map((text) => wordsAt(text, text.length, 'sentence'))).toEqual([
      ...[null, null, null],
    ])
  })

  it('are selected in their own paragraph', () => {
    const body = fromParagraphs(['Belediye köprüyü onaracak.', 'İşler nisanda biter. Yol kapalı.'])
    const editor = open(body)
    const caret = (paragraph: number, offset: number) =>
      editor.update(() => $select({ paragraph, offset }, { paragraph, offset }, true), {
        discrete: true,
      })
    const chosen = () => {
      const span = selectedSpan(editor)
      return span && toText(body).slice(span.start, span.end)
    }
    caret(1, 25)
    expect([selectAtCaret(editor, 'sentence'), chosen()]).toEqual([true, 'Yol kapalı.'])
    caret(0, 8)
    expect([selectAtCaret(editor, 'word'), chosen()]).toEqual([true, 'Belediye'])
  })
})
