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

it('the examples look alike: each is a project by itself, with the same style', () => {
  const [next, astro] = ['next/app', 'astro/src'].map((folder) =>
    readFileSync(`examples/${folder}/style.css`, 'utf8'),
  )
  expect(astro).toBe(next)
})
