import type { PayloadRequest } from 'payload'

import type { Article, Publication } from '@/src/payload-types'
import { idOf } from '@/src/language/ids'

type Version = Pick<Article, 'id' | 'revision'>

/**
 * Who wrote what this version would bring back to the article: the ids of the accounts, in the request's transaction.
 * Every version keeps the contributors of its time, and they are cleared with each publication. A version that is newer
 * than what readers see (a discarded edit) stands on approved words, so only those who worked on it count; an older one
 * brings back words from before, and so everybody counts who worked on the article up to then. A version without a
 * number counts as made by all.
 */
export async function versionWriters(
  req: PayloadRequest,
  { id }: Version,
  { revision }: Pick<Version, 'revision'>,
  publication: Publication | null,
): Promise<string[]> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    select: { version: { revision: true, contributors: true } },
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const numberOf = (version: Partial<Article>) => version.revision ?? Infinity
  const last = revision ?? Infinity
  const shown = docs.find((row) => row.id === publication?.versionId)
  const newer = shown !== undefined && last > numberOf(shown.version)
  return docs
    .filter(({ version }) => (newer ? numberOf(version) === last : numberOf(version) <= last))
    .flatMap(({ version }) => version.contributors ?? [])
    .map(idOf)
    .filter((writer) => writer !== null)
}
