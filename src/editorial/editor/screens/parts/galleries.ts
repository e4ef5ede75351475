import {
  $createParagraphNode,
  $getSelection,
  createCommand,
  type LexicalCommand,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'

import { $isGalleryNode, GalleryNode } from '../../parts/GalleryNode'
import { $rootChildOf } from './rootChild'

/** Asks for a gallery of the pictures at the caret. */
export const GALLERY_COMMAND: LexicalCommand<undefined> = createCommand('KUNYE_GALLERY')

const isPictures = (node: LexicalNode | null): boolean =>
  node?.getType() === 'upload' || $isGalleryNode(node)

const $gallery = (): GalleryNode | null => {
  const node = $getSelection()?.getNodes()[0] ?? null
  const found = node && $findMatchingParent(node, $isGalleryNode)
  return $isGalleryNode(found) ? found : null
}

/** Whether a picture of a gallery is selected. */
export const $isInGallery = (): boolean => $gallery() !== null

/**
 * Makes one gallery of the pictures that stand one below the other where the selection is, or right above or below the line
 * of the caret. Call it in an update. False, and nothing changes, where fewer than two stand there.
 */
export function $putGallery(): boolean {
  const here = $rootChildOf($getSelection()?.getNodes()[0] ?? null)
  if (here === null) return false
  const around = [here, here.getPreviousSibling(), here.getNextSibling()]
  const start = around.find(isPictures) ?? null
  let first = start
  while (first && isPictures(first.getPreviousSibling())) first = first.getPreviousSibling()
  const found: LexicalNode[] = []
  for (let one = first; one && isPictures(one); one = one.getNextSibling()) found.push(one)
  const pictures = found.flatMap((one) => ($isGalleryNode(one) ? one.getChildren() : [one]))
  if (first === null || pictures.length < 2) return false
  const gallery = new GalleryNode()
  first.insertBefore(gallery)
  gallery.append(...pictures)
  for (const one of found) if ($isGalleryNode(one)) one.remove()
  if (gallery.getNextSibling() === null) gallery.insertAfter($createParagraphNode())
  return true
}

/** Takes off the gallery of the selected picture; its pictures stay one below the other. Call it in an update. */
export function $unmakeGallery(): void {
  const gallery = $gallery()
  if (gallery === null) return
  for (const picture of gallery.getChildren()) gallery.insertBefore(picture)
  gallery.remove()
}
