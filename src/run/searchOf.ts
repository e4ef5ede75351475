import path from 'node:path'

import type { DeliveryOptions } from '@/src/delivery/handler'
import type { Env } from '@/src/platform/env'

/** The index of whole texts that a delivery process keeps, as the environment asks for it; undefined: none. */
export const searchOf = (env: Env): DeliveryOptions['search'] =>
  env.KUNYE_SEARCH_MB > 0
    ? {
        folder: path.resolve(env.KUNYE_DATA_DIR, 'search'),
        bytes: env.KUNYE_SEARCH_MB * 1_000_000,
      }
    : undefined
