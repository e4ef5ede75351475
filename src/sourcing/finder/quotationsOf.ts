import type { Place, WordNode } from './types'

/** What opens a quotation, and what may close it. */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
  ['«', ['»']],
  ['„', ['“', '”']],
  ['"', ['"']],
  ['‘', ['’']],
  ["'", ["'"]],
])
/** Those of them that stand inside words, and in other quotations, as well. */
const SINGLE: ReadonlySet<string> = new Set(['‘', "'"])
/** A quotation may go on over so many paragraphs. */
const MOST_PARAGRAPHS = 8
const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** Apostrophes stand between letters: a single mark opens before one after a blank. */
const opens = (text: string, at: number): boolean => {
  const mark = text[at] ?? ''
  if (!CLOSERS.has(mark)) return false
  if (mark === '“' || mark === '«' || mark === '„') return true
  if (isLetter(text[at - 1])) return false
  return mark === '"' ? /\S/.test(text[at + 1] ?? ' ') : isLetter(text[at + 1])
}

const closes = (text: string, at: number): boolean => {
  const mark = text[at]
  if (mark === '’' || mark === "'") return !isLetter(text[at + 1]) && /\S/.test(text[at - 1] ?? ' ')
  return mark !== '"' || /\S/.test(text[at - 1] ?? ' ')
}

/** Where the last closing mark of each kind stands in a node. */
const lastClosers = (text: string, { start, end }: Place): Map<string, number> => {
  const last = new Map<string, number>()
  const marks = new Set([...CLOSERS.values()].flat())
  for (let at = start; at < end; at += 1) {
    const sign = text[at] ?? ''
    if (marks.has(sign) && closes(text, at)) last.set(sign, at)
  }
  return last
}

const firstSign = (text: string, { start, end }: Place): string =>
  text
    .slice(start, Math.min(end, start + 20))
    .trimStart()
    .charAt(0)

/**
 * The quotations of a story's nodes, marks included, in order: “…”, "…", «…», ‘…’, and what goes on over paragraphs (each opens
 * anew, the last one closes) as one. A mark that nothing closes is none. Offsets are those of the text. `kinds`: of which marks.
 */
export function quotationsOf(
  text: string,
  nodes: readonly WordNode[],
  kinds: 'all' | 'double' = 'all',
): Place[] {
  const found: Place[] = []
  let until = 0
  nodes.forEach((node, which) => {
    const last = lastClosers(text, node)
    // Looked for once a paragraph: a thousand marks that it leaves open would each read the next ones.
    const later = new Map<string, number | null>()
    for (let at = Math.max(node.start, until); at < node.end; at += 1) {
      if (!opens(text, at)) continue
      const mark = text[at] ?? ''
      if (kinds === 'double' && SINGLE.has(mark)) continue
      const closers = CLOSERS.get(mark) ?? []
      if (closers.every((closer) => (last.get(closer) ?? -1) <= at)) {
        if (mark !== '“' && mark !== '"') continue
        if (!later.has(mark)) later.set(mark, goesOn(text, nodes, which, mark))
        const end = later.get(mark) ?? null
        if (end === null) continue
        found.push({ start: at, end })
        until = end
        return
      }
      let end = at + 1
      while (!closers.includes(text[end] ?? '') || !closes(text, end)) end += 1
      found.push({ start: at, end: end + 1 })
      at = end
      until = end + 1
    }
  })
  return found
}

/** Where a quotation that its paragraph leaves open ends in a later one, or null. */
function goesOn(
  text: string,
  nodes: readonly WordNode[],
  which: number,
  mark: string,
): number | null {
  const [closer = ''] = CLOSERS.get(mark) ?? []
  const field = nodes[which]?.field
  for (const node of nodes.slice(which + 1, which + MOST_PARAGRAPHS)) {
    if (node.field !== field || firstSign(text, node) !== mark) return null
    const from = text.indexOf(mark, node.start) + 1
    const end = text.slice(from, node.end).indexOf(closer)
    if (end >= 0) return from + end + 1
  }
  return null
}
