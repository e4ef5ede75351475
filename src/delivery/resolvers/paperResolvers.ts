import type { DeliveryContext } from '@/src/delivery/documents/context'
import type { CorrectionConnectionParent, SiteParent } from '@/src/delivery/documents/parents'
import { articleKeys, selectedBelow } from '@/src/delivery/documents/selection'
import { rootConnection } from '@/src/delivery/lists/connections'
import type { Paging } from '@/src/delivery/lists/page'
import { orders } from '@/src/delivery/lists/orders'
import type { Resolvers } from '@/src/delivery/schema.types'
import { loadArticles } from './entitiesOf'

const NOTHING = { publisher: null, responsibleEditor: null, address: null, phone: null } as const
const NOBODY = { email: null, eNotification: null, host: null, since: null, funding: null } as const

/** What the paper says of itself; its name alone until somebody filled in its settings. One command a request. */
export async function siteOf({ loaders, collections, site }: DeliveryContext): Promise<SiteParent> {
  const stored = await loaders
    .site('', async (ids) => {
      const found = await collections.site.findOne({ _id: 'site' })
      return ids.map(() => found)
    })
    .load('site')
  return (
    stored ?? {
      ...{ name: site.name, motto: null, footer: null, sections: [], policies: [] },
      imprint: { ...NOTHING, ...NOBODY, staff: [] },
    }
  )
}

type Asked = Paging & { kind?: string | null; from?: Date | null; to?: Date | null }

/** What the newsroom told of its mistakes in all articles, newest first. Refuses a bad `first` or `after`. */
export function corrections(
  { kind, from, to, ...paging }: Asked,
  { collections }: DeliveryContext,
): CorrectionConnectionParent {
  const at = { ...(from && { $gte: from }), ...(to && { $lt: to }) }
  return rootConnection(
    {
      collection: collections.corrections,
      order: orders.corrections,
      toParent: (row) => row,
    },
    { ...(kind && { kind }), ...((from || to) && { at }) },
    paging,
  )
}

/** `Correction`: its article is read together with all others of the list; the row goes with it. */
export const paperResolvers: Pick<Resolvers, 'Correction'> = {
  Correction: {
    id: ({ _id }) => _id,
    article: async ({ articleId }, _, context, info) => {
      const keys = articleKeys(selectedBelow(info, 'Article'), info.fragments)
      const [found] = await loadArticles([articleId], keys, context)
      return (
        found ?? {
          ...{ _id: articleId, slug: articleId, state: 'withdrawn', tags: [], bylines: [] },
          ...{ updates: [], claims: [], attributions: [], sources: [], persons: [], events: [] },
          ...{ replies: [], related: [] },
        }
      )
    },
  },
}
