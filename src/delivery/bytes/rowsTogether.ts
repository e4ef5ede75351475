import type { Document } from 'mongodb'

import { type Asking, type CollectionName, noteFilter, noteRows, rawRows, rowsOf } from './asking'
import { refuse, textOf } from './bson'

/** Whole articles: no stretch of answers made of one reply is longer. */
const MOST = 64

type Rows = ReadonlyMap<string, Buffer>
type Batch = Readonly<{ values: Set<string>; rows: Promise<Rows> }>

/** Once all that the sockets have brought by now is read. */
const turnEnds = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Finds documents of a collection by a unique key, as bytes by its values; what is not there is left out. What several requests ask for in the same turn
 * of the event loop is one command: it costs more than what it brings, and the more come at once, the fewer are sent. Of each request the same
 * is noted as if it had asked alone. `projection` is asked for when a command is sent, and has `key` in it. A command brings `most` documents, unless one
 * request alone asks for more.
 */
export function rowsTogether(
  collection: CollectionName,
  key: '_id' | 'slug',
  projection: () => Document,
  most = MOST,
): (asking: Asking, values: readonly string[]) => Promise<Rows> {
  const name = Buffer.from(key)
  const open = new WeakMap<Asking['db'], Batch>()
  const filterOf = (values: readonly string[]): Document => ({
    [key]: values.length === 1 ? values[0] : { $in: values },
  })

  const begin = (asking: Asking): Batch => {
    const values = new Set<string>()
    const ask = async (): Promise<Rows> => {
      await turnEnds()
      if (open.get(asking.db) === batch) open.delete(asking.db)
      const unnoted = { ...asking, reads: undefined }
      const rows = await rawRows(unnoted, collection, filterOf([...values]), {
        ...{ projection: projection(), limit: values.size },
      })
      return new Map(rows.map((row) => [textOf(row, 0, name) ?? refuse(), row] as const))
    }
    const batch: Batch = { values, rows: ask() }
    open.set(asking.db, batch)
    return batch
  }

  return async (asking, values) => {
    noteFilter(asking.reads, collection, filterOf(values))
    const last = open.get(asking.db)
    const hasRoom = last && last.values.size + values.length <= most
    const batch = hasRoom ? last : begin(asking)
    for (const value of values) batch.values.add(value)
    const rows = await batch.rows
    const own = values.flatMap((value) => {
      const row = rows.get(value)
      return row ? [[value, row] as const] : []
    })
    noteRows(asking.reads, collection, rowsOf(own.map(([, row]) => row)))
    return new Map(own)
  }
}
