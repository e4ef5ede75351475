import type { Document } from 'mongodb'

import type { DeliveryContext, Site } from '@/src/delivery/documents/context'
import {
  type CorrectionConnectionParent,
  type CorrectionMonthParent,
  goneArticle,
  type SiteParent,
} from '@/src/delivery/documents/parents'
import { articleKeys, selectedBelow } from '@/src/delivery/documents/selection'
import { rootConnection } from '@/src/delivery/lists/connections'
import { correctionMonths } from '@/src/delivery/lists/correctionMonths'
import { once, type Paging } from '@/src/delivery/lists/page'
import { orders } from '@/src/delivery/lists/orders'
import type { Resolvers } from '@/src/delivery/schema.types'
import { loadArticles } from './entitiesOf'

const NOTHING = { publisher: null, responsibleEditor: null, address: null, phone: null } as const
const NOBODY = { email: null, eNotification: null, host: null, since: null, funding: null } as const

/** What a paper says of itself that nobody filled in the settings of. */
export const unsaidSite = ({ name }: Site): SiteParent => ({
  ...{ name, motto: null, footer: null, sections: [], policies: [] },
  imprint: { ...NOTHING, ...NOBODY, staff: [] },
})

/** What the paper says of itself; its name alone until somebody filled in its settings. One command a request. */
export async function siteOf({ loaders, collections, site }: DeliveryContext): Promise<SiteParent> {
  const stored = await loaders
    .site('', async (ids) => {
      const found = await collections.site.findOne({ _id: 'site' })
      return ids.map(() => found)
    })
    .load('site')
  return stored ?? unsaidSite(site)
}

type Asked = Paging & { kind?: string | null; from?: Date | null; to?: Date | null }

/** What corrections are narrowed to. */
export const correctionFilter = ({ kind, from, to }: Asked): Document => ({
  ...(kind && { kind }),
  ...((from || to) && { at: { ...(from && { $gte: from }), ...(to && { $lt: to }) } }),
})

/** What the newsroom told of its mistakes in all articles, newest first. Refuses a bad `first` or `after`. */
export function corrections(
  asked: Asked,
  { collections }: DeliveryContext,
): CorrectionConnectionParent {
  const { corrections: collection } = collections
  const filter = correctionFilter(asked)
  return {
    ...rootConnection(
      { collection, order: orders.corrections, toParent: (row) => row },
      filter,
      asked,
    ),
    months: once(() =>
      collection
        .aggregate<CorrectionMonthParent>(correctionMonths(filter), { maxTimeMS: 5_000 })
        .toArray(),
    ),
  }
}

/** `Correction`: its article is read together with all others of the list; the row goes with it. */
export const paperResolvers: Pick<Resolvers, 'Correction'> = {
  Correction: {
    id: ({ _id }) => _id,
    article: async ({ articleId }, _, context, info) => {
      const keys = articleKeys(selectedBelow(info, 'Article'), info.fragments)
      const [found] = await loadArticles([articleId], keys, context)
      return found ?? goneArticle(articleId, articleId)
    },
  },
}
