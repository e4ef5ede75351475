import type { MongoClient } from 'mongodb'
import { z } from 'zod'

const PARTS = /^(mongodb(?:\+srv)?:\/\/)((?:[^@/?]*@)?)([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/s

/**
 * A MongoDB connection string that names a database: `name` where it names none, and always `name`
 * when `replace` is set. The database a login is checked against stays what it was (MongoDB's
 * connection string specification: authSource, else the named database, else `admin`; with
 * `mongodb+srv` DNS may say it, so nothing is added). An unreadable string comes back unchanged.
 */
export function databaseUri(uri: string, name: string, replace = false): string {
  const parts = PARTS.exec(uri)
  if (!parts) return uri
  const [, scheme = '', login = '', hosts = '', named = '', query = ''] = parts
  if (named !== '' && !replace) return uri
  const options = query === '' ? [] : [query]
  const saysSource = /(^|&)authSource=/i.test(query)
  if (login !== '' && !saysSource && scheme === 'mongodb://' && named !== name) {
    options.push(`authSource=${named === '' ? 'admin' : named}`)
  }
  return `${scheme}${login}${hosts}/${name}${options.length > 0 ? `?${options.join('&')}` : ''}`
}

/** What may be shown of a connection string: its hosts, never the login, options or database. */
export function hostsOf(uri: string): string {
  const rest = uri.replace(/^mongodb(\+srv)?:\/\//, '').split(/[/?]/, 1)[0] ?? ''
  return rest.slice(rest.lastIndexOf('@') + 1)
}

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

const WEAK = /^(?:w|journal|j)$/i

/**
 * The options of a MongoDB connection string by which an acknowledged write could be lost in a crash or an election:
 * `w` other than `majority` (`w=0`, `w=1`, …) and `journal=false`, as they stand there; empty where there are none.
 * Writes are made with `w: majority` and `journal: true` whatever the string says (`durable`), so what it asks for instead
 * would not be obeyed either. Option names are read without case (MongoDB manual, "Connection String Options"). A login
 * is never part of what comes back.
 */
export function weakWrites(uri: string): string[] {
  const [, query = ''] = uri.split('?', 2)
  return [...new URLSearchParams(query)]
    .filter(([name]) => WEAK.test(name))
    .filter(([name, value]) => value !== (/^w$/i.test(name) ? 'majority' : 'true'))
    .map(([name, value]) => `${name}=${value}`)
}

/** Connection string → the database it names, else `kunye_public` (never the driver's `test`). */
export function databaseName(uri: string): string {
  const [, path] = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]*)/.exec(uri) ?? []
  return path ? decodeURIComponent(path) : 'kunye_public'
}

const LOGIN_AND_PATH = /^mongodb(?:\+srv)?:\/\/((?:[^@/?]*@)?)[^/?]+(?:\/([^?]*))?(?:\?(.*))?$/s
/** What belongs to a set as a whole. */
const OF_THE_SET = /^(replicaSet|directConnection|readPreference|loadBalanced|srv\w+)=/i

/**
 * The connection string of one member (`host:port`) alone, whatever it is: login, database and other options (tls …) of
 * `uri` kept. `mongodb+srv` means TLS and a login checked in `admin`, which is said here, since DNS is not asked.
 */
export function directUri(uri: string, host: string): string {
  const [, login = '', database = '', query = ''] = LOGIN_AND_PATH.exec(uri) ?? []
  const options = query.split('&').filter((option) => option !== '' && !OF_THE_SET.test(option))
  if (uri.startsWith('mongodb+srv://')) {
    if (!options.some((option) => /^(tls|ssl)=/i.test(option))) options.push('tls=true')
    if (login !== '' && !options.some((option) => /^authSource=/i.test(option))) {
      options.push('authSource=admin')
    }
  }
  return `mongodb://${login}${host}/${database}?${[...options, 'directConnection=true'].join('&')}`
}
