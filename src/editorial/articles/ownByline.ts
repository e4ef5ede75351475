import type { PayloadRequest } from 'payload'

import { PAGE_HEADER } from '@/src/platform/server/scriptPolicy'

/**
 * The form of a new article begins with the byline of whoever opened it, to be kept, changed or taken off. What programs send has
 * the bylines that it names: a wire story is nobody's here.
 */
export const ownByline = ({
  req,
  user,
}: Pick<PayloadRequest, 'user'> & { req: Partial<PayloadRequest> }) =>
  req.headers?.get(PAGE_HEADER)?.endsWith('/collections/articles/create') && user?.name
    ? [{ name: user.name, user: user.id }]
    : undefined
