import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const page = readFileSync('docs/frontend.md', 'utf8')
const BLOCK = /^```tsx?\n\/\/ (examples\/\S+)\n([\s\S]*?)^```$/gm
const blocks = [...page.matchAll(BLOCK)].map(([, file = '', text = '']) => ({ file, text }))

describe('docs/frontend.md', () => {
  it('shows nothing that is not built: each piece of TypeScript names its file', () => {
    expect(blocks.length).toBeGreaterThan(8)
    expect(page.match(/^```tsx?$/gm)).toHaveLength(blocks.length)
  })

  it.each(blocks)('has the whole of $file, which a reader copies', ({ file, text }) => {
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
})
