import type { GraphQLResolveInfo } from 'graphql'
import { selectionOf, type Selection } from './selectionOf'

/** Fields of `Article` that rest on other keys of the document than their own name. */
const RESTS_ON: Record<string, readonly string[]> = {
  __typename: [],
  id: [],
  url: [],
  redirectedFrom: [],
  claims: ['claims', 'attributions'],
  attributions: ['claims', 'attributions'],
  updates: ['updates', 'claims', 'attributions'],
  seo: ['seo', 'headline', 'dek'],
  translations: ['translationOf'],
  jsonLd: [
    ...[
      'headline',
      'dek',
      'genre',
      'language',
      'section',
      'tags',
      'bylines',
      'leadImage',
      'notice',
    ],
    ...['publishedAt', 'updatedAt', 'wordCount', 'persons', 'events', 'sources', 'attributions'],
    ...['updates', 'claims', 'replies', 'body.text', 'seo', 'dateline', 'backstory'],
  ],
}

// A selection is found once for each place of an operation, and so are its keys.
const known = new WeakMap<Selection, readonly string[]>()

/**
 * Selected fields of `Article` → the keys of the document to read: a front page reads no bodies.
 * `_id`, `slug` and `state` are always among them.
 */
export function articleKeys(
  selection: Selection,
  fragments: GraphQLResolveInfo['fragments'],
): readonly string[] {
  const found = known.get(selection)
  if (found) return found
  const keys = new Set(['_id', 'slug', 'state'])
  for (const [field, nodes] of selection) {
    if (field === 'body') {
      for (const part of selectionOf(nodes, fragments, 'RichText').keys()) {
        keys.add(part === '__typename' ? 'body.text' : `body.${part}`)
      }
      continue
    }
    if (field === 'leadImage') {
      // Its sizes are most of a card, and few lists ask for them.
      for (const part of selectionOf(nodes, fragments, 'Image').keys()) {
        keys.add(`leadImage.${part === '__typename' ? 'url' : part}`)
      }
      continue
    }
    for (const key of RESTS_ON[field] ?? [field]) keys.add(key)
  }
  const sorted = [...keys].sort()
  known.set(selection, sorted)
  return sorted
}
