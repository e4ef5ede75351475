import { projectionOf } from '@/src/delivery/documents/selection'
import { idOf, rawRows } from './asking'
import { textOf } from './bson'
import type { Loader } from './loaders'
import type { Plan } from './plan'

const TRANSLATION = Buffer.from('translationOf')

/** The articles that tell one story in its languages, by the id of the original; withdrawn ones are not among them. */
export const storiesOf = (plan: Plan, keys: readonly string[]): Loader<readonly Buffer[]> =>
  plan.shared<readonly Buffer[]>(`stories ${keys.join()}`, () => ({
    none: [],
    async ask(stories, asking) {
      const own = [...stories]
      const rows = await rawRows(
        asking,
        'articles',
        {
          $or: [{ _id: { $in: own } }, { translationOf: { $in: own } }],
          state: { $ne: 'withdrawn' },
        },
        { projection: projectionOf([...keys, 'translationOf']), sort: { _id: 1 } },
      )
      const known = rows.map((row) => ({
        ...{ row, id: idOf(row, 0), original: textOf(row, 0, TRANSLATION) },
      }))
      return new Map(
        own.map((story) => [
          story,
          known.flatMap(({ row, id, original }) =>
            id === story || original === story ? [row] : [],
          ),
        ]),
      )
    },
  }))
