import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import type { PayloadRequest } from 'payload'
import { holds, only, toAccess } from './rules'

/** What the paper says of itself: everybody on the staff reads it, chiefs and admins change it. */
export const siteAccess = {
  read: toAccess(only(() => true)),
  update: toAccess(only(holds('keepSite'))),
}

/** The imprint and the policies are what readers and the law were promised: a chief's alone. */
export const imprintAccess = {
  update: ({ req }: { req: PayloadRequest }): boolean => may(actorOf(req.user), 'answer'),
}
