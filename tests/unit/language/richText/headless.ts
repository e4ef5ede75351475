import 'lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { AttributionMarkNode } from '@/src/editorial/editor/AttributionMarkNode'

export type Place = { paragraph: number; offset: number }

const newEditor = (): LexicalEditor =>
  createHeadlessEditor({
    nodes: [AttributionMarkNode],
    onError: (error) => {
      throw error
    },
  })

export const open = (body: unknown): LexicalEditor => {
  const editor = newEditor()
  editor.setEditorState(editor.parseEditorState(JSON.stringify(body)))
  return editor
}

const $paragraphs = (): ElementNode[] => $getRoot().getChildren().filter($isElementNode)
export const read = (editor: LexicalEditor): string[] =>
  editor.read(() => $paragraphs().map((paragraph) => paragraph.getTextContent()))

/** At the seam of two nodes a caret may stand in either: `late` chooses the second. */
const $setPoint = (
  selection: RangeSelection,
  end: 'anchor' | 'focus',
  place: Place,
  late: boolean,
) => {
  const paragraph = $paragraphs()[place.paragraph]
  if (!paragraph) throw new Error('no such paragraph')
  let start = 0
  const texts = paragraph.getAllTextNodes().map((node) => {
    const from = start
    start += node.getTextContentSize()
    return { node, from, to: start }
  })
  const fits = texts.filter(({ from, to }) => from <= place.offset && place.offset <= to)
  const text = late ? fits.at(-1) : fits[0]
  if (text) selection[end].set(text.node.getKey(), place.offset - text.from, 'text')
  else selection[end].set(paragraph.getKey(), 0, 'element')
}

export const $select = (from: Place, to: Place, late: boolean): RangeSelection => {
  const selection = $createRangeSelection()
  $setPoint(selection, 'anchor', from, late)
  $setPoint(selection, 'focus', to, !late)
  if (from.paragraph === to.paragraph && from.offset === to.offset) {
    selection.focus.set(selection.anchor.key, selection.anchor.offset, selection.anchor.type)
  }
  $setSelection(selection)
  return selection
}
