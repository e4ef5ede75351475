import type { PayloadRequest } from 'payload'

import type { Event } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'
import { recordsByIds } from './recordsByIds'

/** The events of these ids and, upwards, every event they are part of. A circle ends where it closes. */
export async function eventsWithWholes(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Event>> {
  const found = new Map<string, Event>()
  for (let wave = [...ids]; wave.length > 0;) {
    const fresh = await recordsByIds(req, 'events', wave)
    for (const [id, event] of fresh) found.set(id, event)
    wave = [...fresh.values()].flatMap(({ superEvent }) => idOf(superEvent) ?? [])
    wave = wave.filter((id) => !found.has(id))
  }
  return found
}
