import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

import { BLOCK_TYPES } from '@/src/delivery/resolvers/textBlockResolvers'
import { refuse, textOf } from './bson'
import { CLOSE_OBJECT, put, putByte } from './json'
import { leafValue, type Value } from './leaves'
import {
  atKey,
  type FieldWrite,
  type Form,
  listValue,
  type Lookup,
  type Making,
  objectValue,
  orNull,
  prefixOf,
  type Write,
  type Written,
} from './making'
import type { Plan } from './plan'
import { notCompiled, type Selected } from './selected'
import { Shape } from './shape'
import { specials } from './specials'
import { now } from './writing'

/** Types whose documents have several forms: who writes one says which. */
const OF_MANY_FORMS = new Set(['Article', 'Person', 'Source', 'Event', 'Claim', 'Attribution'])

const fieldWriter = (making: Making, selected: Selected): FieldWrite => {
  const { type, slot } = making
  const { name, field, nodes } = selected
  if (name === '__typename') {
    const typename = Buffer.from(JSON.stringify(type.name))
    return () => put(typename)
  }
  const special = specials[`${type.name}.${name}`]
  if (special) return special(making, selected)
  // A resolver or arguments that nobody has put into bytes yet.
  const isOwn = OF_MANY_FORMS.has(getNamedType(field.type).name)
  if (field.resolve || field.args.length > 0 || isOwn) return notCompiled(`${type.name}.${name}`)
  return atKey(slot(name), making.value(field.type, nodes))
}

/**
 * An object of the schema → what writes it from a document, one pass over its bytes; and which keys of the document it
 * reads. What is selected and not known here is not compiled. `rowKeys`: of a row of claims, what is read of it by all
 * who write it, since each of its attributions leads back to it.
 */
export function objectWriter(
  plan: Plan,
  type: GraphQLObjectType,
  nodes: Selected['nodes'],
  form: Form,
  lookups: Lookup[] | null = null,
  rowKeys: Set<string> = new Set(),
): Written {
  const shape = new Shape()
  const making: Making = {
    ...{ plan, type, form, lookups },
    slot: (key) => shape.slot(key),
    object: (name, below, as) =>
      objectWriter(
        plan,
        plan.objectType(name),
        below,
        as,
        null,
        as === 'row' ? rowKeys : undefined,
      ),
    value: (of, below, as = 'plain') => valueWriter(plan, of, below, as),
  }
  const fields = plan.fieldsOf(type, nodes)
  const prefixes = fields.map(prefixOf)
  const writes = fields.map((selected) => fieldWriter(making, selected))
  const keys = () => shape.keys()
  const plainly: Write = (bytes, at) => {
    const frame = shape.enter(bytes, at)
    for (let index = 0; index < writes.length; index += 1) {
      put(prefixes[index]!)
      writes[index]!(bytes, frame)
    }
    putByte(CLOSE_OBJECT)
    shape.leave(frame)
  }
  if (fields.length === 0) return { write: () => put(EMPTY), keys }
  if (type.name === 'Article') {
    const write: Write = (bytes, at) => {
      const { article, claim } = now
      now.article = { bytes, at, claims: null }
      plainly(bytes, at)
      now.article = article
      now.claim = claim
    }
    return { write, keys }
  }
  if (form !== 'row' || type.name !== 'Claim') return { write: plainly, keys }
  for (const key of shape.keys()) rowKeys.add(key)
  const write: Write = (bytes, at) => {
    const { claim } = now
    now.claim = { bytes, at, rows: [] }
    plainly(bytes, at)
    now.claim = claim
  }
  return { write, keys: () => [...rowKeys] }
}

/** Of a fragment on another member of the union alone. */
const EMPTY = Buffer.from('{}')
const KIND = Buffer.from('kind')

/** A block of a text, by its kind. */
const unionWriter = (plan: Plan, union: GraphQLUnionType, nodes: Selected['nodes']): Write => {
  const members = new Set(union.getTypes().map(({ name }) => name))
  const writes = new Map<string, Write>()
  for (const [kind, name] of Object.entries(BLOCK_TYPES)) {
    if (!members.has(name)) continue
    writes.set(kind, objectWriter(plan, plan.objectType(name), nodes, 'plain').write)
  }
  if (writes.size !== members.size) return notCompiled(union.name)
  return (bytes, at) => {
    const write = writes.get(textOf(bytes, at, KIND) ?? refuse()) ?? refuse()
    write(bytes, at)
  }
}

function valueWriter(
  plan: Plan,
  type: GraphQLOutputType,
  nodes: Selected['nodes'],
  form: Form,
): Value {
  const inner = getNullableType(type)
  const present = (): Value => {
    if (isListType(inner)) return listValue(valueWriter(plan, inner.ofType, nodes, form))
    if (isLeafType(inner)) return leafValue(inner) ?? notCompiled(inner.name)
    if (isObjectType(inner)) return objectValue(objectWriter(plan, inner, nodes, form).write)
    if (isUnionType(inner)) return objectValue(unionWriter(plan, inner, nodes))
    return notCompiled(String(inner))
  }
  return isNonNullType(type) ? present() : orNull(present())
}
