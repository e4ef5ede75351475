import 'lexical'
import { writeFile } from 'node:fs/promises'
import { generateImportMap } from 'payload'
import { generateTypes as generatePayloadTypes } from 'payload/node'

import { articleFieldsPage } from '@/src/workflow/articleFieldsPage'
import { workflowPage } from '@/src/workflow/workflowPage'

process.env.PAYLOAD_SECRET ??= 'only-for-generating-types-0123456789'
process.env.DATABASE_URI ??= 'mongodb://127.0.0.1:1/kunye'

/**
 * Writes every generated file: Payload's types, the import map, the types of the SDL, the typed client,
 * the fonts of the reader pages, docs/workflow.md and docs/article-fields.md.
 */
async function generate(): Promise<void> {
  const { default: config } = await import('@payload-config')
  const loaded = await config
  await generatePayloadTypes(loaded, { log: false })
  await generateImportMap(loaded, { force: true, log: false })
  const { generateTypes } = await import('@/src/delivery/schema/generateTypes')
  await writeFile('src/delivery/schema.types.ts', await generateTypes())
  const { generateClient } = await import('./generateClient')
  const client = await generateClient()
  await writeFile('src/frontend/client/generated/types.ts', client.types)
  await writeFile('src/frontend/client/generated/operations.ts', client.operations)
  const { drawFonts } = await import('./drawFonts')
  await drawFonts()
  await writeFile('docs/workflow.md', workflowPage())
  await writeFile('docs/article-fields.md', articleFieldsPage())
}

await generate()
console.log(
  'Üretildi / generated: payload-types, importMap, schema.types, client, fonts, docs/{workflow,article-fields}.md',
)
process.exit(0)
