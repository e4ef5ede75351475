'use client'
import { TextNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

const ALLOWED_FORMATS = 127

/**
 * Brings pasted text down to what `checkBody` allows, so that a paste never stops a save: no
 * styles, no highlight or letter case as format, headings h2–h4, no check lists.
 */
export function useTidyPaste(editor: LexicalEditor): void {
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(TextNode, (node) => {
          if (node.getStyle() !== '') node.setStyle('')
          if (node.getFormat() > ALLOWED_FORMATS) node.setFormat(node.getFormat() & ALLOWED_FORMATS)
        }),
        editor.registerNodeTransform(HeadingNode, (node) => {
          const tag = node.getTag()
          if (tag === 'h1') node.setTag('h2')
          if (tag === 'h5' || tag === 'h6') node.setTag('h4')
        }),
        editor.registerNodeTransform(ListNode, (node) => {
          if (node.getListType() === 'check') node.setListType('bullet')
        }),
      ),
    [editor],
  )
}
