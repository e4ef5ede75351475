import type { Article, Publication } from '@/src/payload-types'
import type { Override } from '@/src/sourcing/types'
import { contentHash } from '@/src/workflow/contentHash'
import type { TransitionInput } from '@/src/workflow/context'
import { idOf } from '@/src/workflow/idOf'

type Given = {
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

const overruled = ({ before, input, by }: Given): Override[] => [
  ...(Array.isArray(before.approvedOverrides) ? (before.approvedOverrides as Override[]) : []),
  ...(input.overrides ?? []).map((override) => ({ ...override, ...(by && { by }) })),
]

const updateOf = ({ before, input, by, now }: Given): Update[] => {
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

const stateOf = ({ before, publication }: Given): Publication['state'] => {
  const current = publication?.state ?? 'never'
  return current === 'retracted' && before.editKind !== 'reinstatement' ? 'retracted' : 'live'
}

/**
 * The row of `publications` after a publication: the first time of all stays, old addresses become aliases, and what
 * readers are told about the change is appended, never rewritten. A retracted article stays so unless reinstated.
 * Pure. Throws for an article without a slug.
 */
export function nextPublication(given: Given): Row {
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
    contentHash: contentHash(after as unknown as Record<string, unknown>),
    updates: [...(publication?.updates ?? []), ...updateOf(given)],
    notice: state === 'retracted' ? (publication?.notice ?? null) : null,
    publishedBy: by,
    contributors: (before.contributors ?? []).map(idOf).filter((id) => id !== null),
    overrides: overruled(given),
  }
}
