import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { createDelivery } from '@/src/delivery/handler'
import type { OpenArm } from './ArmServer'

/** Our public API as it runs in production, with so many bytes for kept answers. */
export const openApi =
  (cacheBytes: number): OpenArm =>
  async ({ publicUri, counting }, onCommand) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'kunye-bench-search-'))
    let ready: () => void = () => undefined
    const isReady = new Promise<void>((resolve) => (ready = resolve))
    const delivery = await createDelivery({
      ...{ publicDatabaseUri: publicUri, publicUrl: 'http://127.0.0.1', name: 'Künye' },
      ...{ introspection: false, cacheBytes, mediaDir: '.' },
      search: { folder, bytes: 400_000_000, onReady: () => ready() },
      ...(counting && { onCommand }),
    })
    await isReady
    return {
      listener: (request, response) => void delivery.handle(request, response),
      async close() {
        await delivery.close()
        await rm(folder, { recursive: true, force: true })
      },
    }
  }
