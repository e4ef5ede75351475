import type { MongoClient } from 'mongodb'
import { z } from 'zod'

const helloSchema = z.looseObject({
  setName: z.string().optional(),
  hosts: z.array(z.string()).optional(),
})

export type ReplicaSet = Readonly<{ name: string; hosts: readonly string[] }>

/** The replica set a client is connected to (its name and its members, sorted), or undefined. */
export async function replicaSetOf(client: MongoClient): Promise<ReplicaSet | undefined> {
  const { setName, hosts } = helloSchema.parse(await client.db('admin').command({ hello: 1 }))
  return setName ? { name: setName, hosts: [...(hosts ?? [])].sort() } : undefined
}
