import { blocksOf, type Run } from './toText'

/** One block of the projection: only what a reader or an approval can notice. */
type CanonicalBlock = {
  kind: string
  tag?: string
  list?: { type: string; depth: number; start?: number }
  upload?: string
  runs: { text: string; format?: number; marks?: string[]; url?: string }[]
}

const canonicalRun = (run: Run): CanonicalBlock['runs'][number] => ({
  text: run.text,
  ...(run.format !== 0 && { format: run.format }),
  ...(run.ids.length > 0 && { marks: run.ids }),
  ...(run.url !== null && { url: run.url }),
})

/**
 * The canonical projection of a body, for the content hash and the comparison of two versions.
 * Two bodies that read alike give deeply equal projections: no direction, indent, version or
 * style, no node ids, no empty paragraphs, neighbouring text of one format in one piece, nested and
 * flat marks alike, mark ids sorted. Plain JSON; accepts anything, never throws.
 */
export function canonicalBody(body: unknown): CanonicalBlock[] {
  return blocksOf(body).map((block) => ({
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
    runs: block.runs.map(canonicalRun),
  }))
}
