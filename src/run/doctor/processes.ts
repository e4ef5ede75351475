import { unseal, webhookSecretRows } from '@/src/editorial/webhooks/secrets'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { env } from '@/src/platform/env'
import { fingerprint, isAlive, isProcess, processRows } from '@/src/run/house/houseMarks'
import { houseSecrets } from '@/src/editorial/secrets'
import type { Warning } from '@/src/platform/server/state'
import type { Check } from './Check'

const WORDS: Readonly<Record<Warning, string>> = {
  databaseLogin: 'veritabanı girişini geri çeviriyor / the database turns its login down',
  media: 'KUNYE_MEDIA_DIR klasörüne yazılamıyor / the folder in KUNYE_MEDIA_DIR cannot be written',
  clock: 'saati veritabanınınkinden farklı (NTP) / its clock differs from the database’s (NTP)',
  proxy:
    'istekler KUNYE_TRUSTED_PROXIES’in söylemediği bir vekil sunucudan geliyor, herkes tek adres sayılıyor / requests come by a proxy that KUNYE_TRUSTED_PROXIES does not tell of: everybody is one address',
}

/** A process of another build may warn of what this one has no words for. */
const wordsOf = (warning: string): string =>
  Object.hasOwn(WORDS, warning) ? WORDS[warning as Warning] : warning

/** What the processes that run now have to say of themselves, and sealed texts that the secret of here does not open. */
export const processes: Check = {
  name: { tr: 'Çalışan süreçler ve gizli sözler', en: 'running processes and secrets' },
  async examine(payload) {
    const db = editorialDatabase(payload)
    const own = fingerprint(env().PAYLOAD_SECRET ?? '')
    const problems: string[] = []
    for await (const { host, pid, warnings, secrets } of processRows(db).find({
      ...{ ...isProcess, ...isAlive },
    })) {
      const place = `${host} (${pid})`
      problems.push(...warnings.map((warning) => `${place}: ${wordsOf(warning)}`))
      if (!secrets.includes(own)) {
        problems.push(`${place}: başka bir PAYLOAD_SECRET bilir / knows another PAYLOAD_SECRET`)
      }
    }
    const { reading } = houseSecrets(payload)
    for await (const { _id, current } of webhookSecretRows(payload).find({})) {
      const opens = reading.some((secret) => unseal(current, secret) !== null)
      if (!opens)
        problems.push(`webhooks/${_id}: anahtarı açılamıyor / its secret cannot be opened`)
    }
    return {
      problems,
      mend: {
        tr: 'Değişkenleri düzeltip süreci yeniden başlatın; gizli söz değiştiyse npm run kunye -- secrets reseal',
        en: 'mend the variables and start the process anew; after a change of the secret npm run kunye -- secrets reseal',
      },
    }
  },
}
