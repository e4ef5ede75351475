import { readdir } from 'node:fs/promises'

import { codeOf } from '@/src/db/codeOf'
import { env } from '@/src/env'
import type { Media } from '@/src/payload-types'
import type { Check } from './Check'
import { pictureDamage } from './pictureDamage'

const filesOf = ({ filename, sizes }: Media): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  )

const filesIn = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    // Nothing was uploaded yet.
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  return found.filter((one) => one.isFile() && !one.name.startsWith('.')).map(({ name }) => name)
}

/** Picture files that no record names, and records whose file is gone or holds other bytes. Deletes nothing. */
export const mediaFiles: Check = {
  name: { tr: 'Görsel dosyaları', en: 'media files' },
  async examine(payload) {
    const { docs } = await payload.find({
      collection: 'media',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    const named = new Set(docs.flatMap(filesOf))
    const files = await filesIn(env().mediaDir)
    const there = new Set(files)
    const damaged: string[] = []
    for (const one of docs) damaged.push(...(await pictureDamage(one, env().mediaDir, there)))
    return {
      problems: [
        ...files.filter((name) => !named.has(name)).map((name) => `${name}: sahipsiz / orphan`),
        ...[...named].filter((name) => !there.has(name)).map((name) => `${name}: yok / missing`),
        ...damaged.map((name) => `${name}: bozuk / damaged`),
      ],
      mend: {
        tr: `Sahipsiz dosyayı silin, eksik ya da bozuk olanı yedekten geri koyun (${env().mediaDir})`,
        en: 'delete an orphan, restore a missing or damaged file from a backup',
      },
    }
  },
}
