import { leavesOf } from './leavesOf'

/**
 * Where each text node of a serialised body begins in its plain text (UTF-16 offsets in `toText`), in the order in
 * which the editor lists its text nodes that hold a letter.
 */
export function textStarts(body: unknown): number[] {
  const starts: number[] = []
  let offset = 0
  for (const { leaves } of leavesOf(body)) {
    for (const { node, text } of leaves) {
      if (node.type !== 'linebreak') starts.push(offset)
      offset += text.length
    }
    if (leaves.length > 0) offset += 2
  }
  return starts
}
