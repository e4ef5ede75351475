import { callApi } from '@/src/editorial/admin/callApi'
import type { Found } from '@/src/editorial/admin/picker/fetchRecords'
import type { Words } from '@/src/language/words'
import { STAGE_LABELS } from '@/src/workflow/labels'
import { isStage } from '@/src/workflow/stages'

export type FoundStory = Found & {
  /** How far it is, of one that readers do not see yet: it waits in its place until they do. */
  waits: Words | null
}

type Doc = { id: string; headline?: string | null; stage?: string | null }

/**
 * Articles as the search found them, with the state of their publication (by article, none for one that never was) → those a
 * front can show: live ones first, also while they are edited, then those that may still come. What was retracted, withdrawn or
 * spiked stands on no front. Pure.
 */
export function storiesToOffer(
  docs: readonly Doc[],
  states: ReadonlyMap<string, string>,
): FoundStory[] {
  const seen = new Set<string>()
  const fresh = docs.filter(({ id }) => !seen.has(id) && seen.add(id))
  const shown = ({ id, headline }: Doc): Found => ({ label: headline || id, value: id })
  const live = fresh.filter(({ id }) => states.get(id) === 'live')
  const coming = fresh.filter(
    ({ id, stage }) => (states.get(id) ?? 'never') === 'never' && stage !== 'spiked',
  )
  return [
    ...live.map((doc) => ({ ...shown(doc), waits: null })),
    ...coming.map((doc) => ({
      ...shown(doc),
      waits: isStage(doc.stage) ? STAGE_LABELS[doc.stage] : null,
    })),
  ]
}

type Asked = { typed: string; language: string; limit: number; signal: AbortSignal }

/** Stories for a place of a front by what is typed, see `storiesToOffer`. Null where nobody answered. */
export async function findStories(asked: Asked): Promise<FoundStory[] | null> {
  const { typed, language, limit, signal } = asked
  const ask = async (collection: string, query: Record<string, string>) => {
    const answer = await callApi(`${collection}?${new URLSearchParams(query).toString()}`, {
      ...{ language, signal },
    })
    if (!answer.ok) return null
    const { docs } = answer.body as { docs?: Record<string, unknown>[] }
    return docs ?? []
  }
  const articles = (stage: Record<string, string>) =>
    ask('articles', {
      ...{ depth: '0', limit: String(limit), 'select[headline]': 'true', 'select[stage]': 'true' },
      ...(typed !== '' && { 'where[headline][like]': typed }),
      ...stage,
    })
  const [published, others] = await Promise.all([
    articles({ 'where[stage][equals]': 'published' }),
    articles({ 'where[stage][not_in][0]': 'published', 'where[stage][not_in][1]': 'spiked' }),
  ])
  if (!published || !others) return null
  const docs = [...published, ...others] as Doc[]
  if (docs.length === 0) return []
  const named = docs.map(({ id }, at) => [`where[article][in][${at}]`, id] as const)
  const publications = await ask('publications', {
    ...{ depth: '0', limit: String(docs.length), 'select[article]': 'true' },
    ...{ 'select[state]': 'true', ...Object.fromEntries(named) },
  })
  if (!publications) return null
  const states = new Map(
    publications.map(({ article, state }) => [String(article), String(state)] as const),
  )
  return storiesToOffer(docs, states).slice(0, limit)
}
