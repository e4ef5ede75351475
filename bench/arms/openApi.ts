import { createDelivery } from '@/src/delivery/handler'
import type { OpenArm } from './ArmServer'

/** Our public API as it runs in production, with so many bytes for kept answers. */
export const openApi =
  (cacheBytes: number): OpenArm =>
  async ({ publicUri, counting }, onCommand) => {
    const delivery = await createDelivery({
      ...{ publicDatabaseUri: publicUri, publicUrl: 'http://127.0.0.1', name: 'Künye' },
      ...{ introspection: false, cacheBytes, mediaDir: '.' },
      ...(counting && { onCommand }),
    })
    return {
      listener: (request, response) => void delivery.handle(request, response),
      close: delivery.close,
    }
  }
