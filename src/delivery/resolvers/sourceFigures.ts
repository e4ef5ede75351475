import { groupedCount } from '@/src/delivery/documents/loaders'
import type { DeliveryContext } from '@/src/delivery/documents/context'
import type { ClaimCountParent, SourceOriginParent } from '@/src/delivery/documents/parents'
import { claimCounts, soleBranches, sourceOrigins } from '@/src/delivery/lists/sourceFigures'
import type { SourceOriginResolvers } from '@/src/delivery/schema.types'
import { grouped } from '@/src/language/grouped'
import { personsOf, sourcesOf } from './entitiesOf'

const BOUND = { maxTimeMS: 5_000 } as const

/** How the claims stand that a source is named for. One command for all sources of this level, as for those below. */
export const claimCountsOf = (
  slug: string,
  { collections, loaders }: DeliveryContext,
): Promise<ClaimCountParent[]> =>
  loaders
    .claimCounts('', async (slugs) => {
      const rows = await collections.claims
        .aggregate<ClaimCountParent & { parent: string }>(claimCounts(slugs), BOUND)
        .toArray()
      const found = grouped(rows, ({ parent }) => parent)
      return slugs.map((one) => found.get(one) ?? [])
    })
    .load(slug)

/** How many claims rest on a source alone. */
export const soleCountOf = (
  slug: string,
  { collections, loaders }: DeliveryContext,
): Promise<number> =>
  loaders
    .counts('Source.soleCount', async (slugs) => {
      const found = await groupedCount(collections.claims, soleBranches(slugs))
      return slugs.map((one) => found.get(one) ?? 0)
    })
    .load(slug)

/** Where the claims of a source came from. */
export const originsOf = (
  id: string,
  { collections, loaders }: DeliveryContext,
): Promise<SourceOriginParent[]> =>
  loaders
    .origins('', async (ids) => {
      const rows = await collections.claims
        .aggregate<SourceOriginParent & { parent: string }>(sourceOrigins(ids), BOUND)
        .toArray()
      const found = grouped(rows, ({ parent }) => parent)
      return ids.map((one) => found.get(one) ?? [])
    })
    .load(id)

/** `SourceOrigin`: its cards, whole where more was selected. */
export const sourceOriginResolvers: SourceOriginResolvers = {
  source: async ({ source }, _, context, info) =>
    source ? ((await sourcesOf([source], context, info))[0] ?? null) : null,
  person: async ({ person }, _, context, info) =>
    person ? ((await personsOf([person], context, info))[0] ?? null) : null,
}
