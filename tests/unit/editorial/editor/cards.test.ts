import { describe, expect, it } from '@jest/globals'
import 'lexical'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'

import { AttachmentNode } from '@/src/editorial/editor/parts/AttachmentNode'
import { FactBoxNode } from '@/src/editorial/editor/parts/FactBoxNode'
import { RelatedStoryNode } from '@/src/editorial/editor/parts/RelatedStoryNode'
import { $putCard, $putFactBox } from '@/src/editorial/editor/screens/parts/insertParts'
import type { Body } from '@/src/language/richText/body'
import { checkBody } from '@/src/language/richText/checkBody'
import { fromParagraphs, newText } from '@/src/language/richText/newNodes'
import { toText } from '@/src/language/richText/toText'
import { attachment, bodyOf, paragraph, relatedStory } from '@/tests/support/partsBody'

const open = (body: Body): LexicalEditor => {
  const editor = createHeadlessEditor({
    nodes: [AttachmentNode, FactBoxNode, HeadingNode, RelatedStoryNode],
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
const types = (editor: LexicalEditor) => stored(editor).root.children.map(({ type }) => type)
const $block = (at: number) => {
  const block = $getRoot().getChildAtIndex(at)
  if (!$isElementNode(block)) throw new Error(`no block ${at}`)
  return block
}

describe.each([
  ['a related story', relatedStory, RelatedStoryNode],
  ['an attachment', attachment, AttachmentNode],
] as const)('%s in the editor', (_, card, Card) => {
  it('is kept as it was stored, and is no words', () => {
    const editor = open(bodyOf(paragraph(newText('Bir.')), card('h1')))
    expect(stored(editor).root.children[1]).toEqual(card('h1'))
    expect(editor.read(() => $getRoot().getTextContent()).trim()).toBe('Bir.')
  })

  it('takes the place of an empty line, and the caret goes on below it', () => {
    const editor = open(fromParagraphs(['Bir.', '']))
    edit(editor, () => $putCard(new Card().setRecord('h2'), $block(1)))
    edit(editor, () => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText('İki.')
    })
    expect(toText(stored(editor))).toBe('Bir.\n\nİki.')
    expect(stored(editor).root.children[1]).toEqual(card('h2'))
  })

  it('stands below a box, not in it', () => {
    const editor = open(fromParagraphs(['Bir.']))
    edit(editor, () => {
      $block(0).select()
      $putFactBox()
    })
    edit(editor, () => $putCard(new Card().setRecord('h2'), $block(1)))
    expect(types(editor)).toEqual(['paragraph', 'factBox', card('h2').type, 'paragraph'])
  })
})
