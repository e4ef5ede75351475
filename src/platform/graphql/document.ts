import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql'

import type { Words } from '@/src/language/words'

const DEEPEST = 10
/** Standard introspection, as GraphiQL and codegen send it, is 13 deep. */
const DEEPEST_INTROSPECTION = 16
const MOST_ALIASES = 15
const MOST_DIRECTIVES = 20
const CYCLE = Infinity

type Counts = { aliases: number; directives: number }

const count = (set: SelectionSetNode, counts: Counts): void => {
  for (const node of set.selections) {
    counts.directives += node.directives?.length ?? 0
    if (node.kind === Kind.FIELD && node.alias) counts.aliases += 1
    if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) count(node.selectionSet, counts)
  }
}

type Depth = { fields: number; introspection: number }
const deepest = (a: Depth, b: Depth): Depth => ({
  fields: Math.max(a.fields, b.fields),
  introspection: Math.max(a.introspection, b.introspection),
})

const depthOf = (
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Depth>,
): Depth => {
  let result: Depth = { fields: 0, introspection: 0 }
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const below = node.selectionSet
        ? depthOf(node.selectionSet, fragments, known)
        : { fields: 0, introspection: 0 }
      const inside = node.name.value === '__schema' || node.name.value === '__type'
      result = deepest(
        result,
        inside
          ? { fields: below.fields === CYCLE ? CYCLE : 1, introspection: below.fields + 1 }
          : { fields: below.fields + 1, introspection: below.introspection },
      )
      continue
    }
    const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : ''
    const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(name) : node
    if (!part) continue
    const found = known.get(name)
    if (found) {
      result = deepest(result, found)
      continue
    }
    // While it is being measured a fragment counts as endless: meeting it again is a circle.
    if (name) known.set(name, { fields: CYCLE, introspection: 0 })
    const depth = depthOf(part.selectionSet, fragments, known)
    if (name) known.set(name, depth)
    result = deepest(result, depth)
  }
  return result
}

/**
 * Parsed document → why it may not be asked, or null: deeper than 10 fields, more than 15 aliases (or `mostAliases`) or
 * 20 directives, fragments that go round in a circle. Looks at the shape only and takes one walk, so
 * it stands before every rule whose cost a hostile document could drive up.
 */
export function documentProblem(
  document: DocumentNode,
  mostAliases = MOST_ALIASES,
): GraphQLError | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const counts: Counts = { aliases: 0, directives: 0 }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
    if (!('selectionSet' in definition)) continue
    counts.directives += definition.directives?.length ?? 0
    count(definition.selectionSet, counts)
  }
  if (counts.aliases > mostAliases) {
    return requestError('tooManyAliases', {
      tr: `Sorguda ${counts.aliases} takma ad var, en çok ${mostAliases} olabilir`,
      en: `the query has ${counts.aliases} aliases, ${mostAliases} at most`,
    })
  }
  if (counts.directives > MOST_DIRECTIVES) {
    return requestError('tooManyDirectives', {
      tr: `Sorguda ${counts.directives} yönerge var, en çok ${MOST_DIRECTIVES} olabilir`,
      en: `the query has ${counts.directives} directives, ${MOST_DIRECTIVES} at most`,
    })
  }
  const known = new Map<string, Depth>()
  let depth: Depth = { fields: 0, introspection: 0 }
  let circle = false
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue
    const found = depthOf(definition.selectionSet, fragments, known)
    circle ||= found.fields === CYCLE || found.introspection === CYCLE
    // A fragment's depth counts where it is used: the one of introspection stands below `__schema`.
    if (definition.kind === Kind.OPERATION_DEFINITION) depth = deepest(depth, found)
  }
  if (circle) {
    return requestError('fragmentCycle', {
      tr: 'Sorgunun parçaları (fragment) birbirini döngüye sokuyor',
      en: 'the fragments of the query go round in a circle',
    })
  }
  if (depth.fields <= DEEPEST && depth.introspection <= DEEPEST_INTROSPECTION) return null
  return requestError('tooDeep', {
    tr: `Sorgu çok derin: en çok ${DEEPEST} düzey olabilir`,
    en: `the query is too deep: ${DEEPEST} levels at most`,
  })
}

/** How many objects one answer may hold, see `queryCost`. */
export const DEAREST = 10_000

/** How long a document may be. */
export const MOST_TOKENS = 2_000

export const REQUEST_ERROR_CODES = [
  'badCursor',
  'badFirst',
  'badInput',
  'tooDeep',
  'tooManyAliases',
  'tooManyDirectives',
  'tooCostly',
  'fragmentCycle',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'operationNotRegistered',
] as const
type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number]

/**
 * An error the caller can mend: HTTP 400, told in Turkish and English, never masked.
 * `code` is what programs go by; the words may change.
 */
export function requestError(code: RequestErrorCode, message: Words): GraphQLError {
  return new GraphQLError(`${message.tr} / ${message.en}`, {
    extensions: { code, message, http: { status: 400 } },
  })
}
