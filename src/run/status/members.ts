import { MongoClient } from 'mongodb'

import { directUri } from '@/src/platform/database/uri'

export type Member = Readonly<{
  host: string
  role: 'primary' | 'secondary' | 'other' | 'away'
  /** How far its last write is behind the primary's. */
  lagSeconds: number | null
}>

type Hello = {
  setName?: string
  hosts?: string[]
  isWritablePrimary?: boolean
  secondary?: boolean
  localTime: Date
  lastWrite?: { lastWriteDate?: Date; majorityWriteDate?: Date }
}

const PATIENCE_MS = 3_000

const helloOf = async (uri: string, host: string): Promise<Hello | null> => {
  const client = new MongoClient(directUri(uri, host), {
    serverSelectionTimeoutMS: PATIENCE_MS,
    connectTimeoutMS: PATIENCE_MS,
  })
  try {
    return (await client.db('admin').command({ hello: 1 })) as Hello
  } catch {
    return null
  } finally {
    await client.close()
  }
}

const roleOf = (hello: Hello | null): Member['role'] => {
  if (!hello) return 'away'
  if (hello.isWritablePrimary) return 'primary'
  return hello.secondary ? 'secondary' : 'other'
}

const seconds = (from?: Date, to?: Date): number | null =>
  from && to ? Math.max(0, Math.round((from.getTime() - to.getTime()) / 1_000)) : null

type Replication = Readonly<{
  set: string
  members: Member[]
  /** How far what most members have, which change streams tell of, is behind the primary's last write. */
  majorityLagSeconds: number | null
}>

/**
 * Every member of the replica set asked by itself, in `hello` (which needs no right of its own): its role and how far it
 * is behind. A member that does not answer within 3 s is `away`.
 */
export async function readReplication(client: MongoClient, uri: string): Promise<Replication> {
  const primary = (await client.db('admin').command({ hello: 1 })) as Hello
  const lastWrite = primary.lastWrite?.lastWriteDate
  const members = await Promise.all(
    (primary.hosts ?? []).map(async (host): Promise<Member> => {
      const hello = await helloOf(uri, host)
      const lag = seconds(lastWrite, hello?.lastWrite?.lastWriteDate)
      return { host, role: roleOf(hello), lagSeconds: hello ? lag : null }
    }),
  )
  return {
    set: primary.setName ?? '',
    members,
    majorityLagSeconds: seconds(lastWrite, primary.lastWrite?.majorityWriteDate),
  }
}
