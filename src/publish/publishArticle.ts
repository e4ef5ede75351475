import type { PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import type { Article, Publication } from '@/src/payload-types'
import type { TransitionInput } from '@/src/workflow/context'
import { REFUSALS } from '@/src/workflow/refusals'
import { contentOfPublication } from './contentOfPublication'
import { newestVersionId } from './newestVersionId'
import { nextPublication } from './nextPublication'
import { savePublication } from './savePublication'
import { tellPublic } from './tellPublic'

type Given = {
  req: PayloadRequest
  before: Article
  after: Article
  publication: Publication | null
  input: TransitionInput
  now: Date
}

const hasClaim = (article: Pick<Article, 'claims'>, claim: string): boolean =>
  (article.claims ?? []).some(({ id }) => id === claim)

/** A correction may be about a claim that it takes away, so the published version counts as well. */
const knowsClaim = async ({ req, after, publication, input }: Given): Promise<boolean> =>
  !input.claim ||
  hasClaim(after, input.claim) ||
  (publication !== null && hasClaim(await contentOfPublication(req, publication), input.claim))

/**
 * Publishes what was just approved: the article's publication, a kept copy, and everything in the public database,
 * all in the request's transaction. `before` is the article as it was approved, `after` as the transition stored it.
 * Refuses an address that another article has (`slugTaken`) and a claim that this one never had (`inputInvalid`).
 */
export async function publishArticle(given: Given): Promise<Publication> {
  const { req, before, after, publication, now } = given
  if (!(await knowsClaim(given))) {
    throw new RefusalError(REFUSALS.inputInvalid({ problems: ['input.claim'] }))
  }
  const versionId = await newestVersionId(req, after)
  const row = nextPublication({ ...given, versionId, by: req.user?.id ?? null })
  const saved = await savePublication(req, publication?.id ?? null, row)
  await tellPublic(req, saved, { content: after, editKind: before.editKind ?? 'first', now })
  return saved
}
