import { type GraphQLLeafType, isEnumType } from 'graphql'

import { istanbulTime } from '@/src/delivery/times'
import { documentAt, intAt, refuse, textAt, TYPE } from './bson'
import { put, putAscii, putByte, putInt, putJson, putText } from './json'

/** Writes one value of a document, of whose type and place it is told. */
export type Value = (bytes: Buffer, type: number, at: number) => void

const text: Value = (bytes, type, at) => (type === TYPE.string ? putText(bytes, at) : refuse())

const QUOTE = 0x22

const int: Value = (bytes, type, at) => {
  if (type === TYPE.int) return putAscii(String(intAt(bytes, at)))
  putInt(type === TYPE.double ? bytes.readDoubleLE(at) : refuse())
}

const float: Value = (bytes, type, at) => {
  if (type === TYPE.int) return putAscii(String(intAt(bytes, at)))
  const value = type === TYPE.double ? bytes.readDoubleLE(at) : NaN
  return Number.isFinite(value) ? putAscii(String(value)) : refuse()
}

const TRUTHS = [Buffer.from('false'), Buffer.from('true')] as const

const boolean: Value = (bytes, type, at) =>
  type === TYPE.boolean ? put(TRUTHS[bytes[at] === 1 ? 1 : 0]) : refuse()

/** A time value of a document. */
export const dateAt = (bytes: Buffer, at: number): Date =>
  new Date(bytes.readInt32LE(at + 4) * 4_294_967_296 + bytes.readUInt32LE(at))

const dateTime: Value = (bytes, type, at) => {
  if (type !== TYPE.date) return refuse()
  const time = dateAt(bytes, at)
  if (Number.isNaN(time.getTime())) return refuse()
  putByte(QUOTE)
  putAscii(istanbulTime(time))
  putByte(QUOTE)
}

const json: Value = (bytes, type, at) =>
  type === TYPE.object ? putJson(JSON.stringify(documentAt(bytes, at))) : refuse()

const SCALARS: Readonly<Record<string, Value>> = {
  ...{ String: text, ID: text, PartialDate: text, Int: int, Float: float, Boolean: boolean },
  ...{ DateTime: dateTime, JSON: json },
}

/** A scalar or enum of the schema → what writes its values; nothing for a scalar that is not known here. */
export function leafValue(type: GraphQLLeafType): Value | undefined {
  if (!isEnumType(type)) return SCALARS[type.name]
  const names = enumNames(type.getValues())
  return (bytes, stored, at) => {
    const name = stored === TYPE.string ? names.get(textAt(bytes, at)) : undefined
    put(name ?? refuse())
  }
}

/** Values of an enum as documents hold them → as they are answered, in JSON. */
export const enumNames = (
  values: readonly { name: string; value: unknown }[],
): ReadonlyMap<string, Buffer> =>
  new Map(values.map(({ name, value }) => [String(value), Buffer.from(`"${name}"`)]))
