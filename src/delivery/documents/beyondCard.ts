import type { Selection } from './selection'

/** What a card answers; connections need its id only. */
const CARD: Record<'Article' | 'Person' | 'Source' | 'Event', ReadonlySet<string>> = {
  Article: new Set(['__typename', 'id', 'slug', 'url']),
  Person: new Set([
    '__typename',
    'id',
    'slug',
    'name',
    'said',
    'claimsAbout',
    'timeline',
    'articles',
  ]),
  Source: new Set([
    '__typename',
    'id',
    'slug',
    'name',
    'kind',
    'claims',
    'articles',
    'claimCounts',
    'soleCount',
    'origins',
  ]),
  Event: new Set([
    ...['__typename', 'id', 'slug', 'title', 'kind', 'occurrence', 'when', 'place'],
    ...['parts', 'claims', 'articles'],
  ]),
}

/** Whether anything is selected that the card embedded in the article cannot answer. */
export function beyondCard(type: keyof typeof CARD, selection: Selection): boolean {
  for (const field of selection.keys()) if (!CARD[type].has(field)) return true
  return false
}
