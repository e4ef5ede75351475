import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { codeOf, StartRefusal } from '@/src/platform/errors'

const schema = z.object({ payloadSecret: z.string().min(32) })

type Secrets = z.infer<typeof schema>

/**
 * The demo newsroom's own secrets, from `secrets.json` (0600) in its data folder; made at the first
 * call. Production brings its own: never call this there. Refuses a file it cannot read, rather
 * than replace it: a new secret would end every login.
 */
export async function readSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const draft = path.join(dataDir, `secrets.${randomBytes(6).toString('hex')}.json`)
  const fresh: Secrets = { payloadSecret: randomBytes(32).toString('hex') }
  await writeFile(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 })
  try {
    // Linked, not renamed: of two processes at once, both read what the first one made.
    await link(draft, file).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { force: true })
  }
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    throw new StartRefusal({
      tr: `${file} okunamıyor: yedeğinden geri koyun ya da silin (silinirse herkes yeniden giriş yapar).`,
      en: 'secrets.json cannot be read: restore it from a backup or delete it (everybody then logs in again).',
    })
  }
}
