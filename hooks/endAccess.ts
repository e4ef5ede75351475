import type { CollectionAfterChangeHook } from 'payload'

import { sessionOf } from '@/src/editorial/database/transactions'
import {
  canSendMail,
  passwordLinks,
  passwordMails,
  queuePasswordMail,
} from '@/src/editorial/accounts/passwordLinks'
import { endSessions } from '@/src/editorial/accounts/staffSessions'

/**
 * A new account is sent its link where mail can be sent. One that is closed loses its sessions and links; a link that was
 * sent to a former address is void.
 */
export const endAccess: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const user = String(doc.id)
  if (operation === 'create') {
    if (canSendMail() && doc.disabled === false) await queuePasswordMail(req, user, 'given')
    return doc
  }
  const isClosed = doc.disabled !== false && previousDoc.disabled === false
  if (isClosed) await endSessions(req, user)
  if (isClosed || doc.email !== previousDoc.email) {
    const session = await sessionOf(req)
    await passwordLinks(req.payload).deleteMany({ user }, { session })
    await passwordMails(req.payload).deleteOne({ _id: user }, { session })
  }
  return doc
}
