import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { checkBody } from '@/src/language/richText/checkBody'
import { elementKeys } from '@/src/language/richText/newNodes'
import type { PastedNode } from '../paste/PastedNode'
import { readPaste, type Pasted } from '../paste/readPaste'

/** What a paste or a drop brings. `own` and `plain` are the editor's own business. */
export type Clip =
  | { is: 'own' }
  | { is: 'plain'; text: string }
  | { is: 'document'; pasted: Pasted }
  | { is: 'files'; files: File[] }
  | { is: 'nothing' }

const OWN = 'application/x-lexical-editor'
const INLINE = ['text', 'tab', 'linebreak', 'link', 'autolink', 'attributionMark']

const isInline = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && 'type' in node && INLINE.includes(String(node.type))

/** Whether what calls itself a copy out of an editor is one of ours, and can be stored. */
const isOwn = (json: string, editor: LexicalEditor): boolean => {
  try {
    const { namespace, nodes }: { namespace?: unknown; nodes?: unknown } = JSON.parse(json)
    if (namespace !== editor._config.namespace || !Array.isArray(nodes)) return false
    const children = nodes.map((node) => {
      if (isInline(node)) return { ...elementKeys, type: 'paragraph', children: [node] }
      const item = typeof node === 'object' && node !== null && node.type === 'listitem'
      return item
        ? { ...elementKeys, type: 'list', listType: 'bullet', tag: 'ul', children: [node] }
        : node
    })
    const root = { ...elementKeys, type: 'root', children }
    return checkBody({ root }).problems.length === 0
  } catch {
    return false
  }
}

/** A document that loads nothing and runs nothing: no picture in it is asked for. */
const parse = (html: string): PastedNode => new DOMParser().parseFromString(html, 'text/html')

/** Some systems write the names of copied files beside them. */
const isNames = (text: string, files: readonly File[]): boolean =>
  text
    .split(/\r\n?|\n/)
    .every((line) => files.some(({ name }) => line.trim() === '' || line.trim().endsWith(name)))

const isPicture = ({ type }: File): boolean => type.startsWith('image/')

/**
 * What a clipboard or a drag holds, of the several forms in which programs write the same thing: words win over the
 * picture that Word and Excel draw of them, a picture's bytes over the address it was copied from. Nothing is fetched.
 */
export function readClipboard(data: DataTransfer, editor: LexicalEditor): Clip {
  const files = [...data.files]
  const own = data.getData(OWN)
  if (own !== '' && isOwn(own, editor)) return { is: 'own' }
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  const pasted = html.trim() === '' ? null : readPaste(parse(html))
  if (pasted && pasted.blocks.length > 0) return { is: 'document', pasted }
  if (files.some(isPicture) && (pasted !== null || text.trim() === '' || isNames(text, files))) {
    return { is: 'files', files: pasted === null ? files : files.filter(isPicture) }
  }
  const { left, files: pictures } = pasted ?? {}
  if (pasted && (pictures?.length || Object.values(left ?? {}).some((count) => count > 0))) {
    return { is: 'document', pasted }
  }
  if (text.trim() !== '' && !(files.length > 0 && isNames(text, files))) {
    return { is: 'plain', text }
  }
  return files.length > 0 ? { is: 'files', files } : { is: 'nothing' }
}
