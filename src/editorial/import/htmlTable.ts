import { isTag, isText, type ChildNode, type Element } from 'domhandler'

import type { BodyBlock, BodyInline } from '@/src/language/richText/body'
import { newText } from '@/src/language/richText/newNodes'
import { newTable } from '@/src/language/richText/newTable'
import { isHidden } from './hiddenIn'
import { trimmed, type Inline } from './htmlInline'
import { blockOf } from './htmlKinds'
import type { PageContext } from './Losses'
import type { PicturePlace } from './Story'

/** All words under an element in one line; pictures of it go to the list. */
type LineOf = (element: Element, context: PageContext, pictures: PicturePlace[]) => Inline[]

const GROUPS = new Set(['thead', 'tbody', 'tfoot'])
const elements = (nodes: readonly ChildNode[], context: PageContext): Element[] =>
  nodes.filter(isTag).filter((node) => !isHidden(node, context.bySheet))
const isCell = ({ name }: Element): boolean => name === 'td' || name === 'th'
const holdsTable = (nodes: readonly ChildNode[]): boolean =>
  nodes.some((node) => isTag(node) && (node.name === 'table' || holdsTable(node.children)))

const holdsWords = (nodes: readonly ChildNode[]): boolean =>
  nodes.some((node) =>
    isText(node) ? node.data.trim() !== '' : isTag(node) && holdsWords(node.children),
  )

/**
 * A table of a page as a table of the text, its caption before it and pictures of its cells behind. Null for one that only lays
 * out a page (tables inside it, role `presentation`, one row or one column) and one too large for a story.
 */
export function htmlTable(
  table: Element,
  context: PageContext,
  lineOf: LineOf,
): { caption: Element[]; blocks: (BodyBlock | PicturePlace)[] } | null {
  if (/^(?:presentation|none)$/.test(table.attribs.role ?? '')) return null
  if (holdsTable(table.children)) return null
  const parts = elements(table.children, context)
  const rows = parts
    .flatMap((part) => (GROUPS.has(part.name) ? elements(part.children, context) : [part]))
    .filter(({ name }) => name === 'tr')
    .map((row) => ({
      cells: elements(row.children, context).filter(isCell),
      isHead: (row.parent as Element | null)?.name === 'thead',
    }))
    .filter(({ cells }) => cells.length > 0)
  const setOut = (wordsOf: (cell: Element) => BodyInline[]) =>
    newTable(
      rows.map(({ cells, isHead }) =>
        cells.map((cell) => ({
          children: wordsOf(cell),
          isHeader: isHead || cell.name === 'th',
          colSpan: Number(cell.attribs.colspan ?? 1),
          rowSpan: Number(cell.attribs.rowspan ?? 1),
        })),
      ),
    )
  const filled = rows.filter(({ cells }) => cells.some(({ children }) => holdsWords(children)))
  // What reading the words counts as lost is counted once: by whoever takes them.
  if (filled.length < 2 || !setOut(() => [])) return null
  const pictures: PicturePlace[] = []
  const made = setOut((cell) => trimmed(lineOf(cell, context, pictures)))
  if (!made) return null
  const caption = parts.filter(({ name }) => name === 'caption')
  return { caption, blocks: [made, ...pictures] }
}

/** A row of a table as one paragraph; what its cells hold beside words is left to those words. */
export function rowLine(
  row: Element,
  context: PageContext,
  lineOf: LineOf,
): (BodyBlock | PicturePlace)[] {
  const cells = row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th')
  const pictures: PicturePlace[] = []
  const inlines = cells.flatMap((cell, at) => {
    const words = lineOf(cell, context, pictures)
    return at === 0 ? words : [{ node: newText(' | ') }, ...words]
  })
  return [...blockOf('paragraph', inlines), ...pictures]
}
