'use client'
import { TableCellNode } from '@lexical/table'
import {
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $isElementNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  RootNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { roleOf } from '@/src/language/richText/nodeRules'
import { $isAttachmentNode, AttachmentNode } from '../../parts/AttachmentNode'
import { EmbedNode } from '../../parts/EmbedNode'
import { FactBoxNode } from '../../parts/FactBoxNode'
import { $isFootnoteNode } from '../../parts/FootnoteNode'
import { GalleryNode } from '../../parts/GalleryNode'
import { $isRelatedStoryNode, RelatedStoryNode } from '../../parts/RelatedStoryNode'
import { $liftBlock } from '../insertPasted'
import { ATTACHMENT_COMMAND, AttachmentDrawer } from './AttachmentDrawer'
import { EmbedDrawer } from './EmbedDrawer'
import { $backToMark, $removeEmptyFootnote, $toWords, registerFootnoteNumbers } from './footnotes'
import { $putGallery, GALLERY_COMMAND } from './galleries'
import { $leaveBox, $removeEmptyBox, $selectedCard } from './insertParts'
import { NOT_HERE } from './partsList'
import './parts.css'
import { RELATED_STORY_COMMAND, RelatedStoryDrawer } from './RelatedStoryDrawer'
import { registerSlashAtOnce } from './slashAtOnce'
import { $tidyPart } from './tidyParts'

const NO_PICTURES = {
  tr: 'Galeri için en az iki görsel alt alta durmalı. Görselleri ekleyin, altlarındaki satıra gelip yeniden deneyin.',
  en: 'A gallery needs at least two pictures, one below the other. Add them, go to the line below and try again.',
}

/** The keys of tables and fact boxes, and what keeps them as `checkBody` allows them. */
export function PartsPlugin() {
  const [editor] = useLexicalComposerContext()
  const { say } = useWords()
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(TableCellNode, $tidyPart),
        editor.registerNodeTransform(FactBoxNode, $tidyPart),
        editor.registerNodeTransform(EmbedNode, $tidyPart),
        editor.registerNodeTransform(GalleryNode, $tidyPart),
        editor.registerNodeTransform(RelatedStoryNode, $liftBlock),
        editor.registerNodeTransform(AttachmentNode, $liftBlock),
        // Below a table or a box at the end there must be a line to write on.
        editor.registerNodeTransform(RootNode, (root) => {
          const last = root.getLastChild()
          if (
            $isElementNode(last) &&
            (roleOf(last.getType()) === 'frame' || $isFootnoteNode(last))
          ) {
            root.append($createParagraphNode())
          }
        }),
        editor.registerCommand(
          GALLERY_COMMAND,
          () => {
            if (!$putGallery()) toast.info(say(NO_PICTURES), { duration: 10_000 })
            return true
          },
          COMMAND_PRIORITY_EDITOR,
        ),
        editor.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => {
            const [story, file] = [
              $selectedCard($isRelatedStoryNode),
              $selectedCard($isAttachmentNode),
            ]
            if (story) editor.dispatchCommand(RELATED_STORY_COMMAND, story.getKey())
            else if (file) editor.dispatchCommand(ATTACHMENT_COMMAND, file.getKey())
            else if (event?.shiftKey || !($toWords() || $backToMark() || $leaveBox())) return false
            event?.preventDefault()
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
        registerFootnoteNumbers(editor),
        editor.registerCommand(
          CLICK_COMMAND,
          ({ target }) => {
            const dom = target instanceof Element ? target.closest('.kunye-footnote-mark') : null
            const mark = dom && $getNearestNodeFromDOMNode(dom)
            return mark ? $toWords(mark.getKey()) : false
          },
          COMMAND_PRIORITY_HIGH,
        ),
        registerSlashAtOnce(editor, () => toast.info(say(NOT_HERE))),
        editor.registerCommand(
          KEY_BACKSPACE_COMMAND,
          (event) => {
            if (!$removeEmptyBox() && !$removeEmptyFootnote()) return false
            event.preventDefault()
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor, say],
  )
  return (
    <>
      <TablePlugin hasCellBackgroundColor={false} hasCellMerge hasHorizontalScroll />
      <EmbedDrawer />
      <RelatedStoryDrawer />
      <AttachmentDrawer />
    </>
  )
}
