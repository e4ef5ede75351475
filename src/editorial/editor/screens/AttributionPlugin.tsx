'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { HorizontalRuleNode, LinkNode, UploadNode } from '@payloadcms/richtext-lexical/client'
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { $unwrapNode, mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'

import { useWords } from '@/src/editorial/admin/useWords'
import { linkProblem } from '@/src/language/richText/linkProblem'
import { spansOf } from '@/src/language/richText/spans'
import { AttributionMarkNode } from '../AttributionMarkNode'
import './attribution.css'
import { AttributionDrawer } from './AttributionDrawer'
import { editorEvents } from './editorEvents'
import { $liftBlock } from './insertPasted'
import { isClosed } from './isClosed'
import { useLinkedWords } from './linkedWords'
import { $removeMarkId, $wrapInAttribution } from './marks'
import { MarkPopover } from './MarkPopover'
import type { FormRow } from './rowsFrom'
import { StripPlugin } from './strip/StripPlugin'
import './strip/strip.css'
import { placeSelection, rangesOf, selectedSpan, selectWords } from './selection'
import { showNode } from './showNode'
import { useCaretAsShown } from './useCaretAsShown'
import { useMarksFollowRows } from './useMarksFollowRows'
import { usePaste } from './usePaste'
import { useRowActions } from './useRowActions'
import { useSourcingRows } from './useSourcingRows'
import { useWho } from './useWho'
import { voiceOf } from '@/src/sourcing/voiceOf'
import { TEXTS } from './texts'

/** Everything our feature does inside the editor of the body: attributions, and what is pasted. */
export function AttributionPlugin() {
  const [editor] = useLexicalComposerContext()
  const rows = useSourcingRows()
  const actions = useRowActions()
  useCaretAsShown(editor)
  usePaste(editor)
  useTidyPaste(editor)
  useMarksFollowRows(editor, rows.attributions, actions.revive)
  useMarkLooks(editor, rows.attributions)
  useRemoveRow(editor, actions)
  useGoToWords(editor)
  useTellSelection(editor)
  useLinkedWords()
  return (
    <>
      <AttributionDrawer actions={actions} />
      <MarkPopover rows={rows} actions={actions} />
      <StripPlugin actions={actions} editor={editor} />
    </>
  )
}

/** Selects and shows words when the panel asks for an attribution or a finding, and the place of a refused save. */
function useGoToWords(editor: LexicalEditor): void {
  useEffect(
    () =>
      editorEvents.listen((event) => {
        if (event.kind === 'goToSpan') selectWords(editor, event)
        if (event.kind === 'goToNode') showNode(editor, event.path)
        if (event.kind !== 'goToMark') return
        const spans = spansOf(editor.getEditorState().toJSON())
        const span = spans.find(({ id }) => id === event.id)
        if (span) selectWords(editor, span)
      }),
    [editor],
  )
}

/**
 * Shows on each mark who speaks: `data-voice` for the underline, `title` for the pointer. Set on
 * the elements and not in the nodes, because it belongs to the rows and must not be saved twice.
 */
function useMarkLooks(editor: LexicalEditor, rows: FormRow[]): void {
  const who = useWho(rows)
  const { say } = useWords()
  useEffect(() => {
    const byId = new Map(rows.map((row) => [row.id, row]))
    const paint = (mark: HTMLElement) => {
      const own = (mark.dataset.attribution ?? '').split(' ').map((id) => byId.get(id))
      mark.dataset.voice = [...new Set(own.map((row) => voiceOf(row?.values.mode)))].join(' ')
      mark.title = own.map((row) => (row ? who(row) : say(TEXTS.noRow))).join(' · ')
    }
    // Called with every mark there is when it is registered; a key that changes no mark paints none.
    return editor.registerMutationListener(AttributionMarkNode, (mutations) => {
      for (const key of mutations.keys()) {
        const mark = editor.getElementByKey(key)
        if (mark) paint(mark)
      }
    })
  }, [editor, rows, who, say])
}

/** Takes off a row that the panel names, with its marks, and offers to put both back. */
function useRemoveRow(editor: LexicalEditor, actions: ReturnType<typeof useRowActions>): void {
  const { say } = useWords()
  useEffect(
    () =>
      editorEvents.listen((event) => {
        if (event.kind !== 'removeRow') return
        if (isClosed(editor)) return void toast.info(say(TEXTS.closed), { id: 'kunye-closed' })
        const { list, id } = event
        const spans = spansOf(editor.getEditorState().toJSON()).filter((span) => span.id === id)
        actions.remove(list, id)
        if (spans.length > 0) editor.update(() => $removeMarkId(id))
        const undo = () => {
          actions.revive(id)
          for (const span of spans) {
            if (!placeSelection(editor, span)) continue
            editor.update(() => {
              const selection = $getSelection()
              if ($isRangeSelection(selection)) $wrapInAttribution(selection, id)
            })
          }
        }
        const said = list === 'claims' ? TEXTS.claimRemoved : TEXTS.attributionRemoved
        toast.success(say(said), { action: { label: say(TEXTS.undo), onClick: undo } })
      }),
    [editor, actions, say],
  )
}

/** Tells whoever asks which words are selected (the editor keeps them when the focus goes elsewhere), and where words stand. */
function useTellSelection(editor: LexicalEditor): void {
  useEffect(
    () =>
      editorEvents.listen((event) => {
        if (event.kind === 'whichWords') event.tell(selectedSpan(editor))
        if (event.kind === 'whereAre') event.tell(rangesOf(editor, event.spans))
      }),
    [editor],
  )
}

const ALLOWED_FORMATS = 127
// What Payload gives a new link until its drawer is filled in.
const UNFILLED = 'https://'

/**
 * Brings the text down to what `checkBody` allows, whatever way it came in: no styles, no highlight
 * or letter case as format, no check lists, no links that lead where links may not, no picture or
 * rule inside a list or paragraph. (Other headings are Payload's part, foreign pastes `usePaste`'s.)
 */
function useTidyPaste(editor: LexicalEditor): void {
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(TextNode, (node) => {
          if (node.getStyle() !== '') node.setStyle('')
          if (node.getFormat() > ALLOWED_FORMATS) node.setFormat(node.getFormat() & ALLOWED_FORMATS)
        }),
        editor.registerNodeTransform(LinkNode, (node) => {
          const url = node.getFields().url ?? ''
          if (url !== UNFILLED && linkProblem(url) !== null) $unwrapNode(node)
        }),
        editor.registerNodeTransform(ListNode, (node) => {
          if (node.getListType() === 'check') node.setListType('bullet')
        }),
        editor.registerNodeTransform(UploadNode, $liftBlock),
        editor.registerNodeTransform(HorizontalRuleNode, $liftBlock),
      ),
    [editor],
  )
}
