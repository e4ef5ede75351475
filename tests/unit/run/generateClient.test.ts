import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { generateClient } from '@/src/run/generateClient'
import { operations } from '@/src/frontend/client/generated/operations'
import { documentProblem } from '@/src/platform/graphql/document'

describe('the typed client', () => {
  it('is what `npm run generate` makes of the schema and the operations', async () => {
    const { types, operations: constants } = await generateClient()
    expect(readFileSync('src/frontend/client/generated/types.ts', 'utf8')).toBe(types)
    expect(readFileSync('src/frontend/client/generated/operations.ts', 'utf8')).toBe(constants)
  })

  it('names every operation by the sha256 of its text, and stays within the limits of the API', () => {
    expect(operations.length).toBeGreaterThan(7)
    for (const { text, hash } of operations) {
      expect(hash).toBe(createHash('sha256').update(text).digest('hex'))
      expect(documentProblem(parse(text))).toBeNull()
    }
  })
})
