import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import type { Article, Publication } from '@/src/payload-types'
import type { Override } from '@/src/sourcing/types'
import { contentHash } from '@/src/workflow/contentHash'
import type { TransitionInput } from '@/src/workflow/context'
import { REFUSALS } from '@/src/workflow/refusals'
import { contentOfPublication, createPublication, updatePublication } from './publications'
import { writePublication } from './writePublication'

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
  const saved = publication
    ? await updatePublication(req, publication.id, row)
    : await createPublication(req, row)
  await writePublication(req, saved, { content: after, editKind: before.editKind ?? 'first', now })
  return saved
}

/**
 * The id of the version row that the save of this very article wrote, in the caller's transaction. Found by its
 * revision: two rows may bear the same time. Throws where there is none, for then nothing says what was published.
 */
async function newestVersionId(req: PayloadRequest, article: Article): Promise<string> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: {
      parent: { equals: article.id },
      'version.revision': { equals: article.revision },
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const [row] = docs
  if (!row) throw new Error(`Sürüm kaydı yok / no version row: ${article.id} r${article.revision}`)
  return row.id
}

type NextGiven = {
  before: Article
  after: Article
  publication: Publication | null
  input: TransitionInput
  versionId: string
  /** The user who publishes; null for the system. */
  by: string | null
  now: Date
}
type Row = Omit<Publication, 'id' | 'createdAt' | 'updatedAt'>
type Update = NonNullable<Publication['updates']>[number]

const TOLD_KINDS = ['update', 'correction', 'clarification', 'reply'] as const

const overruled = ({ before, input, by }: NextGiven): Override[] => [
  ...(Array.isArray(before.approvedOverrides) ? (before.approvedOverrides as Override[]) : []),
  ...(input.overrides ?? []).map((override) => ({ ...override, ...(by && { by }) })),
]

const updateOf = ({ before, input, by, now }: NextGiven): Update[] => {
  const kind = TOLD_KINDS.find((one) => one === before.editKind)
  if (!kind) return []
  const { note, was, is, claim } = input
  return [{ at: now.toISOString(), kind, note, was, is, claim, by }]
}

const aliasesOf = (slug: string, publication: Publication | null): string[] => {
  if (!publication) return []
  const had = [...(publication.slugAliases ?? []), publication.slug]
  return [...new Set(had)].filter((one) => one !== slug)
}

const stateOf = ({ before, publication }: NextGiven): Publication['state'] => {
  const current = publication?.state ?? 'never'
  return current === 'retracted' && before.editKind !== 'reinstatement' ? 'retracted' : 'live'
}

/**
 * The row of `publications` after a publication: the first time of all stays, old addresses become aliases, and what
 * readers are told about the change is appended, never rewritten. A retracted article stays so unless reinstated.
 * Pure. Throws for an article without a slug.
 */
export function nextPublication(given: NextGiven): Row {
  const { before, after, publication, versionId, by, now } = given
  if (!after.slug) throw new Error(`Adressiz haber / article without a slug: ${after.id}`)
  const state = stateOf(given)
  return {
    article: after.id,
    state,
    slug: after.slug,
    slugAliases: aliasesOf(after.slug, publication),
    firstPublishedAt: publication?.firstPublishedAt ?? now.toISOString(),
    lastPublishedAt: now.toISOString(),
    versionId,
    contentHash: contentHash(after),
    updates: [...(publication?.updates ?? []), ...updateOf(given)],
    notice: state === 'retracted' ? (publication?.notice ?? null) : null,
    publishedBy: by,
    contributors: (before.contributors ?? []).map(idOf).filter((id) => id !== null),
    overrides: overruled(given),
  }
}
