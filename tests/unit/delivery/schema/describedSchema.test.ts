import { describe, expect, it } from '@jest/globals'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { isIntrospectionType, isScalarType, isSpecifiedScalarType } from 'graphql'
import { buildSchema } from '@/src/delivery/schema/buildSchema'

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

/** Every element of the schema a frontend engineer meets, with what is said of it. */
const elements = types.flatMap((type): [place: string, description: string][] => {
  const at = (name: string, { description }: { description?: string | null }): [string, string] => [
    name,
    description ?? '',
  ]
  const own = at(type.name, type)
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value) => at(`${type.name}.${value.name}`, value))]
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    return [own, ...fields.map((field) => at(`${type.name}.${field.name}`, field))]
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own]
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) => [
      at(`${type.name}.${field.name}`, field),
      ...field.args.map((arg) => at(`${type.name}.${field.name}(${arg.name})`, arg)),
    ]),
  ]
})

describe('the schema explains itself', () => {
  it('every type, field, argument and value is described, in a sentence', () => {
    expect(elements.length).toBeGreaterThan(300)
    expect(elements.map(([, text]) => text).join()).toContain('RFC 3339')
    const silent = elements.filter(([, text]) => !/^[`\dA-Z][\s\S]{3,}[.:?]?$/.test(text))
    expect(silent.map(([place]) => place)).toEqual([])
  })

  it('no description merely says the name again', () => {
    const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')
    const idle = elements.filter(
      ([place, text]) => plain(text) === plain(place.split(/[.(]/).at(-1) ?? ''),
    )
    expect(idle.map(([place]) => place)).toEqual([])
  })

  it('every scalar names what specifies it', () => {
    const scalars = types.filter(isScalarType)
    expect(scalars.map(({ name }) => name).sort()).toEqual(['DateTime', 'JSON', 'PartialDate'])
    for (const { specifiedByURL } of scalars) expect(specifiedByURL).toMatch(/^https:\/\//)
  })
})
