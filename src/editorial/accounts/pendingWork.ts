import type { Endpoint, PayloadRequest, Where } from 'payload'
import { ObjectId } from 'mongodb'

import { answering } from '@/src/editorial/api/answering'
import { localized } from '@/src/editorial/api/refusals'
import { RefusalError } from '@/src/language/refusal'
import type { Words } from '@/src/language/words'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'

type Kind = { label: Words; where: (user: string) => Where }

const by = (field: string, stages: string[]) => (user: string) => ({
  and: [{ [field]: { equals: user } }, { stage: { in: stages } }],
})

/** What hangs on an account, and what becomes of it when the account is closed or loses its role. */
const KINDS: Record<string, Kind> = {
  scheduled: {
    label: {
      tr: 'onayıyla zamanlanmış haber: zamanlaması ve onayı düşer',
      en: 'scheduled with this approval: schedule and approval are dropped',
    },
    where: by('approvedBy', ['scheduled']),
  },
  approved: {
    label: { tr: 'onayladığı haber: onayı düşer', en: 'approved: the approval is dropped' },
    where: by('approvedBy', ['approved']),
  },
  reviews: {
    label: {
      tr: 'incelemesi kendisinden beklenen haber: başka bir inceleyen gerekir',
      en: 'waiting for this person’s review: another reviewer is needed',
    },
    where: by('reviewer', ['inReview']),
  },
  assigned: {
    label: {
      tr: 'yazması beklenen haber: başka bir muhabir gerekir',
      en: 'assigned to this person: another writer is needed',
    },
    where: by('assignee', ['draft', 'changesRequested']),
  },
  authored: {
    label: {
      tr: 'kendi açtığı, bitmemiş haber: başkasına verilmesi gerekir',
      en: 'begun by this person and not finished: somebody else has to take it',
    },
    where: by('author', ['draft', 'changesRequested', 'inReview']),
  },
}

type Pending = { kind: string; count: number; label: Words }

/**
 * What waits for an account or rests on it, counted by kind; kinds of which there is nothing are left out. Numbers only: who
 * keeps accounts does not read drafts, so no headline leaves here.
 */
async function pendingWork(req: PayloadRequest, user: string): Promise<Pending[]> {
  const counted = await Promise.all(
    Object.entries(KINDS).map(async ([kind, { label, where }]) => {
      const { totalDocs: count } = await req.payload.count({
        collection: 'articles',
        where: where(user),
        overrideAccess: true,
        req,
      })
      return { kind, label, count }
    }),
  )
  return counted.filter(({ count }) => count > 0)
}

/**
 * `GET /api/users/:id/pending`: what waits for an account, counted, for admins to ask before they close it or take a role
 * from it. 403 `unknownActor` for anybody else, 404 `notFound` where there is no id.
 */
export const pendingEndpoint: Endpoint = {
  path: '/:id/pending',
  method: 'get',
  handler: answering(async (req) => {
    if (!actorOf(req.user)?.roles.includes('admin')) throw new RefusalError(REFUSALS.unknownActor())
    const id = String(req.routeParams?.id)
    if (!ObjectId.isValid(id)) throw new RefusalError(REFUSALS.notFound())
    const pending = await pendingWork(req, id)
    return Response.json({
      pending: pending.map(({ label, ...rest }) => ({ ...rest, label: localized(req, label) })),
    })
  }),
}
