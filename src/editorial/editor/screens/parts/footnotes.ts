import {
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $nodesOfType,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { $findMatchingParent, mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'

import { $isFootnoteMarkNode, FootnoteMarkNode } from '../../parts/FootnoteMarkNode'
import { $isFootnoteNode, FootnoteNode } from '../../parts/FootnoteNode'
import { newRowId } from '../rowsFrom'
import { $rootChildOf } from './rootChild'

const $footnote = (): FootnoteNode | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const found = $findMatchingParent(selection.anchor.getNode(), $isFootnoteNode)
  return $isFootnoteNode(found) ? found : null
}

/** Whether the caret stands in the words of a note. */
export const $isInFootnote = (): boolean => $footnote() !== null

const $marksOf = (note: string): FootnoteMarkNode[] =>
  $nodesOfType(FootnoteMarkNode).filter((mark) => mark.getNote() === note)

/** Behind a word, not behind the blank that the slash menu asks for before its slash. */
const $leaveBlank = (selection: RangeSelection): void => {
  const { anchor } = selection
  const node = anchor.getNode()
  const letters = node.getTextContent()
  if (!$isTextNode(node) || letters[anchor.offset - 1] !== ' ') return
  const next = letters[anchor.offset] ?? (node.getNextSibling() === null ? '' : ' ')
  if (next === '' || /[\s.,;:!?…)\]”»]/u.test(next)) {
    node.spliceText(anchor.offset - 1, 1, '', true)
  } else {
    selection.setTextNodeRange(node, anchor.offset - 1, node, anchor.offset - 1)
  }
}

/**
 * Puts the mark of a new note where the selection ends, and the caret into its words, which stand behind the block among those of
 * its other notes, in the order of their marks. Call it in an update. False, and nothing changes, where there is no caret or it is in a note.
 */
export function $putFootnote(): boolean {
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $rootChildOf(selection.focus.getNode()) : null
  if (!$isRangeSelection(selection) || block === null || $isInFootnote()) return false
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus
  selection.anchor.set(key, offset, type)
  selection.focus.set(key, offset, type)
  $leaveBlank(selection)
  const note = newRowId()
  const mark = new FootnoteMarkNode().setNote(note)
  selection.insertNodes([mark])
  const isBefore = (other: FootnoteNode): boolean =>
    $marksOf(other.getNote()).some((one) => one.isBefore(mark))
  let last = block
  for (let next = last.getNextSibling(); $isFootnoteNode(next) && isBefore(next);) {
    last = next
    next = next.getNextSibling()
  }
  const words = new FootnoteNode().setNote(note)
  last.insertAfter(words)
  words.select()
  return true
}

/** Goes from the words of a note back behind its mark. Call it in an update; answers whether there is one. */
export function $backToMark(): boolean {
  const words = $footnote()
  const [mark] = words ? $marksOf(words.getNote()) : []
  if (!mark) return false
  mark.selectNext(0, 0)
  return true
}

/** Goes to the words of a note: of the mark with this key, else of the selected one. Answers whether there are any. */
export function $toWords(key?: string): boolean {
  const selection = $getSelection()
  const chosen = $isNodeSelection(selection) ? selection.getNodes()[0] : null
  const mark = key === undefined ? chosen : $getNodeByKey(key)
  if (!$isFootnoteMarkNode(mark)) return false
  const words = $nodesOfType(FootnoteNode).find((one) => one.getNote() === mark.getNote())
  words?.selectEnd()
  return words !== undefined
}

/** Takes off a note without words and its marks, at Backspace in it: the caret is where it belonged. Answers whether it did. */
export function $removeEmptyFootnote(): boolean {
  const words = $footnote()
  if (words === null || words.getTextContent() !== '') return false
  const marks = $marksOf(words.getNote())
  if (marks[0]) marks[0].selectNext(0, 0)
  else words.selectPrevious()
  for (const mark of marks) mark.remove()
  words.remove()
  return true
}

const label = (editor: LexicalEditor, key: string, number: number | null): void => {
  const dom = editor.getElementByKey(key)
  if (dom) dom.dataset.number = number === null ? '?' : String(number)
}

/**
 * Keeps the numbers of notes in the page as readers will have them (`footnotesOf`): by the order of their marks; a question mark
 * where words have no mark, or a mark has no words.
 */
export function registerFootnoteNumbers(editor: LexicalEditor): () => void {
  const known = new Set<string>()
  const follow = (mutations: Map<string, 'created' | 'updated' | 'destroyed'>): void => {
    for (const [key, kind] of mutations) {
      if (kind === 'destroyed') known.delete(key)
      else known.add(key)
    }
  }
  return mergeRegister(
    editor.registerMutationListener(FootnoteMarkNode, follow),
    editor.registerMutationListener(FootnoteNode, follow),
    editor.registerUpdateListener(({ editorState }) => {
      if (known.size === 0) return
      editorState.read(() => {
        const nodes = [...known].map((key) => $getNodeByKey(key))
        const marks = nodes.filter($isFootnoteMarkNode)
        const words = new Map<string, string>()
        for (const one of nodes.filter($isFootnoteNode).sort((a, b) => (a.isBefore(b) ? -1 : 1))) {
          if (!words.has(one.getNote())) words.set(one.getNote(), one.getKey())
          label(editor, one.getKey(), null)
        }
        const numbers = new Map<string, number>()
        for (const mark of marks.sort((a, b) => (a.isBefore(b) ? -1 : 1))) {
          const note = mark.getNote()
          const has = words.has(note)
          if (has && !numbers.has(note)) numbers.set(note, numbers.size + 1)
          label(editor, mark.getKey(), numbers.get(note) ?? null)
        }
        for (const [note, key] of words) label(editor, key, numbers.get(note) ?? null)
      })
    }),
  )
}
