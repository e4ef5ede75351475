import type { PayloadRequest } from 'payload'

import type { Relation } from './mapRelations'

const KEY = 'kunye.dropped'
export type Dropped = Omit<Relation, 'isSystems'>

/** Keeps with the request what of a restored version did not come back. */
export function noteDropped(req: PayloadRequest, dropped: readonly Dropped[]): void {
  req.context[KEY] = [...droppedIn(req), ...dropped]
}

/** What of the version that this request restores did not come back; nothing for any other request. */
export const droppedIn = (req: PayloadRequest): readonly Dropped[] =>
  (req.context[KEY] as readonly Dropped[] | undefined) ?? []

/** The same for the log: where it stood, and what stood there. */
export const droppedValues = (
  req: PayloadRequest,
): { field: string; was: unknown; is: unknown }[] =>
  droppedIn(req).map(({ path, id }) => ({ field: path, was: id, is: null }))
