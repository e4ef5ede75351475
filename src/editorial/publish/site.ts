import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/editorial/database/transactions'
import { toPublicSite } from '@/src/editorial/projection/site'
import { env } from '@/src/platform/env'
import type { PublicSite } from '@/src/published/documents'
import { publicDatabase, publicStore } from './store'
import { compareDocuments, type PublicDifference } from './verify/compare'
import { replaceChanged } from './writeDocuments'

/** How the paper's own document has to be now, by its settings. */
async function expectedSite(req: PayloadRequest): Promise<PublicSite> {
  const settings = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return toPublicSite(settings, env().KUNYE_NAME)
}

/** Brings the paper's own document in step with its settings, in the request's transaction. */
export async function writeSite(req: PayloadRequest): Promise<void> {
  await replaceChanged(await publicStore(req), 'site', [await expectedSite(req)])
}

/** In what the stored document differs from the settings. A paper that never had any has none: readers get its name. */
export async function siteDifferences(payload: Payload): Promise<PublicDifference[]> {
  const expected = await expectedSite(await createLocalReq({}, payload))
  const stored = await publicDatabase(payload).collection<PublicSite>('site').find({}).toArray()
  const isNew = stored.length === 0 && expected._v === toPublicSite({}, env().KUNYE_NAME)._v
  return isNew ? [] : compareDocuments('site', [expected], stored)
}

/** Makes it what it has to be, in a transaction of its own; returns what differed. */
export async function mendSite(payload: Payload): Promise<PublicDifference[]> {
  const found = await siteDifferences(payload)
  if (found.length === 0) return []
  await inTransaction(payload, {}, async (req) => {
    const { db, session } = await publicStore(req)
    await db.collection<PublicSite>('site').deleteMany({}, { session })
    await writeSite(req)
  })
  return found
}
