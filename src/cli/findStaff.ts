import type { Payload } from 'payload'

import { StartRefusal } from '@/src/db/StartRefusal'
import type { User } from '@/src/payload-types'
import { actorOf } from '@/src/workflow/actor'

export type Staff = User & { collection: 'users' }

/** The account with this address, to act as it. Refuses an unknown or a disabled one. */
export async function findStaff(payload: Payload, email: string): Promise<Staff> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const staff = docs[0] ? { ...docs[0], collection: 'users' as const } : null
  if (staff && actorOf(staff)) return staff
  throw new StartRefusal({
    tr: `${email}: böyle bir açık hesap yok. Hesaplar: npm run kunye -- users list`,
    en: `${email}: no such enabled account. Accounts: npm run kunye -- users list`,
  })
}
