import type { PayloadRequest, Where } from 'payload'

import type { Group } from '@/src/workflow/notices'

const roles = (...names: string[]): Where => ({ roles: { in: names } })
const editors = roles('editor', 'chief')

/** The first of these filters that somebody passes, else the last: a group is never empty for want of a desk or chief. */
export async function groupWhere(
  req: PayloadRequest,
  group: Group,
  desk: string | null,
): Promise<Where> {
  if (group === 'editors') return editors
  const first: Where | null =
    group === 'chiefs'
      ? roles('chief')
      : desk
        ? { and: [roles('editor'), { desk: { equals: desk } }] }
        : null
  if (!first) return editors
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [first, { disabled: { equals: false } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0 ? first : editors
}
