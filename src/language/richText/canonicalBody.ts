import { type Block, blocksOf, type Run, type TableCell } from './toText'

/** One block of the projection: only what a reader or an approval can notice. */
type CanonicalBlock = {
  kind: string
  tag?: string
  list?: { type: string; depth: number; start?: number }
  upload?: string
  story?: string
  attachment?: string
  note?: string
  url?: string
  /** Of a table, row by row: what each cell is a header of, and how far it spans where that is more than itself. */
  cells?: string[]
  /** What it stands in: a fact box, a gallery, an embed, or a cell of a table (row, column). */
  in?: string
  runs: { text: string; format?: number; marks?: string[]; url?: string; note?: string }[]
}

const canonicalRun = (run: Run): CanonicalBlock['runs'][number] => ({
  text: run.text,
  ...(run.format !== 0 && { format: run.format }),
  ...(run.ids.length > 0 && { marks: run.ids }),
  ...(run.url !== null && { url: run.url }),
  ...(run.note !== undefined && { note: run.note }),
})

const canonicalCell = ({ header, across, down }: TableCell): string =>
  `${header}${across > 1 || down > 1 ? ` ${across}x${down}` : ''}`

/**
 * The canonical projection of a body, for the content hash and the comparison of two versions.
 * Two bodies that read alike give deeply equal projections: no direction, indent, version or
 * style, no node ids, no empty paragraphs, neighbouring text of one format in one piece, nested and
 * flat marks alike, mark ids sorted. Plain JSON; accepts anything, never throws.
 */
export const canonicalBody = (body: unknown): CanonicalBlock[] => canonicalOf(blocksOf(body))

/** The same of blocks that were read already. */
export function canonicalOf(blocks: readonly Block[]): CanonicalBlock[] {
  const placeOf = ({ within, cell }: Block): string | null => {
    const frame = within === null ? undefined : blocks[within]
    return frame ? [frame.kind, ...(cell ? [cell.row, cell.column] : [])].join(' ') : null
  }
  return blocks.map((block) => ({
    kind: block.kind,
    ...(block.tag !== null && { tag: block.tag }),
    ...(block.listType !== null && {
      list: {
        type: block.listType,
        depth: block.depth,
        ...(block.listStart !== null && { start: block.listStart }),
      },
    }),
    ...(block.upload !== null && { upload: block.upload }),
    ...(block.note !== null && { note: block.note }),
    ...(block.story !== null && { story: block.story }),
    ...(block.attachment !== null && { attachment: block.attachment }),
    ...(block.url !== null && { url: block.url }),
    ...(block.cells !== null && { cells: block.cells.map((row) => row.map(canonicalCell).join()) }),
    ...(placeOf(block) !== null && { in: placeOf(block) ?? '' }),
    runs: block.runs.map(canonicalRun),
  }))
}
