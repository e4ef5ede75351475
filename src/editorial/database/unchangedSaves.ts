import type { CollectionAfterChangeHook, DatabaseAdapterObj, PayloadRequest } from 'payload'

const KEPT = 'kunyeUnchanged'

const keptBy = (req: Partial<PayloadRequest> | undefined): readonly unknown[] => {
  const kept = req?.context?.[KEPT]
  return Array.isArray(kept) ? kept : []
}

/** From here on the save of this document in this request writes nothing: it would store what is stored. */
export function leaveUnchanged(req: PayloadRequest, id: string): void {
  req.context[KEPT] = [...keptBy(req), id]
}

/** A hook for what follows from a change; a save that changes nothing has none. */
export const afterRealChange =
  (hook: CollectionAfterChangeHook): CollectionAfterChangeHook =>
  (args) =>
    args.operation === 'update' && keptBy(args.req).includes(String(args.doc.id))
      ? args.doc
      : hook(args)

/**
 * The adapter, which writes neither the document nor a version of it where the save changes nothing (`leaveUnchanged`): whoever
 * saves twice has not worked twice. Payload has no way to end an update before it writes; it is answered with what is stored.
 */
export const unchangedSaves = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const { createVersion, updateOne } = db
    const update: typeof updateOne = async function (this: typeof db, given) {
      const id = 'id' in given && given.id !== undefined ? String(given.id) : null
      if (id === null || !keptBy(given.req).includes(id)) return updateOne.call(this, given)
      const { collection, locale, req } = given
      return this.findOne({ ...{ collection, locale, req }, where: { id: { equals: id } } })
    }
    const version = async function (
      this: typeof db,
      given: Parameters<typeof createVersion>[0],
    ): Promise<unknown> {
      const { parent, req, versionData } = given
      const isKept = keptBy(req).includes(String(parent))
      return isKept ? { parent, version: versionData } : createVersion.call(this, given)
    }
    db.updateOne = update
    // Generic in Payload's declarations over what it hands through unlooked at.
    db.createVersion = version as typeof createVersion
    return db
  },
})
