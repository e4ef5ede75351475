import {
  $createRangeSelection,
  $getRoot,
  $setSelection,
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

import { textStarts } from '@/src/language/richText/spans'

type Span = { start: number; end: number }
/** A text node of the editor and a place in it. */
type SelectionEnd = { key: string; offset: number }

/** The two ends of a span (UTF-16 offsets in `toText`) in the editor's present text; null where it no longer holds them. */
const $endsOf = (
  starts: readonly number[],
  { start, end }: Span,
): { from: SelectionEnd; to: SelectionEnd } | null => {
  const nodes = $getRoot()
    .getAllTextNodes()
    .filter((node) => node.getTextContentSize() > 0)
  const endAt = (at: number, edge: 0 | 1): SelectionEnd | null => {
    const index = nodes.findLastIndex((_, place) => (starts[place] ?? Infinity) <= at - edge)
    const node = nodes[index]
    const offset = Math.min(at - (starts[index] ?? 0), node?.getTextContentSize() ?? 0)
    return node ? { key: node.getKey(), offset } : null
  }
  const [from, to] = [endAt(start, 0), endAt(end, 1)]
  return from && to ? { from, to } : null
}

/**
 * Makes a span (UTF-16 offsets in `toText` of the editor's body) the editor's selection and answers its two ends;
 * null, and nothing changes, when the text no longer holds it. `keepsFocus`: the browser's own selection, and so the focus, stay where they are.
 */
export function placeSelection(
  editor: LexicalEditor,
  span: Span,
  keepsFocus = false,
): { from: SelectionEnd; to: SelectionEnd } | null {
  const starts = textStarts(editor.getEditorState().toJSON())
  const placed: { from: SelectionEnd; to: SelectionEnd }[] = []
  editor.update(
    () => {
      const ends = $endsOf(starts, span)
      if (!ends) return
      const { from, to } = ends
      const selection = $createRangeSelection()
      selection.anchor.set(from.key, from.offset, 'text')
      selection.focus.set(to.key, to.offset, 'text')
      $setSelection(selection)
      placed.push(ends)
    },
    { discrete: true, ...(keepsFocus ? { tag: SKIP_DOM_SELECTION_TAG } : {}) },
  )
  return placed[0] ?? null
}

/** Spans as the browser's own ranges over the letters on the page, in their order; null for one that the text does not hold. */
export function rangesOf(editor: LexicalEditor, spans: readonly Span[]): (Range | null)[] {
  if (spans.length === 0) return []
  const starts = textStarts(editor.getEditorState().toJSON())
  return editor.read(() =>
    spans.map((span) => {
      const ends = $endsOf(starts, span)
      const first = ends && lettersOf(editor, ends.from.key)
      const last = ends && lettersOf(editor, ends.to.key)
      if (!first || !last) return null
      const range = document.createRange()
      range.setStart(first, Math.min(ends.from.offset, first.textContent?.length ?? 0))
      range.setEnd(last, Math.min(ends.to.offset, last.textContent?.length ?? 0))
      return range
    }),
  )
}

/**
 * The selection as the person sees it, for a key or press that acts on it: while the text has the focus the browser's own, which
 * Lexical takes over only some turns later (a key right after Shift and an arrow would act on fewer words than are marked).
 * A text that may only be read keeps no selection of the editor's own at all.
 */
export function $shownSelection(editor: LexicalEditor): RangeSelection | null {
  // An editor without a page has no other selection than its own.
  const shown = typeof window === 'undefined' ? null : window.getSelection()
  const root = shown?.anchorNode ? editor.getRootElement() : null
  const isHere = root?.contains(shown?.anchorNode ?? null)
  const asShown =
    shown && isHere && (!editor.isEditable() || root?.contains(document.activeElement))
      ? $createRangeSelectionFromDom(shown, editor)
      : null
  if (asShown || !editor.isEditable()) return asShown
  const own = $getSelection()
  return $isRangeSelection(own) ? own : null
}

/**
 * The selected words of an editor as a span in `toText` of its body (UTF-16 offsets), or null when nothing is selected.
 * Twin of `placeSelection`: what this answers, that selects.
 */
export function selectedSpan(editor: LexicalEditor): Span | null {
  return editor.read(() => {
    const starts = textStarts(editor.getEditorState().toJSON())
    const selection = $shownSelection(editor)
    if (!selection || selection.isCollapsed()) return null
    const all = $getRoot()
      .getAllTextNodes()
      .filter((node) => node.getTextContentSize() > 0)
    const placeOf = (key: string) => starts[all.findIndex((node) => node.getKey() === key)]
    const chosen = selection.getNodes().filter($isTextNode)
    const [first, last] = [chosen[0], chosen.at(-1)]
    const [from, to] = selection.isBackward()
      ? [selection.focus, selection.anchor]
      : [selection.anchor, selection.focus]
    const firstAt = first && placeOf(first.getKey())
    const lastAt = last && placeOf(last.getKey())
    if (firstAt === undefined || lastAt === undefined || !first || !last) return null
    const start = firstAt + (from.key === first.getKey() ? from.offset : 0)
    const end = lastAt + (to.key === last.getKey() ? to.offset : last.getTextContentSize())
    return start < end ? { start, end } : null
  })
}

/** The letters of a text node lie at the bottom of the elements for its formats. */
export const lettersOf = (editor: LexicalEditor, key: string): Node | null => {
  let node: Node | null = editor.getElementByKey(key)
  while (node?.firstChild) node = node.firstChild
  return node
}

const selectInBrowser = (editor: LexicalEditor, from: SelectionEnd, to: SelectionEnd): void => {
  const [first, last] = [lettersOf(editor, from.key), lettersOf(editor, to.key)]
  if (first && last) window.getSelection()?.setBaseAndExtent(first, from.offset, last, to.offset)
}

/**
 * Selects the words of a span (UTF-16 offsets in `toText` of the editor's body), focuses the editor
 * and scrolls to them. A span that the text no longer holds selects nothing; answers whether it did.
 */
export function selectWords(editor: LexicalEditor, span: Span): boolean {
  const placed = placeSelection(editor, span)
  if (!placed) return false
  editor.getRootElement()?.focus({ preventScroll: true })
  // A text that may only be read shows no selection of the editor's own.
  if (!editor.isEditable()) selectInBrowser(editor, placed.from, placed.to)
  editor.getElementByKey(placed.from.key)?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  return true
}
