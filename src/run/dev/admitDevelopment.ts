import { isIP } from 'node:net'

import { type Env, OF_PRODUCTION } from '@/src/platform/env'
import { StartRefusal } from '@/src/platform/errors'

/** Whether an address is this machine's own for itself: the name, 127.0.0.0/8 (RFC 1122) or ::1 (RFC 4291). */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/**
 * Refuses what development may not be: production, on what belongs to one, or open to other machines. Its door lets through what Next compiles,
 * with the sources in it, and its pages may evaluate text.
 */
export async function admitDevelopment({ mode, HOST }: Pick<Env, 'mode' | 'HOST'>): Promise<void> {
  const given = OF_PRODUCTION.filter((name) => process.env[name] !== undefined)
  if (mode === 'production' || given.length > 0) {
    const all = [...(process.env.KUNYE_MODE ? ['KUNYE_MODE'] : []), ...given].join(', ')
    throw new StartRefusal({
      tr: `npm run dev üretimde çalışmaz, ama ${all} verilmiş: kaldırın (.env dosyasına da bakın) ya da npm start kullanın.`,
      en: `npm run dev is not for production, but ${all} is set: take it away (look into .env too), or use npm start.`,
    })
  }
  if (!isLoopback(HOST)) {
    throw new StartRefusal({
      tr: `npm run dev yalnız bu makineye açılır, ama HOST=${HOST}: HOST değişkenini kaldırın ya da 127.0.0.1 yapın.`,
      en: `npm run dev is open to this machine only, but HOST is ${HOST}: take HOST away, or make it 127.0.0.1.`,
    })
  }
}
