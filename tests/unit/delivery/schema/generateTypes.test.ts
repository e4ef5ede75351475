import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { generateTypes } from '@/src/delivery/schema/generateTypes'

it('the committed types are those of the schema: npm run generate', async () => {
  expect(readFileSync('src/delivery/schema.types.ts', 'utf8')).toBe(await generateTypes())
})
