import path from 'node:path'
import type { Payload } from 'payload'

import { env } from '@/src/platform/env'
import type { Report } from '@/src/platform/errors'
import type { Rebuild, Stale } from './derived'
import { changedSizes } from './fingerprints'
import { bytesHash } from '@/src/editorial/media/drawSizes'
import { mendDocuments } from './mendDocuments'
import type { RunContext } from './Migration'
import {
  type LeftPicture,
  type PictureCursor,
  redrawPictures,
  removeFormer,
} from './redrawPictures'
import { staffKeyMends } from './staffKeys'
import { BUILD, type Halves, stamps } from './stamp'
import type { UnderWay } from './underWay'

/** Derived data that is to be made anew; `isAll`: whatever was noted of it. */
export type Asked = Stale & Readonly<{ isAll: boolean }>

type Options = Readonly<{
  halves: Halves
  report: Report
  /** For the audit log. */
  who: string
  rebuildPublic(payload: Payload): Promise<unknown>
  onLeft?(picture: LeftPicture): void
}>

type Way = Readonly<{
  run(under: UnderWay, context: RunContext, asked: Asked): Promise<void>
  /** What can only be done once the public half is made anew. */
  end?(context: RunContext): Promise<unknown>
}>

const folder = (): string => path.resolve(env().mediaDir)

const WAYS: Readonly<Record<Rebuild, Way>> = {
  public: {
    run: (under, context, { name, row }) =>
      context.step('asked', () =>
        under.together(
          {
            $addToSet: {
              publicDiffers: { $each: row.publicDiffers.map((one) => ({ ...one, derived: name })) },
            },
          },
          // One that was cut short would pass over what it had gone through.
          (session) => context.editorial.collection('rebuild-runs').deleteMany({}, { session }),
        ),
      ),
  },
  searchWords: {
    run: async (_under, context) => {
      for (const mend of staffKeyMends()) await mendDocuments(context, mend.collection, mend)
    },
  },
  pictures: {
    run: (under, context, { known, isAll, row }) =>
      redrawPictures({
        ...{ under, context, folder: folder(), publicDiffers: row.publicDiffers },
        names: isAll ? 'all' : changedSizes(known),
      }),
    end: (context) => removeFormer(context, folder()),
  },
}

/** Another build's, or another way's, steps are none of these. Without a dot: it is the name of a field. */
const keyOf = ({ name, now, isAll }: Asked): string =>
  `${name} ${bytesHash(Buffer.from(now)).slice(0, 8)}${isAll ? ' all' : ''}/`

/**
 * Makes derived data anew, one row after the other, then the public half where these or a migration say that it differs; then
 * notes in the stamp by what each is worked out now. Each is in the audit log as it begins, goes on and ends.
 */
export async function rebuildDerived(
  { halves, report, who, rebuildPublic, onLeft }: Options,
  under: UnderWay,
  all: readonly Asked[],
  payload: () => Promise<Payload>,
): Promise<void> {
  const { point } = under
  const readStamp = () => stamps(halves.editorial).findOne({ _id: 'schema' })
  for (const asked of all) {
    const { says, rebuild } = asked.row
    report({ tr: `Yenileniyor: ${says.tr}`, en: `made anew: ${says.en}` })
    const label = `derived-${asked.name}`
    const key = keyOf(asked)
    const isFirst = (await readStamp())?.steps[`${key}begun`] === undefined
    await under.noted(
      { record: label, from: null, to: isFirst ? 'begun' : 'resumed', reason: who },
      { $set: { build: BUILD, [`steps.${key}begun`]: { done: true, cursor: null, changed: 0 } } },
    )
    await point(`${label}:begun`)
    await WAYS[rebuild].run(under, await under.contextOf(label, key), asked)
  }
  if (((await readStamp())?.publicDiffers ?? []).length > 0) {
    report({
      tr: 'Okura giden belgeler yeniden kuruluyor',
      en: 'the public half is being made anew',
    })
    await point('rebuild:begun')
    await rebuildPublic(await payload())
    await point('rebuild:done')
  }
  for (const asked of all) {
    const label = `derived-${asked.name}`
    const key = keyOf(asked)
    await WAYS[asked.row.rebuild].end?.(await under.contextOf(label, key))
    await point(`${label}:ending`)
    const steps = Object.entries((await readStamp())?.steps ?? {}).filter(([name]) =>
      name.startsWith(key),
    )
    const changed = steps.reduce((sum, [, step]) => sum + step.changed, 0)
    const { left = [], count = 0 } = steps.reduce<Partial<PictureCursor>>(
      (found, [, { cursor }]) => ({ ...found, ...leftIn(cursor) }),
      {},
    )
    await under.noted(
      { record: label, from: null, to: 'done', reason: `${who}: ${changed} ✓ ${count} ✗` },
      {
        $set: { [`derived.${asked.name}`]: asked.now },
        $unset: Object.fromEntries(steps.map(([name]) => [`steps.${name}`, ''])),
      },
    )
    report({ tr: `${asked.row.says.tr}: ${changed} ✓ ${count} ✗`, en: asked.row.says.en })
    for (const one of left) onLeft?.(one)
    await point(`${label}:done`)
  }
}

const leftIn = (cursor: unknown): Partial<PictureCursor> =>
  typeof cursor === 'object' && cursor !== null && 'left' in cursor ? (cursor as PictureCursor) : {}
