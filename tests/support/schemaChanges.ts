import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, type GraphQLSchema, isInputObjectType, isInterfaceType } from 'graphql'
import { isEnumType, isObjectType } from 'graphql'

/** What was already marked `@deprecated` in a schema: paths such as `Article.kicker` or `Genre.REPORT`. */
function deprecatedIn(schema: GraphQLSchema): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const type of Object.values(schema.getTypeMap())) {
    const has = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    for (const field of has ? Object.values(type.getFields()) : []) {
      if (field.deprecationReason != null) paths.add(`${type.name}.${field.name}`)
      for (const arg of 'args' in field ? field.args : []) {
        if (arg.deprecationReason != null) paths.add(`${type.name}.${field.name}.${arg.name}`)
      }
    }
    for (const value of isEnumType(type) ? type.getValues() : []) {
      if (value.deprecationReason != null) paths.add(`${type.name}.${value.name}`)
    }
  }
  return paths
}

/** Added values and union members: clients are told in docs/schema.md to expect them. */
const EXPECTED = new Set(['ENUM_VALUE_ADDED', 'UNION_MEMBER_ADDED', 'OBJECT_TYPE_INTERFACE_ADDED'])

/**
 * Two schemas → what of the change takes something from a client that asked the first, in plain words. Empty where things were
 * only added, or where what is gone had been marked `@deprecated` in the first.
 */
export async function brokenBy(released: string, current: string): Promise<string[]> {
  const [before, after] = [buildSchema(released), buildSchema(current)]
  const announced = deprecatedIn(before)
  const changes = await diff(before, after)
  return changes
    .filter(({ type, criticality }) => criticality.level !== 'NON_BREAKING' && !EXPECTED.has(type))
    .filter(({ type, criticality }) => {
      const isOnlyDangerous = criticality.level === CriticalityLevel.Dangerous
      return !isOnlyDangerous || /DEFAULT_VALUE_CHANGED/.test(type)
    })
    .filter(({ path }) => !announced.has(path ?? ''))
    .map(({ message }) => message)
}
