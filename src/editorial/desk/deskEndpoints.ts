import type { Endpoint, PayloadRequest } from 'payload'

import { answering } from '@/src/editorial/api/answering'
import { RefusalError } from '@/src/language/refusal'
import { REFUSALS } from '@/src/workflow/refusals'
import { type DeskQuery, readDeskQuery } from './query'
import { readDays } from './readDays'
import { readDesk } from './readDesk'
import { readPeople } from './readPeople'
import { readRows } from './readRows'

const answer = (read: (req: PayloadRequest, query: DeskQuery) => Promise<object>) =>
  answering(async (req) => {
    const { query, problems } = readDeskQuery(
      new URL(req.url ?? '/', 'http://localhost').searchParams,
    )
    if (problems.length > 0) throw new RefusalError(REFUSALS.inputInvalid({ problems }))
    return Response.json(await read(req, query))
  })

/**
 * `GET /api/desk`: what waits for the asking person and the board; `GET /api/desk/rows`: all of it, page by page;
 * `GET /api/desk/days`: what happens when; `GET /api/desk/people`: who works on what. Each with the filters of `query.ts`, by the rights of the article list. 404 for who
 * reads no article, 400 `inputInvalid` for a filter that is none.
 */
export const deskEndpoints: Endpoint[] = [
  { path: '/desk', method: 'get', handler: answer(readDesk) },
  { path: '/desk/rows', method: 'get', handler: answer(readRows) },
  { path: '/desk/days', method: 'get', handler: answer(readDays) },
  { path: '/desk/people', method: 'get', handler: answer(readPeople) },
]
