'use client'
import {
  $addUpdateTag,
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useWords } from '@/src/editorial/admin/useWords'
import { checkBody } from '@/src/language/richText/checkBody'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { $blockAt, $insertPasted } from './insertPasted'
import { leftBehindWords } from '../paste/PasteTally'
import { dataFile, type PictureFile, useUploads } from './uploads'
import { type Clip, readClipboard } from './readClipboard'
import { TEXTS } from './texts'

/** Drags inside the editor, which moves its blocks and words itself. */
const OWN_DRAGS = ['application/x-lexical-drag', 'application/x-lexical-drag-block']
const MOST_LINES = 500

const transferOf = (event: unknown): DataTransfer | null => {
  if (event instanceof ClipboardEvent) return event.clipboardData
  if (event instanceof DragEvent || event instanceof InputEvent) return event.dataTransfer
  return null
}

const $selectAt = ({ clientX, clientY }: DragEvent): void => {
  const range = window.document.caretRangeFromPoint?.(clientX, clientY)
  if (!range) return
  const selection = $createRangeSelection()
  selection.applyDOMRange(range)
  $setSelection(selection)
}

/** Why the text would be too long with it; null where there is room. */
const tooLong = (editor: LexicalEditor, clip: Clip) => {
  const lines = clip.is === 'plain' ? clip.text.split('\n') : []
  if (clip.is !== 'document' && lines.length < MOST_LINES) return null
  const added = clip.is === 'document' ? clip.pasted.blocks : fromParagraphs(lines).root.children
  const { root } = editor.getEditorState().toJSON()
  if (checkBody({ root }).problems.length > 0) return null
  const selection = $getSelection()
  const replaces = $isRangeSelection(selection) && !selection.isCollapsed()
  const children = replaces ? added : [...root.children, ...added]
  const [problem] = checkBody({ root: { ...root, children } }).problems
  return problem?.code === 'tooManyNodes' || problem?.code === 'tooLarge' ? problem : null
}

/**
 * Takes every paste and drop that Lexical would read by itself, and so fetch what is in it or build a text that cannot
 * be saved: words as `readPaste` finds them, pictures as uploads, and one sentence on what stayed behind.
 */
export function usePaste(editor: LexicalEditor): void {
  const { say } = useWords()
  const upload = useUploads(editor)
  useEffect(() => {
    const take = (clip: Clip): void => {
      const selection = $getSelection() ?? $getRoot().selectEnd()
      const long = tooLong(editor, clip)
      if (long) return void toast.error(say(TEXTS.pasteTooLong(long.message)), { duration: 20_000 })
      if (clip.is === 'plain') {
        $addUpdateTag(PASTE_TAG)
        return selection.insertRawText(clip.text)
      }
      if (clip.is === 'files') {
        const block = $blockAt(selection)
        const place = block && ({ key: block.getKey(), side: 'after' } as const)
        return void upload(clip.files.map((file) => ({ file, place })))
      }
      if (clip.is !== 'document') return
      $addUpdateTag(PASTE_TAG)
      const { pasted } = clip
      const places = $insertPasted(pasted, selection)
      const read = pasted.files.map(({ address }, index): PictureFile | null => {
        const file = dataFile(address, say(TEXTS.pastedName(index + 1)))
        return file && { file, place: places[index] ?? null }
      })
      const files = read.filter((file) => file !== null)
      const pictures = pasted.left.pictures + read.length - files.length
      const said = leftBehindWords({ ...pasted.left, pictures })
      if (said) toast.info(say(said), { duration: 20_000 })
      void upload(files)
    }
    const paste = (event: unknown): boolean => {
      const data = transferOf(event)
      if (!data || !(event instanceof Event)) return false
      const clip = readClipboard(data, editor)
      // Lexical and the link of a pasted address do these well.
      if (clip.is === 'own') return false
      if (clip.is === 'plain' && data.getData('text/html') === '' && !tooLong(editor, clip)) {
        return false
      }
      event.preventDefault()
      take(clip)
      return true
    }
    const isForeign = (data: DataTransfer | null): data is DataTransfer =>
      data !== null && !data.types.some((type) => OWN_DRAGS.includes(type))
    const drop = (event: DragEvent): boolean => {
      const data = event.dataTransfer
      if (!isForeign(data)) return false
      const clip = readClipboard(data, editor)
      if (clip.is === 'own') return false
      event.preventDefault()
      if (clip.is !== 'files') $selectAt(event)
      else if (event.target instanceof Node) {
        $getNearestNodeFromDOMNode(event.target)?.getTopLevelElement()?.selectEnd()
      }
      take(clip)
      return true
    }
    const over = (event: DragEvent): boolean => {
      if (!isForeign(event.dataTransfer) || !event.dataTransfer.types.includes('Files'))
        return false
      event.preventDefault()
      return true
    }
    /** Where nothing may be written, a dropped file would open in place of the page. */
    const closed = (event: DragEvent): void => {
      if (editor.isEditable() || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      if (event.type === 'drop') toast.info(say(TEXTS.closedToPictures))
    }
    return mergeRegister(
      editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, paste, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DRAGOVER_COMMAND, over, COMMAND_PRIORITY_HIGH),
      editor.registerRootListener((root, before) => {
        for (const name of ['dragover', 'drop'] as const) {
          before?.removeEventListener(name, closed)
          root?.addEventListener(name, closed)
        }
      }),
    )
  }, [editor, upload, say])
}
