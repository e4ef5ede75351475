import { MENDS, type Say } from './frameMends'

const ALL = MENDS.map(({ part }) => part).join(', ')

/** Whether letters that are put here are the writer's. */
export const isWritten = (place: Element | null): boolean =>
  place?.closest('[contenteditable]')?.getAttribute('contenteditable') === 'true'

/**
 * Gives the parts of Payload's own pages within `root` the names and roles they lack, in the language of `say`. Runs over
 * what is new on a page; the text that is being written is left alone.
 */
export function mendFrame(root: Element, say: Say): void {
  // The editor itself is named, and what stands in it as a thing; what is written is the writer's.
  if (isWritten(root.parentElement)) return
  const found = [...root.querySelectorAll(ALL)]
  if (root.matches(ALL)) found.push(root)
  for (const element of found) mend(element, say)
}

/** The same for one element alone, whatever is in it: a whole panel has a name, too, and is not walked for each letter. */
export function mendPart(element: Element, say: Say): void {
  if (!isWritten(element.parentElement)) mend(element, say)
}

function mend(element: Element, say: Say): void {
  for (const { part, mend: mended } of MENDS) if (element.matches(part)) mended(element, say)
}
