import type { MongoClient } from 'mongodb'
import { hostsOf } from './hostsOf'
import { StartRefusal } from './StartRefusal'

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
