import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql'

/** Name of each selected field → its nodes in the query. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>
type Fragments = GraphQLResolveInfo['fragments']

const collect = (
  selections: readonly SelectionNode[],
  fragments: Fragments,
  typeName: string,
  into: Map<string, FieldNode[]>,
): void => {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const nodes = into.get(node.name.value)
      if (nodes) nodes.push(node)
      else into.set(node.name.value, [node])
      continue
    }
    const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
    if (!part) continue
    const condition = part.typeCondition?.name.value
    // What is asked of every node is asked of this one.
    if (condition === undefined || condition === typeName || condition === 'Node') {
      collect(part.selectionSet.selections, fragments, typeName, into)
    }
  }
}

/**
 * What is selected below some fields of type `typeName`, fragments opened. Fields that `@skip` leaves
 * out count as selected: reading a little too much is right, too little is not.
 */
function selectionOf(
  nodes: readonly FieldNode[],
  fragments: Fragments,
  typeName: string,
): Selection {
  const fields = new Map<string, FieldNode[]>()
  for (const node of nodes) {
    collect(node.selectionSet?.selections ?? [], fragments, typeName, fields)
  }
  return fields
}

// The same nodes of a compiled operation are asked for again with every request.
const known = new WeakMap<readonly FieldNode[], Map<string, Selection>>()

/** What is selected on the rows of a connection of `typeName`, by `nodes` and `edges { node }` alike. */
export function selectedNodes(info: GraphQLResolveInfo, typeName: string): Selection {
  const byType = known.get(info.fieldNodes) ?? new Map<string, Selection>()
  known.set(info.fieldNodes, byType)
  const found = byType.get(typeName)
  if (found) return found
  const name = info.returnType.toString().replace('!', '')
  const connection = selectedBelow(info, name)
  const edge = name.replace(/Connection$/, 'Edge')
  const edges = selectionOf(connection.get('edges') ?? [], info.fragments, edge)
  const selection = selectionOf(
    [...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])],
    info.fragments,
    typeName,
  )
  byType.set(typeName, selection)
  return selection
}

// A list's rows are resolved one by one with the very same nodes.
const knownBelow = new WeakMap<readonly FieldNode[], Map<string, Selection>>()

/** What is selected on the object (or on each of the list's objects) that this field answers with. */
export function selectedBelow(info: GraphQLResolveInfo, typeName: string): Selection {
  const byType = knownBelow.get(info.fieldNodes) ?? new Map<string, Selection>()
  knownBelow.set(info.fieldNodes, byType)
  const found = byType.get(typeName)
  if (found) return found
  const selection = selectionOf(info.fieldNodes, info.fragments, typeName)
  byType.set(typeName, selection)
  return selection
}

// The same for an object inside each of the rows.
const knownAt = new WeakMap<readonly FieldNode[], Map<string, Selection>>()

/** What is selected on the object at `field` of each row that this field answers with: `RelatedStory.article`, an `Article`. */
export function selectedAt(
  info: GraphQLResolveInfo,
  [typeName, field, below]: readonly [string, string, string],
): Selection {
  const byField = knownAt.get(info.fieldNodes) ?? new Map<string, Selection>()
  knownAt.set(info.fieldNodes, byField)
  const key = `${typeName}.${field}`
  const found = byField.get(key)
  if (found) return found
  const nodes = selectedBelow(info, typeName).get(field) ?? []
  const selection = selectionOf(nodes, info.fragments, below)
  byField.set(key, selection)
  return selection
}

/** Keys of a document → MongoDB projection, which takes no key together with one below it. */
export function projectionOf(keys: readonly string[]): Record<string, 1> {
  const all = new Set(keys)
  const isWhole = (key: string): boolean =>
    key.includes('.') && all.has(key.slice(0, key.indexOf('.')))
  return Object.fromEntries([...all].filter((key) => !isWhole(key)).map((key) => [key, 1]))
}

/** What the address of an article is made of, beside its slug. */
const ADDRESS = ['language', 'pathLanguage', 'address'] as const

/** Fields of `Article` that rest on other keys of the document than their own name. */
const RESTS_ON: Record<string, readonly string[]> = {
  __typename: [],
  id: [],
  url: ADDRESS,
  shortUrl: [],
  withdrawal: ['state', 'withdrawnAt', 'decidedBy'],
  redirectedFrom: [],
  // Claims answer the address of the article they stand in.
  claims: ['claims', 'attributions', ...ADDRESS],
  attributions: ['claims', 'attributions', ...ADDRESS],
  updates: ['updates', 'claims', 'attributions', ...ADDRESS],
  lastCorrection: ['updates', 'claims', 'attributions', ...ADDRESS],
  relatedStories: ['related', 'events', 'persons', 'section', 'language'],
  contentUpdatedAt: ['contentUpdatedAt', 'updatedAt'],
  seo: ['seo', 'headline', 'dek'],
  translations: ['translationOf'],
  jsonLd: [
    ...ADDRESS,
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

/** Fields of `Image` that rest on others of the picture. */
const IMAGE_RESTS_ON: Record<string, readonly string[]> = {
  __typename: ['url'],
  social: ['sizes'],
  image: ['url', 'width', 'height', 'focalPoint', 'sizes'],
  id: ['url', 'alt', 'caption', 'credit', 'licence', 'focalPoint', 'kind'],
}

// A selection is found once for each place of an operation, and so are its keys.
const knownKeys = new WeakMap<Selection, readonly string[]>()

/**
 * Selected fields of `Article` → the keys of the document to read: a front page reads no bodies.
 * `_id`, `slug` and `state` are always among them.
 */
export function articleKeys(
  selection: Selection,
  fragments: GraphQLResolveInfo['fragments'],
): readonly string[] {
  const found = knownKeys.get(selection)
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
        for (const key of IMAGE_RESTS_ON[part] ?? [part]) keys.add(`leadImage.${key}`)
      }
      continue
    }
    for (const key of RESTS_ON[field] ?? [field]) keys.add(key)
  }
  const sorted = [...keys].sort()
  knownKeys.set(selection, sorted)
  return sorted
}
