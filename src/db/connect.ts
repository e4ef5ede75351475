import { MongoClient } from 'mongodb'
import { codeOf } from './codeOf'
import { hostsOf } from './hostsOf'
import { StartRefusal } from './StartRefusal'

const SELECTION_MS = 5000
const LOGIN_CODES = new Set([18, 8000])

/**
 * Connects within 5 seconds. Refuses, naming the variable and the hosts (never the login), when the
 * string cannot be read, nobody answers, or the login is turned down.
 */
export async function connect(uri: string, variable: string): Promise<MongoClient> {
  let client: MongoClient
  try {
    client = new MongoClient(uri, {
      serverSelectionTimeoutMS: SELECTION_MS,
      connectTimeoutMS: SELECTION_MS,
    })
  } catch (error) {
    throw new StartRefusal({
      tr: `${variable} okunamıyor: mongodb://sunucu:27017/kunye?replicaSet=rs0 biçiminde olmalı.`,
      en: `${variable} cannot be read: it should look like mongodb://host:27017/kunye?replicaSet=rs0 (${reason(error)}).`,
    })
  }
  try {
    await client.connect()
    await client.db('admin').command({ ping: 1 })
    return client
  } catch (error) {
    await client.close().catch(() => undefined)
    if (LOGIN_CODES.has(Number(codeOf(error)))) {
      throw new StartRefusal({
        tr: `${variable} için kullanıcı adı ya da parola kabul edilmedi (${hostsOf(uri)}): bağlantı dizgisini düzeltin.`,
        en: `The login in ${variable} was turned down: mend the connection string.`,
      })
    }
    throw new StartRefusal({
      tr: `${variable} ile verilen veritabanına ulaşılamıyor (${hostsOf(uri)}): çalıştığını, adresini ve replicaSet adını denetleyin.`,
      en: `The database in ${variable} cannot be reached (${hostsOf(uri)}): check that it runs, its address and its replicaSet name.`,
    })
  }
}

const reason = (error: unknown): string =>
  error instanceof Error ? (error.name ?? 'error') : 'error'
