import type { ToldChange } from '@/src/platform/database/followChanges'
import { documentTags, EVERY_ANSWER, purgeTags } from '@/src/published/tags'
import { type Frame, type Moment, momentId } from './updateLog'

/** Whose changes are told: what answers, pages and pictures are made of. */
export const TOLD: readonly string[] = [
  ...['articles', 'claims', 'corrections', 'persons', 'sources', 'events', 'terms'],
  ...['fronts', 'site', 'media'],
]

/** More documents in one commit than this nobody looks at one by one. */
const MOST_CHANGED = 500

/** Says that anything may have changed: whoever keeps something asks anew. */
export const resetFrame = (at: Moment): string =>
  `id: ${momentId(at)}\nevent: reset\ndata: {"tags":["${EVERY_ANSWER}"]}\n\n`

/** What one commit changed, as a frame (HTML Living Standard 9.2.6); null where nothing of it is told. */
export function changeFrame(at: Moment, changes: readonly ToldChange[]): Frame | null {
  // One document may be taken away and put back in one commit: what counts is how it stands after it.
  const last = new Map<string, ToldChange>()
  for (const change of changes) {
    if (TOLD.includes(change.collection)) last.set(`${change.collection}:${change.id}`, change)
  }
  if (last.size === 0) return null
  if (last.size > MOST_CHANGED) return { at, text: resetFrame(at) }
  const changed = [...last.values()].map(({ collection, id, document }) => ({
    ...{ collection, id },
    ...(document === null && { gone: true }),
  }))
  const tags = purgeTags(
    [...last.values()].flatMap(({ collection, id, document }) =>
      documentTags(collection, id, document),
    ),
  )
  const data = JSON.stringify({ changed, tags })
  return { at, text: `id: ${momentId(at)}\nevent: change\ndata: ${data}\n\n` }
}

/** Puts changes of one commit together; `tell` hears of each commit once it is whole. */
export function gatherCommits(tell: (frame: Frame) => void) {
  let at: Moment | null = null
  let changes: ToldChange[] = []
  const flush = (): void => {
    const frame = at && changeFrame(at, changes)
    ;[at, changes] = [null, []]
    if (frame) tell(frame)
  }
  return {
    changed(change: ToldChange): void {
      if (at && change.at && momentId(at) !== momentId(change.at)) flush()
      at = change.at ?? at
      changes.push(change)
    },
    flush,
    forget: (): void => void ([at, changes] = [null, []]),
  }
}
