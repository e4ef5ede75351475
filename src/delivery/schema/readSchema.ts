import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse } from 'graphql'

/** The text of `schema.graphql`, the contract of the public API. Read from disk at every call. */
export function readSchema(): string {
  return readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'schema.graphql'), 'utf8')
}

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
