import { referenceReaders } from './reference'
import { only, type Rule } from './rules'

/** Not the versions of a source that is masked now or was once: somebody's real name may stand in any of them. */
const neverMasked: Rule = async ({ req }) => {
  const all = { overrideAccess: true, pagination: false, depth: 0 } as const
  const { docs: now } = await req.payload.find({
    ...all,
    collection: 'sources',
    where: { kind: { equals: 'masked' } },
    select: {},
  })
  const { docs: then } = await req.payload.findVersions({
    ...all,
    collection: 'sources',
    where: { 'version.kind': { equals: 'masked' } },
    select: { parent: true } as never,
  })
  const ids = [
    ...new Set([...now.map(({ id }) => id), ...then.map(({ parent }) => String(parent))]),
  ]
  return ids.length === 0 ? true : { parent: { not_in: ids } }
}

/**
 * Who reads versions of sources: the newsroom, but nobody those of a source that is masked or ever was. Its name is its
 * label today; what was typed before it was masked is for nobody.
 */
export const sourceVersions: Rule = only(referenceReaders, neverMasked)
