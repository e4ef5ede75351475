import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { answering, jsonBody } from '@/src/editorial/api/answering'
import { SLOT_KINDS, SLOT_LAYOUTS } from '@/src/editorial/projection/fronts/slots'
import { isStoredId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { may } from '@/src/workflow/roles'
import { readFrontDesk } from './readFrontDesk'
import { readPreview } from './readPreview'
import { MOST_ITEMS, MOST_SLOTS } from './frontFields'

const id = z.string().refine(isStoredId, 'a 24-digit id')
const text = z.string().max(2_000).nullish()
const time = z.iso.datetime({ offset: true }).nullish()
const item = z.object({
  ...{ article: id.nullish(), claim: text, headline: text, dek: text, image: id.nullish() },
  crop: z.object({ x: z.number().nullish(), y: z.number().nullish() }).nullish(),
  ...{ url: text, from: time, until: time, reason: text },
  related: z
    .array(z.object({ article: id.nullish(), text }))
    .max(MOST_ITEMS)
    .nullish(),
})
const slot = z.object({
  ...{ kind: z.enum(SLOT_KINDS), title: text, section: id.nullish() },
  ...{ layout: z.enum(SLOT_LAYOUTS).nullish(), off: z.boolean().nullish() },
  items: z.array(item).max(MOST_ITEMS).nullish(),
})
const PREVIEW = z.object({
  section: id.nullable(),
  slots: z.array(slot).max(MOST_SLOTS),
})

/** Refuses (403) who has no part in the newsroom's work; `decide`: who does not arrange fronts. */
function staff(req: PayloadRequest, right: 'read' | 'decide'): void {
  if (!may(actorOf(req.user), right)) throw new RefusalError(REFUSALS.unknownActor())
}

const sectionOf = ({ url }: PayloadRequest): string | null => {
  const asked = new URL(url ?? '/', 'http://localhost').searchParams.get('section')
  if (asked === null || isStoredId(asked)) return asked
  throw new RefusalError(REFUSALS.inputInvalid({ problems: ['section: a 24-digit id'] }))
}

/**
 * `GET /api/fronts/desk?section=…` (without: the home page): the arrangement as it is stored, or what fills it by itself, with
 * its `revision` (0: nobody has arranged it), and every page that has a front. `POST /api/fronts/preview`: what readers would
 * see of slots that are not stored, and what the checks object to. Refuses (403) whoever may not.
 */
export const frontEndpoints: Endpoint[] = [
  {
    ...{ path: '/desk', method: 'get' },
    handler: answering(async (req) => {
      staff(req, 'read')
      return Response.json(await readFrontDesk(req, sectionOf(req)))
    }),
  },
  {
    ...{ path: '/preview', method: 'post' },
    handler: answering(async (req) => {
      staff(req, 'decide')
      const { section, slots } = await jsonBody(req, PREVIEW)
      return Response.json(await readPreview(req, section, slots))
    }),
  },
]
