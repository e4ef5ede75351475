import type { Db } from 'mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { databaseNow } from './clock'

type Times = { createdAt?: unknown; updatedAt?: unknown }

const same = (one: unknown, other: unknown): boolean =>
  new Date(String(one)).getTime() === new Date(String(other)).getTime()

/**
 * The adapter, whose `createdAt` and `updatedAt` are the database's: Payload writes those of the process, and two processes
 * with clocks apart tell a history that never was. A null (Payload: leave it alone) stays one, and so does the time of a
 * version that is put back.
 */
export const databaseTimes = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const { create, updateOne, updateMany, createVersion } = db
    const now = async (): Promise<string> => {
      const { connection } = db as unknown as {
        connection: { name: string; getClient(): { db(name: string): Db } }
      }
      return (await databaseNow(connection.getClient().db(connection.name))).toISOString()
    }
    const changed = async <D extends Times>(data: D): Promise<D> =>
      data.updatedAt === null ? data : { ...data, updatedAt: await now() }

    db.create = async function (given) {
      const at = await now()
      const { createdAt, updatedAt } = given.data
      const times = { createdAt: createdAt ?? at, updatedAt: updatedAt ?? at }
      return create.call(this, { ...given, data: { ...given.data, ...times } })
    }
    db.updateOne = async function (given) {
      return updateOne.call(this, { ...given, data: await changed(given.data) })
    }
    db.updateMany = async function (given) {
      return updateMany.call(this, { ...given, data: await changed(given.data) })
    }
    const timedVersion = async function (
      this: typeof db,
      given: Parameters<typeof createVersion>[0],
    ) {
      const at = await now()
      const isPutBack = same(given.createdAt, (given.versionData as Times).createdAt)
      const createdAt = isPutBack ? given.createdAt : at
      return createVersion.call(this, { ...given, createdAt, updatedAt: at })
    }
    // Generic in Payload's declarations over what it hands through unlooked at.
    db.createVersion = timedVersion as typeof createVersion
    return db
  },
})
