import { createDelivery } from '@/src/delivery/handler'
import { SEARCH_BYTES } from '../Newsroom'
import type { OpenArm } from './ArmServer'

/** Our public API as it runs in production, with so many bytes for kept answers. */
export const openApi =
  (cacheBytes: number): OpenArm =>
  async ({ publicUri, searchDir, counting }, onCommand) => {
    let isReady: () => void = () => undefined
    const ready = new Promise<void>((resolve) => (isReady = resolve))
    const delivery = await createDelivery({
      ...{ publicDatabaseUri: publicUri, publicUrl: 'http://127.0.0.1', name: 'Künye' },
      ...{ introspection: false, cacheBytes, mediaDir: '.' },
      search: { folder: searchDir, bytes: SEARCH_BYTES, onReady: () => isReady() },
      ...(counting && { onCommand }),
    })
    return {
      listener: (request, response) => void delivery.handle(request, response),
      ready,
      close: () => delivery.close(),
    }
  }
