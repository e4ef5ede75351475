import { createHash } from 'node:crypto'
import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql'

import type { DeliveryContext } from '@/src/delivery/documents/context'
import {
  eventParent,
  type NodeParent,
  personParent,
  sourceParent,
} from '@/src/delivery/documents/parents'
import { articleKeys, selectedBelow } from '@/src/delivery/documents/selection'
import type { Resolvers } from '@/src/delivery/schema.types'
import type { PublicImage } from '@/src/published/documents'
import { articleBySlugOrId } from './bySlugOrId'
import { termOf } from '@/src/delivery/documents/terms'

type Finder = (
  id: string,
  context: DeliveryContext,
  info: GraphQLResolveInfo,
) => Promise<NodeParent | null>

/** What has an id of its own, by the name of its type. */
const FINDERS: Readonly<Record<'Article' | 'Person' | 'Source' | 'Event', Finder>> = {
  async Article(id, context, info) {
    const keys = articleKeys(selectedBelow(info, 'Article'), info.fragments)
    const found = await articleBySlugOrId({ id }, keys, context)
    return found && { ...found, __typename: 'Article' }
  },
  async Person(id, { loaders }) {
    const found = await loaders.person.load(id)
    return found && { ...personParent(found), __typename: 'Person' }
  },
  async Source(id, { loaders }) {
    const found = await loaders.source.load(id)
    return found && { ...sourceParent(found), __typename: 'Source' }
  },
  async Event(id, { loaders }) {
    const found = await loaders.event.load(id)
    return found && { ...eventParent(found), __typename: 'Event' }
  },
}
type Found = keyof typeof FINDERS
const isFound = (name: string): name is Found => Object.hasOwn(FINDERS, name)

/** Sections and tags stand in articles by slug and name; nothing in a document of before has their record's id. */
const TERM = /^(section|tag):(.+)$/s
const termId = (kind: 'section' | 'tag', slug: string): string => `${kind}:${slug}`

/** The types that fragments on a field ask for, in order. */
function typesAsked({ fieldNodes, fragments }: GraphQLResolveInfo): Found[] {
  const types = new Set<Found>()
  const walk = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) continue
      const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
      const name = part?.typeCondition?.name.value ?? ''
      if (isFound(name)) types.add(name)
      else walk(part?.selectionSet.selections ?? [])
    }
  }
  for (const { selectionSet } of fieldNodes) walk(selectionSet?.selections ?? [])
  return [...types]
}

/**
 * Whatever has this id, or null. One command where the query has a fragment for what it is (as Relay's have); else each
 * type is asked in turn, four at most.
 */
export async function nodeById(
  id: string,
  context: DeliveryContext,
  info: GraphQLResolveInfo,
): Promise<NodeParent | null> {
  const [, kind, slug] = TERM.exec(id) ?? []
  if (slug !== undefined && (kind === 'section' || kind === 'tag')) {
    const [term] = await context.collections.terms.find({ kind, slug }).limit(1).toArray()
    const __typename = kind === 'section' ? 'Section' : 'Tag'
    return term ? { ...termOf(term), __typename } : null
  }
  const asked = typesAsked(info)
  const types = new Set([...asked, ...Object.keys(FINDERS).filter(isFound)])
  for (const type of types) {
    const found = await FINDERS[type](id, context, info)
    if (found) return found
  }
  return null
}

/** Another for every other picture and every other word of it, so that no cache shows one caption under two pictures. */
function imageId({ url, alt, caption, credit, licence, focalPoint, kind }: PublicImage): string {
  const words = [url, alt, caption, credit, licence ?? null, focalPoint ?? null]
  // A photograph keeps the id it had before there was a kind.
  const said = JSON.stringify(kind ? [...words, kind] : words)
  return `image:${createHash('sha256').update(said).digest('base64url').slice(0, 22)}`
}

/** `Node`, and the ids of what has none in the documents. */
export const nodeResolvers = {
  Node: { __resolveType: ({ __typename }) => __typename },
  Section: { id: ({ slug }) => termId('section', slug) },
  Tag: { id: ({ slug }) => termId('tag', slug) },
  Image: { id: imageId },
} satisfies Resolvers
