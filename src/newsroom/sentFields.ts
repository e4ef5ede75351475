import type { PayloadRequest } from 'payload'

const KEY = 'kunye.sent'
type Sent = Record<string, readonly string[]>

/** Notes which fields an update brings with it: when it is about to be stored Payload has merged it with what was there. */
export function noteSentFields(
  req: PayloadRequest,
  collection: string,
  fields: readonly string[],
): void {
  const known = (req.context[KEY] ?? {}) as Sent
  req.context[KEY] = { ...known, [collection]: fields }
}

/** The fields that the request's update of this collection brought with it; none where nobody noted any. */
export const sentFields = (req: PayloadRequest, collection: string): readonly string[] =>
  ((req.context[KEY] ?? {}) as Sent)[collection] ?? []
