import { groupedCount } from '@/src/delivery/documents/loaders'
import { claimCounts, soleBranches, sourceOrigins } from '@/src/delivery/lists/sourceFigures'
import { grouped } from '@/src/language/grouped'
import type { Document } from 'mongodb'

import { optionalText } from './asking'
import { refuse, textOf } from './bson'
import { cardWriter } from './cards'
import { putInt } from './json'
import type { Loader } from './loaders'
import { atKey, objectValue, orNull, putList, type Special, type Specials } from './making'
import type { Plan } from './plan'
import { places } from './shape'
import { want } from './writing'

const PARENT = Buffer.from('parent')

/** Rows that the database makes of the claims of several sources, in one command. */
const madeRows = (
  plan: Plan,
  key: string,
  pipeline: (parents: readonly string[]) => Document[],
): Loader<readonly Buffer[]> =>
  plan.shared<readonly Buffer[]>(key, () => ({
    none: [],
    async ask(parents, asking) {
      const options = { raw: true, maxTimeMS: 5_000 }
      // With `raw` the driver's rows are bytes, which its types do not say.
      const rows = (await asking
        .tracked()
        .claims.aggregate(pipeline(parents), options)
        .toArray()) as unknown as Buffer[]
      return grouped(rows, (row) => textOf(row, 0, PARENT) ?? refuse())
    },
  }))

const rowsBelow =
  (
    type: string,
    of: 'slug' | 'id',
    pipeline: (parents: readonly string[]) => Document[],
  ): Special =>
  ({ plan, object, slot, form }, { nodes }) => {
    const { write } = object(type, nodes, 'plain')
    const key = slot(of === 'id' && form !== 'card' ? '_id' : of)
    const loader = madeRows(plan, type, pipeline)
    return (bytes, frame) => {
      const parent = optionalText(bytes, places[frame + key]!, places[frame + key + 1]!)
      putList(want(loader, parent ?? refuse()) ?? [], (row) => write(row, 0))
    }
  }

const soleCount: Special = ({ plan, slot }) => {
  const key = slot('slug')
  const loader = plan.shared<number>('soleCount', () => ({
    none: 0,
    ask: (slugs, asking) => groupedCount(asking.tracked().claims, soleBranches(slugs)),
  }))
  return (bytes, frame) => {
    const slug = optionalText(bytes, places[frame + key]!, places[frame + key + 1]!)
    putInt(want(loader, slug ?? refuse()) ?? 0)
  }
}

/** The numbers of a `Source`, which the database counts among its claims. */
export const sourceFields: Specials = {
  'Source.claimCounts': rowsBelow('ClaimCount', 'slug', claimCounts),
  'Source.soleCount': soleCount,
  'Source.origins': rowsBelow('SourceOrigin', 'id', sourceOrigins),
  'SourceOrigin.source': (making, { nodes }) =>
    atKey(making.slot('source'), orNull(objectValue(cardWriter(making, 'Source', nodes)))),
  'SourceOrigin.person': (making, { nodes }) =>
    atKey(making.slot('person'), orNull(objectValue(cardWriter(making, 'Person', nodes)))),
}
