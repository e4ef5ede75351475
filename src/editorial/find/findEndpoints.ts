import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { answering } from '@/src/editorial/api/answering'
import { isStoredId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { REFUSALS } from '@/src/workflow/refusals'
import { readFindQuery } from './findQuery'
import { readFound } from './readFound'
import { readLive } from './readLive'
import { readRecord } from './readRecord'
import { RECORDS } from './recordAnswer'
import { readSaid } from './readSaid'
import { readSaidQuery } from './saidQuery'

const parametersOf = ({ url }: { url?: string }) =>
  new URL(url ?? '/', 'http://localhost').searchParams

const refuse = (problems: readonly string[]): never => {
  throw new RefusalError(REFUSALS.inputInvalid({ problems: [...problems] }))
}

/** The parameters of a request, parsed once; refuses (400) what does not fit by its name. */
function parsed<T>(req: PayloadRequest, schema: z.ZodType<T>): T {
  const { data, error } = schema.safeParse(Object.fromEntries(parametersOf(req)))
  if (data !== undefined) return data
  return refuse(
    (error?.issues ?? []).map(({ path, message }) => `${path.map(String).join('.')}: ${message}`),
  )
}

const id = z.string().refine(isStoredId, 'a 24-digit id')
const RECORD = z.object({ of: z.enum(RECORDS), id })
const LIVE = z.object({
  ids: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(id).max(100)),
})

const get = (path: string, read: (req: PayloadRequest) => Promise<object>): Endpoint => ({
  ...{ path, method: 'get' },
  handler: answering(async (req) => Response.json(await read(req))),
})

/**
 * What the newsroom is asked across all records, by the rights of the article list; 404 for who reads no article, 400
 * `inputInvalid` for a parameter that is none. `GET /api/said`: the claim register with who says what (`saidQuery.ts`);
 * `GET /api/find`: what the palette finds (`findQuery.ts`); `GET /api/record?of=persons&id=…`: the page of a person, source or
 * event; `GET /api/with-readers?ids=…`: which of up to 100 articles readers have.
 */
export const findEndpoints: Endpoint[] = [
  get('/said', async (req) => {
    const { query, problems } = readSaidQuery(parametersOf(req))
    return problems.length > 0 ? refuse(problems) : readSaid(req, query)
  }),
  get('/find', async (req) => {
    const { query, problems } = readFindQuery(parametersOf(req))
    return problems ? refuse(problems) : readFound(req, query)
  }),
  get('/record', (req) => {
    const asked = parsed(req, RECORD)
    return readRecord(req, asked.of, asked.id)
  }),
  get('/with-readers', async (req) => ({ live: await readLive(req, parsed(req, LIVE).ids) })),
]
