'use client'
import { LinkNode } from '@payloadcms/richtext-lexical/client'
import { TextNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { $unwrapNode, mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

import { linkProblem } from '../linkProblem'

const ALLOWED_FORMATS = 127
// What Payload gives a new link until its drawer is filled in.
const UNFILLED = 'https://'

/**
 * Brings pasted text down to what `checkBody` allows, so that a paste never stops a save: no
 * styles, no highlight or letter case as format, no check lists, no links that lead where links may
 * not. (Other headings are Payload's part.)
 */
export function useTidyPaste(editor: LexicalEditor): void {
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
      ),
    [editor],
  )
}
