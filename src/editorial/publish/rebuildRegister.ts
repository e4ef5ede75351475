import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/editorial/database/transactions'
import {
  type RegisterRow,
  registerRows,
  writeRegister,
} from '@/src/editorial/sourcing/claimRegister'
import { findPublication } from './publications'

/** What the claim register has to hold of one article as it stands. */
export async function expectedRows(req: PayloadRequest, id: string): Promise<RegisterRow[]> {
  const article = await req.payload.findByID({
    ...{ collection: 'articles', id, req, depth: 0, overrideAccess: true },
  })
  return registerRows(article, (await findPublication(req, id))?.state === 'live')
}

/** Works the register rows of one article out anew, in a transaction of its own. */
export const rebuildRegister = (payload: Payload, id: string): Promise<void> =>
  inTransaction(payload, {}, async (req) => writeRegister(req, id, await expectedRows(req, id)))
