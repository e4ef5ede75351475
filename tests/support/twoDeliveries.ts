import type { Change } from '@/src/platform/database/followChanges'
import type { DeliveryOptions } from '@/src/delivery/handler'
import { openPublicApi, type PublicApi } from './publicApi'

export type TwoDeliveries = {
  /** Keep answers, each by itself, as two processes would. */
  here: PublicApi
  there: PublicApi
  /** Keeps none: what an answer has to be. */
  plain: PublicApi
  /** Waits until both were told of everything that was written so far. */
  told(): Promise<void>
  close(): Promise<void>
}

/** Two delivery processes that keep answers and one that does not, on the public database of this test file. */
export async function openTwoDeliveries(
  options: Partial<DeliveryOptions> = {},
): Promise<TwoDeliveries> {
  const waiting = new Map<string, () => void>()
  const open = (name: string): Promise<PublicApi> =>
    openPublicApi(true, {
      cacheBytes: 64_000_000,
      onChange: ({ id }: Change) => waiting.get(`${name} ${id}`)?.(),
      ...options,
    })
  const here = await open('here')
  const there = await open('there')
  const plain = await openPublicApi()
  let marks = 0
  return {
    ...{ here, there, plain },
    async told() {
      // The stream tells in order: who heard of this mark heard of all before it.
      const mark = `mark-${(marks += 1)}`
      const heard = ['here', 'there'].map(
        (name) => new Promise<void>((resolve) => waiting.set(`${name} ${mark}`, resolve)),
      )
      await here.db.collection<{ _id: string }>('media').insertOne({ _id: mark })
      await Promise.all(heard)
      waiting.clear()
    },
    async close() {
      for (const api of [here, there, plain]) await api.close()
    },
  }
}
