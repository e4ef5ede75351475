import {
  $createNodeSelection,
  $getRoot,
  $isElementNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

const MARKED_MS = 6_000

/** The node at the end of a path of `checkBody` (`root.children[3].children[0].fields.url`), as deep as there are nodes. */
const $nodeAt = (path: string): LexicalNode | null => {
  let node: LexicalNode = $getRoot()
  for (const [, index] of path.matchAll(/\.children\[(\d{1,6})\]/g)) {
    const child: LexicalNode | null = $isElementNode(node)
      ? node.getChildAtIndex(Number(index))
      : null
    if (child === null) break
    node = child
  }
  return node.getParent() === null ? null : node
}

/** Shows the place of a refusal: scrolls there, selects it and frames it for some seconds. Answers whether it is there. */
export function showNode(editor: LexicalEditor, path: string): boolean {
  const found: { key: string; inBlock: string }[] = []
  editor.update(
    () => {
      const node = $nodeAt(path)
      if (node === null) return
      if ($isElementNode(node)) node.selectStart()
      else {
        const selection = $createNodeSelection()
        selection.add(node.getKey())
        $setSelection(selection)
      }
      const block = node.getTopLevelElement() ?? node
      found.push({ key: node.getKey(), inBlock: block.getKey() })
    },
    { discrete: true },
  )
  const [place] = found
  if (!place) return false
  const element = editor.getElementByKey(place.key) ?? editor.getElementByKey(place.inBlock)
  const block = editor.getElementByKey(place.inBlock)
  editor.getRootElement()?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'center' })
  block?.setAttribute('data-refused', '')
  setTimeout(() => block?.removeAttribute('data-refused'), MARKED_MS)
  return element !== null
}
