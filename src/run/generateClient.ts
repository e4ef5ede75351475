import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { concatAST, Kind, parse, print, separateOperations, stripIgnoredCharacters } from 'graphql'
import { readSchema } from '@/src/delivery/schema/readSchema'

type Options = Parameters<typeof codegen>[0]
type Plugin = Options['pluginMap'][string]['plugin']

const FOLDER = 'src/frontend/client/operations'
const NOTE =
  '/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */'

const documentsOf = (folder: string): Options['documents'] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const location = path.join(folder, name)
      return { location, document: parse(readFileSync(location, 'utf8')) }
    })

/** One constant an operation: its whole text, the sha256 of that text, and the types of both ends. */
const plugin: Plugin = (_schema, documents) => {
  const all = concatAST(documents.flatMap(({ document }) => document ?? []))
  const names = all.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : [],
  )
  const texts = separateOperations(all)
  const constants = names.map((name) => {
    const operation = texts[name]
    if (!operation) throw new Error(`no operation ${name}`)
    const text = stripIgnoredCharacters(print(operation))
    const hash = createHash('sha256').update(text).digest('hex')
    return `export const ${name}: Operation<types.${name}Query, types.${name}QueryVariables> = {
  text: ${JSON.stringify(text)},
  hash: ${JSON.stringify(hash)},
}`
  })
  return [
    "import type { Operation } from '../Operation'",
    "import type * as types from './types'",
    ...constants,
    `/** All of them, for the side that keeps persisted operations. */\nexport const operations = [${names.join(', ')}] as const`,
  ].join('\n\n')
}

/**
 * The SDL and `src/frontend/client/operations/*.graphql` → the text of the two generated files of the typed
 * client: the types of every operation and the operations themselves with their hashes. Refuses an
 * operation that the schema does not answer. Writes nothing.
 */
export async function generateClient(): Promise<{ types: string; operations: string }> {
  const options = { schema: parse(readSchema()), documents: documentsOf(FOLDER) }
  const add = { plugin: () => NOTE }
  const types = await codegen({
    ...options,
    filename: 'types.ts',
    config: {
      enumsAsTypes: true,
      skipTypename: true,
      useTypeImports: true,
      avoidOptionals: { field: true },
      strictScalars: true,
      scalars: {
        ID: 'string',
        DateTime: 'string',
        PartialDate: 'string',
        JSON: 'unknown',
      },
    },
    plugins: [{ add: {} }, { operations: {} }],
    pluginMap: { add, operations: typescriptOperations },
  })
  const operations = await codegen({
    ...options,
    filename: 'operations.ts',
    config: {},
    plugins: [{ add: {} }, { operations: {} }],
    pluginMap: { add, operations: { plugin } },
  })
  return { types: `${types.trim()}\n`, operations: `${operations.trim()}\n` }
}
