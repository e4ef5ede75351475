import type { Endpoint } from 'payload'

import { answering } from '@/src/editorial/api/answering'
import { RefusalError } from '@/src/language/refusal'
import { REFUSALS } from '@/src/workflow/refusals'
import { readFindQuery } from './findQuery'
import { readFound } from './readFound'
import { readSaid } from './readSaid'
import { readSaidQuery } from './saidQuery'

const parametersOf = ({ url }: { url?: string }) =>
  new URL(url ?? '/', 'http://localhost').searchParams

/**
 * `GET /api/said`: the claim register with who says what, filtered by `saidQuery.ts`, by the rights of the article list. 404 for
 * who reads no article, 400 `inputInvalid` for a filter that is none. `GET /api/find`: what the palette finds (`findQuery.ts`), by the
 * same rights.
 */
export const findEndpoints: Endpoint[] = [
  {
    path: '/said',
    method: 'get',
    handler: answering(async (req) => {
      const { query, problems } = readSaidQuery(parametersOf(req))
      if (problems.length > 0) throw new RefusalError(REFUSALS.inputInvalid({ problems }))
      return Response.json(await readSaid(req, query))
    }),
  },
  {
    path: '/find',
    method: 'get',
    handler: answering(async (req) => {
      const { query, problems } = readFindQuery(parametersOf(req))
      if (problems) throw new RefusalError(REFUSALS.inputInvalid({ problems }))
      return Response.json(await readFound(req, query))
    }),
  },
]
