import type { GraphQLObjectType, GraphQLOutputType } from 'graphql'
import type { Document } from 'mongodb'

import { afterName, intAt, isNothing, refuse, skip, TYPE } from './bson'
import { CLOSE_LIST, CLOSE_OBJECT, COMMA, EMPTY_LIST, NULL, OPEN_LIST, put, putByte } from './json'
import type { Value } from './leaves'
import type { Asking, CollectionName } from './asking'
import type { Plan } from './plan'
import { notCompiled, type Selected } from './selected'
import { places } from './shape'

/**
 * In which form the document of an object is at hand: an entity's `card` or its `full` document, the article at the
 * `root`, a claim `embedded` in its article or a `row` of its own; all others are `plain`.
 */
export type Form = 'plain' | 'card' | 'full' | 'root' | 'embedded' | 'row'
/** Writes the document at a place. */
export type Write = (bytes: Buffer, at: number) => void
/** Writes a field's value from the places of its object's keys. */
export type FieldWrite = (bytes: Buffer, frame: number) => void
export type Written = { write: Write; keys(): string[] }

/** A list below the one entity of a root: it comes with the entity, in one command. */
export type Lookup = {
  as: string
  collection: CollectionName
  /** Its rows hold the entity's id at this key. */
  path: string
  /** The stage for one request; `id` of the entity where it is known already. Refuses bad arguments. */
  stage(asking: Pick<Asking, 'variables'>, id: string | null): Document
}

/** What the writer of one field is made from. */
export type Making = {
  plan: Plan
  type: GraphQLObjectType
  form: Form
  /** Lists below the one entity of a root, which come with it; null everywhere else. */
  lookups: Lookup[] | null
  /** The object reads this key: where `places` has it. */
  slot(key: string): number
  object(type: string, nodes: Selected['nodes'], form: Form): Written
  value(type: GraphQLOutputType, nodes: Selected['nodes'], form?: Form): Value
}
/** How a field is written that is not simply the key of its name. */
export type Special = (making: Making, selected: Selected) => FieldWrite
export type Specials = Readonly<Record<string, Special>>

/** The field is the value at a key. */
export const atKey =
  (slot: number, value: Value): FieldWrite =>
  (bytes, frame) =>
    value(bytes, places[frame + slot]!, places[frame + slot + 1]!)

/** Null where there is nothing. */
export const orNull =
  (value: Value): Value =>
  (bytes, type, at) =>
    isNothing(type) ? put(NULL) : value(bytes, type, at)

/** An empty list where there is nothing. */
export const orEmpty =
  (value: Value): Value =>
  (bytes, type, at) =>
    isNothing(type) ? put(EMPTY_LIST) : value(bytes, type, at)

/** A document inside another. */
export const objectValue =
  (write: Write): Value =>
  (bytes, type, at) =>
    type === TYPE.object ? write(bytes, at) : refuse()

/** An array of values; `kept` leaves some out. */
export const listValue =
  (value: Value, kept?: (bytes: Buffer, type: number, at: number) => boolean): Value =>
  (bytes, type, at) => {
    if (type !== TYPE.array) return refuse()
    putByte(OPEN_LIST)
    let isFirst = true
    for (let next = at + 4, end = at + intAt(bytes, at) - 1; next < end;) {
      const one = bytes[next]!
      next = afterName(bytes, next + 1)
      if (!kept || kept(bytes, one, next)) {
        if (!isFirst) putByte(COMMA)
        isFirst = false
        value(bytes, one, next)
      }
      next = skip(bytes, one, next)
    }
    putByte(CLOSE_LIST)
  }

/** A list of what is at hand. */
export function putList<One>(all: Iterable<One>, each: (one: One) => void): void {
  putByte(OPEN_LIST)
  let isFirst = true
  for (const one of all) {
    if (!isFirst) putByte(COMMA)
    isFirst = false
    each(one)
  }
  putByte(CLOSE_LIST)
}

/** What stands before a field's value. */
export const prefixOf = ({ key }: Selected, index: number): Buffer =>
  Buffer.from(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`)

type MadeFields<Made> = Readonly<Record<string, (selected: Selected) => (made: Made) => void>>

/** An object that stands in no document, field by field. What is not in the table is not compiled. */
export function madeObject<Made>(
  plan: Plan,
  type: GraphQLObjectType,
  nodes: Selected['nodes'],
  table: MadeFields<Made>,
): (made: Made) => void {
  const typename = Buffer.from(JSON.stringify(type.name))
  const fields = plan.fieldsOf(type, nodes).map((selected, index) => {
    const field = Object.hasOwn(table, selected.name) ? table[selected.name] : undefined
    if (selected.name === '__typename')
      return [prefixOf(selected, index), () => put(typename)] as const
    return [prefixOf(selected, index), (field ?? notCompiled(selected.name))(selected)] as const
  })
  return (made) => {
    for (const [prefix, write] of fields) {
      put(prefix)
      write(made)
    }
    putByte(CLOSE_OBJECT)
  }
}
