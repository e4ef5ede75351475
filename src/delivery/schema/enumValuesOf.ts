import { Kind, parse } from 'graphql'

const camelCase = (name: string): string =>
  name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * SDL → for each enum, its public values (`FACT_CHECK`) and the editorial ones the documents hold
 * (`factCheck`). One rule for all enums, so that a value added to both sides needs no third place.
 */
export function enumValuesOf(sdl: string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    parse(sdl, { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [
            [
              definition.name.value,
              Object.fromEntries(
                (definition.values ?? []).map(({ name }) => [name.value, camelCase(name.value)]),
              ),
            ],
          ]
        : [],
    ),
  )
}
