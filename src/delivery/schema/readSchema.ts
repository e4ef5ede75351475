import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The text of `schema.graphql`, the contract of the public API. Read from disk at every call. */
export function readSchema(): string {
  return readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'schema.graphql'), 'utf8')
}
