import type { Endpoint } from 'payload'
import { z } from 'zod'

import { answering, jsonBody } from '@/src/editorial/api/answering'
import { isId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { MIN_REASON } from '@/src/sourcing/types'
import { REFUSALS } from '@/src/workflow/refusals'

const wanted = z.strictObject({ version: z.string(), reason: z.string().trim() })

/**
 * `POST /api/articles/:id/restore` `{version, reason}` → `{article}`: the content becomes that of this version and is saved as
 * a new one; why stands in the article's history. Refuses (404) a version the asker may not read, (400) a reason of fewer
 * than ten letters, and whatever the stage refuses of any other write.
 */
export const restoreArticle: Endpoint = {
  path: '/:id/restore',
  method: 'post',
  handler: answering(async (req) => {
    const id = String(req.routeParams?.id)
    const { version, reason } = await jsonBody(req, wanted)
    if (!isId(id) || !isId(version)) throw new RefusalError(REFUSALS.notFound())
    if (reason.length < MIN_REASON) throw new RefusalError(REFUSALS.reasonMissing())
    const { docs } = await req.payload.findVersions({
      collection: 'articles',
      where: { and: [{ id: { equals: version } }, { parent: { equals: id } }] },
      select: { parent: true },
      ...{ limit: 1, pagination: false, depth: 0 },
      overrideAccess: false,
      req,
    })
    if (docs.length === 0) throw new RefusalError(REFUSALS.notFound())
    const article = await req.payload.restoreVersion({
      ...{ collection: 'articles', id: version, depth: 0 },
      overrideAccess: false,
      user: req.user,
      context: { restoreReason: reason },
      req,
    })
    return Response.json({ article })
  }),
}
