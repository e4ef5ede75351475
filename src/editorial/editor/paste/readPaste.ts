import type { BodyBlock } from '@/src/language/richText/body'
import { assembleBlocks } from './assembleBlocks'
import { lettersIn, tagOf, childrenIn, type PastedNode } from './PastedNode'
import type { LeftBehind } from './PasteTally'
import { PasteWalk } from './PasteWalk'
import { readStyles } from './looks'

/** `after`: index of the block which a picture stands after; -1 is before the first. */
type PastedFiles = { address: string; alt: string; after: number }[]

export type Pasted = {
  /** Children for a body's root, each as `checkBody` lets it through. */
  blocks: BodyBlock[]
  /** Whether `blocks` is one paragraph of words for the middle of another. */
  isInline: boolean
  /** Pictures that came with their bytes, as `data:` addresses. */
  files: PastedFiles
  left: LeftBehind
}

const sheetsOf = (root: PastedNode): string => {
  const sheets: string[] = []
  const left = [root]
  for (let next = left.pop(); next; next = left.pop()) {
    if (tagOf(next) === 'style') sheets.push(lettersIn(next))
    else left.push(...childrenIn(next).reverse())
  }
  return sheets.join('\n')
}

/**
 * Pasted HTML as blocks of a body: words, their order, headings, lists, quotes, links and formats, out of what Word,
 * Outlook, Google Docs, Pages, LibreOffice, mail programs and browsers write. `root` is the document as a parser made it;
 * it must be one that loads nothing (`DOMParser`, never `innerHTML`). Nothing is asked for: what stands elsewhere is
 * counted in `left`. Never throws; linear in the document.
 */
export function readPaste(root: PastedNode): Pasted {
  const { writer, tally } = new PasteWalk(root, readStyles(sheetsOf(root)))
  const { blocks, places } = assembleBlocks(writer.blocks)
  return {
    blocks,
    isInline: blocks.length === 1 && blocks[0]?.type === 'paragraph',
    files: writer.files.map(({ after, ...file }) => ({ ...file, after: places[after] ?? -1 })),
    left: tally.left,
  }
}
