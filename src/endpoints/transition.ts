import type { Endpoint } from 'payload'

import { answering } from './answering'
import { countTransition } from './countTransition'
import { jsonBody } from './jsonBody'
import { runTransition } from './runTransition'
import { transitionInput } from './transitionInput'

/** `POST /api/articles/:id/transition` `{action, revision, input}` → `{article}`, or 4xx with nothing written. */
export const transitionEndpoint: Endpoint = {
  path: '/:id/transition',
  method: 'post',
  handler: answering(async (req) => {
    await countTransition(req)
    const body = await jsonBody(req, transitionInput)
    const article = await runTransition(req, String(req.routeParams?.id), body)
    return Response.json({ article })
  }),
}
