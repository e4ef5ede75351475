import { describe, expect, it } from '@jest/globals'
import 'lexical'
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'

import { AttributionMarkNode } from '@/src/editorial/editor/AttributionMarkNode'
import { FootnoteMarkNode } from '@/src/editorial/editor/parts/FootnoteMarkNode'
import { FootnoteNode } from '@/src/editorial/editor/parts/FootnoteNode'
import { $wrapInAttribution } from '@/src/editorial/editor/screens/marks'
import * as footnotes from '@/src/editorial/editor/screens/parts/footnotes'
import { placeSelection, selectedSpan } from '@/src/editorial/editor/screens/selection'
import type { Body } from '@/src/language/richText/body'
import { checkBody } from '@/src/language/richText/checkBody'
import { fromParagraphs, newMark, newText } from '@/src/language/richText/newNodes'
import { spansOf } from '@/src/language/richText/spans'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import { bodyOf, footnote, footnoteMark, paragraph } from '@/tests/support/partsBody'

const open = (body: Body): LexicalEditor => {
  const editor = createHeadlessEditor({
    nodes: [AttributionMarkNode, FootnoteMarkNode, FootnoteNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setEditorState(editor.parseEditorState(JSON.stringify(body)))
  return editor
}
const edit = (editor: LexicalEditor, $do: () => unknown) =>
  editor.update(() => void $do(), { discrete: true })
const stored = (editor: LexicalEditor): Body => {
  const body = JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
  expect(checkBody(body).problems).toEqual([])
  return body
}
const type = (editor: LexicalEditor, words: string) =>
  edit(editor, () => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.insertText(words)
  })
/** Puts the caret into the n-th text node of the text. */
const caret = (editor: LexicalEditor, at: number, offset: number) =>
  edit(editor, () => {
    const node = $getRoot().getAllTextNodes()[at]
    const selection = $createRangeSelection()
    selection.setTextNodeRange(node!, offset, node!, offset)
    $setSelection(selection)
  })
const told = (editor: LexicalEditor) => toMarkdown(stored(editor))

const noted = bodyOf(
  paragraph(newText('Kar'), footnoteMark('b'), newText(' yağdı.')),
  footnote('b', newText('Meteoroloji.')),
  paragraph(newText('Son.')),
)

describe('a note in the editor', () => {
  it('is kept as it was stored', () => {
    const [line, words] = stored(open(noted)).root.children
    expect(line).toMatchObject({ children: [{}, footnoteMark('b'), {}] })
    expect(words).toMatchObject({ type: 'footnote', note: 'b', children: [{}] })
    expect(told(open(noted))).toBe(toMarkdown(noted))
  })

  it('is put behind the word, the caret in its words, and back behind its mark', () => {
    const editor = open(fromParagraphs(['Kar yağdı.', 'Son.']))
    caret(editor, 0, 3)
    edit(editor, footnotes.$putFootnote)
    type(editor, 'Meteoroloji.')
    expect(told(editor)).toBe('Kar[^1] yağdı.\n\nSon.\n\n[^1]: Meteoroloji.')
    expect(editor.read(footnotes.$isInFootnote)).toBe(true)
    edit(editor, footnotes.$backToMark)
    type(editor, ' dün')
    expect(toText(stored(editor))).toBe('Kar dün yağdı.\n\nMeteoroloji.\n\nSon.')
  })

  it.each([
    ['at the end of a line', 'Kar yağdı ', 10, 'Kar yağdı[^1]'],
    ['before a full stop', 'Kar yağdı .', 10, 'Kar yağdı[^1].'],
    ['between words', 'Kar yağdı', 4, 'Kar[^1] yağdı'],
    ['between blanks', 'Kar  yağdı', 4, 'Kar[^1] yağdı'],
  ])('takes no notice of the blank that a slash needs: %s', (_, words, at, shown) => {
    const editor = open(fromParagraphs([words]))
    caret(editor, 0, at)
    edit(editor, footnotes.$putFootnote)
    type(editor, 'Not.')
    expect(told(editor)).toBe(`${shown}\n\n[^1]: Not.`)
  })

  it('stands behind those that the block has already', () => {
    const editor = open(noted)
    caret(editor, 1, 7)
    edit(editor, footnotes.$putFootnote)
    type(editor, 'Valilik.')
    expect(stored(editor).root.children.map((node) => node.type)).toEqual([
      ...['paragraph', 'footnote', 'footnote', 'paragraph'],
    ])
    expect(told(editor)).toContain('[^1]: Meteoroloji.\n\n[^2]: Valilik.')
  })

  it('stands before those whose marks come after it', () => {
    const editor = open(noted)
    caret(editor, 0, 1)
    edit(editor, footnotes.$putFootnote)
    type(editor, 'Valilik.')
    expect(toText(stored(editor))).toBe('Kar yağdı.\n\nValilik.\n\nMeteoroloji.\n\nSon.')
    expect(told(editor)).toContain('[^1]: Valilik.\n\n[^2]: Meteoroloji.')
  })

  it('has none of its own', () => {
    const editor = open(noted)
    caret(editor, 2, 3)
    let done = true
    edit(editor, () => (done = footnotes.$putFootnote()))
    expect(done).toBe(false)
    expect(told(editor)).toBe(toMarkdown(noted))
  })

  it('without words goes with its mark, the caret where it was', () => {
    const editor = open(fromParagraphs(['Kar yağdı.']))
    caret(editor, 0, 3)
    edit(editor, footnotes.$putFootnote)
    let done = false
    edit(editor, () => (done = footnotes.$removeEmptyFootnote()))
    type(editor, ' dün')
    expect([done, told(editor)]).toEqual([true, 'Kar dün yağdı.'])
    caret(editor, 0, 1)
    edit(editor, () => (done = footnotes.$removeEmptyFootnote()))
    expect(done).toBe(false)
  })

  it('is gone to from its mark', () => {
    const editor = open(noted)
    const key = editor.read(() => {
      const line = $getRoot().getFirstChild()
      return $isElementNode(line) ? line.getChildAtIndex(1)!.getKey() : ''
    })
    edit(editor, () => footnotes.$toWords(key))
    type(editor, ' Ek.')
    expect(told(editor)).toContain('[^1]: Meteoroloji. Ek.')
  })

  it('splits an attribution in two pieces that are one', () => {
    const editor = open(
      bodyOf(paragraph(newMark(['A1'], [newText('“Kar yağdı”')]), newText(' dedi.'))),
    )
    caret(editor, 0, 4)
    edit(editor, footnotes.$putFootnote)
    type(editor, 'Not.')
    const body = stored(editor)
    expect(toText(body)).toBe('“Kar yağdı” dedi.\n\nNot.')
    expect(spansOf(body)).toEqual([{ id: 'A1', start: 0, end: 11 }])
  })
})

describe('attributions and notes', () => {
  it('hold in the words of a note, and over a mark', () => {
    const editor = open(noted)
    const text = toText(noted)
    for (const [id, words] of [
      ['A1', 'Meteoroloji'],
      ['A2', 'Kar yağdı'],
    ] as const) {
      const start = text.indexOf(words)
      placeSelection(editor, { start, end: start + words.length })
      expect(selectedSpan(editor)).toEqual({ start, end: start + words.length })
      edit(editor, () => {
        const selection = $getSelection()
        if ($isRangeSelection(selection)) $wrapInAttribution(selection, id)
      })
    }
    const body = stored(editor)
    expect(toText(body)).toBe(text)
    expect(toMarkdown(body)).toBe(toMarkdown(noted))
    expect(spansOf(body).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['A2', 'Kar yağdı'],
      ['A1', 'Meteoroloji'],
    ])
  })
})
