import path from 'node:path'

import type { DeliveryOptions } from '@/src/delivery/handler'
import type { Env } from '@/src/platform/env'

/** How a delivery process searches whole texts, as the environment asks for it; undefined: not at all. */
export function searchOf(env: Env): DeliveryOptions['search'] {
  if (env.KUNYE_SEARCH_URL) return { url: env.KUNYE_SEARCH_URL }
  if (env.KUNYE_SEARCH_MB === 0) return undefined
  return {
    folder: path.resolve(env.KUNYE_DATA_DIR, 'search'),
    bytes: env.KUNYE_SEARCH_MB * 1_000_000,
  }
}

/** Where drawn pictures are kept and how many of them, as the environment asks for it; undefined: none. */
export const drawnOf = (env: Env): DeliveryOptions['drawn'] =>
  env.KUNYE_DRAWN_MB > 0
    ? {
        folder: path.resolve(env.KUNYE_DATA_DIR, 'drawn'),
        bytes: env.KUNYE_DRAWN_MB * 1_000_000,
      }
    : undefined
