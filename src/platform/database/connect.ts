import { MongoClient, type TopologyDescription } from 'mongodb'

import { codeOf, StartRefusal } from '@/src/platform/errors'
import { directUri, hostsOf } from './uri'

const SELECTION_MS = 5000
const LOGIN_CODES = new Set([18, 8000])

/**
 * Connects within 5 seconds. Refuses, naming the variable and the hosts (never the login), when the
 * string cannot be read, nobody answers, the login is turned down, or it is a sharded cluster.
 */
export async function connect(uri: string, variable: string): Promise<MongoClient> {
  let client: MongoClient
  try {
    client = new MongoClient(uri, {
      serverSelectionTimeoutMS: SELECTION_MS,
      connectTimeoutMS: SELECTION_MS,
    })
  } catch {
    throw new StartRefusal({
      tr: `${variable} okunamıyor: mongodb://sunucu:27017/kunye?replicaSet=rs0 biçiminde olmalı.`,
      en: `${variable} cannot be read: it should look like mongodb://host:27017/kunye?replicaSet=rs0.`,
    })
  }
  try {
    await client.connect()
    await client.db('admin').command({ ping: 1 })
    await refuseSharded(client, uri, variable)
    return client
  } catch (error) {
    await client.close().catch(() => undefined)
    if (codeOf(error) === 'startRefusal') throw error
    if (LOGIN_CODES.has(Number(codeOf(error)))) {
      throw new StartRefusal({
        tr: `${variable} için kullanıcı adı ya da parola kabul edilmedi (${hostsOf(uri)}): bağlantı dizgisini düzeltin.`,
        en: `The login in ${variable} was turned down (${hostsOf(uri)}): mend the connection string.`,
      })
    }
    await refuseHiddenSharded(uri, variable)
    throw new StartRefusal({
      tr: `${variable} ile verilen veritabanına ulaşılamıyor (${hostsOf(uri)}): çalıştığını, adresini ve replicaSet adını denetleyin.`,
      en: `The database in ${variable} cannot be reached (${hostsOf(uri)}): check that it runs, its address and its replicaSet name.`,
    })
  }
}

/**
 * Refuses a client that stays with one member whatever it is (`directConnection=true`): after an election it would read
 * from one that is no primary any more, and what it tells as the newest would not be.
 */
export function refuseDirect(client: MongoClient, uri: string, variable: string): void {
  if (!client.options.directConnection) return
  throw new StartRefusal({
    tr: `${variable} tek bir sunucuya bağlı kalıyor (${hostsOf(uri)}): directConnection seçeneğini çıkarıp replicaSet adını ekleyin.`,
    en: `${variable} stays with one member: take out directConnection and add the name as replicaSet.`,
  })
}

const PATIENCE_MS = 2_000

const isMongos = async (client: MongoClient): Promise<boolean> =>
  (await client.db('admin').command({ hello: 1 })).msg === 'isdbgrid'

const refuse = (uri: string, variable: string): StartRefusal =>
  new StartRefusal({
    tr: `${variable} parçalı (sharded) bir küme gösteriyor (${hostsOf(uri)}, mongos): Künye parçalı kümede çalışmaz; tek bir replica set kurup sunucularını ve replicaSet adını verin.`,
    en: `${variable} names a sharded cluster (${hostsOf(uri)}, mongos): Künye does not run on one; set up one replica set and name its servers and its replicaSet.`,
  })

/**
 * Refuses a sharded cluster: who answers is a `mongos` (`hello.msg` is `isdbgrid`, MongoDB manual, "hello"). What decides
 * here rests on one replica set: its transactions, its clock, its snapshot reads and its order of changes.
 */
async function refuseSharded(client: MongoClient, uri: string, variable: string): Promise<void> {
  if (await isMongos(client)) throw refuse(uri, variable)
}

/**
 * The same for a string that nobody answers: with `replicaSet` in it the driver passes a mongos over, and waits for a set
 * that is not there. `hello` needs no login.
 */
async function refuseHiddenSharded(uri: string, variable: string): Promise<void> {
  const [host = ''] = hostsOf(uri).split(',')
  // Who looks servers up in DNS has none to ask here.
  if (uri.startsWith('mongodb+srv://')) return
  const alone = new MongoClient(directUri(uri.replace(/\/\/[^@/?]*@/, '//'), host), {
    serverSelectionTimeoutMS: PATIENCE_MS,
    connectTimeoutMS: PATIENCE_MS,
  })
  const found = await isMongos(alone).catch(() => false)
  await alone.close()
  if (found) throw refuse(uri, variable)
}

const KEY = Symbol.for('kunye.primaryChanges')
/** MongoDB ends a transaction after a minute: none of an older primary is heard of after that. */
const LATELY_MS = 60_000

const holder = globalThis as { [KEY]?: { at: number } }

const primaryOf = ({ servers }: TopologyDescription): string | undefined =>
  [...servers.values()].find(({ isWritable }) => isWritable)?.address

/** When the primary was last lost or changed, as the driver was told: of all clients of this process, for each layer of Next. */
export const primaryChanges = {
  /** Notes from now on whenever the primary that this client knew is one no more. */
  watch(client: MongoClient): void {
    client.on('topologyDescriptionChanged', ({ previousDescription, newDescription }) => {
      const before = primaryOf(previousDescription)
      if (before && before !== primaryOf(newDescription)) primaryChanges.note()
    })
  },
  /** When that was, by this process's own count of milliseconds; 0 where it never was. */
  at: (): number => holder[KEY]?.at ?? 0,
  note: (): void => void (holder[KEY] = { at: performance.now() }),
  /** Whether that was within the last minute. */
  lately: (): boolean => {
    const noted = holder[KEY]
    return noted !== undefined && performance.now() - noted.at < LATELY_MS
  },
}
