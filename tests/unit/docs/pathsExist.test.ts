import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

import { documents, repositoryFiles } from '@/tests/support/repositoryFiles'

const files = repositoryFiles()
const known = new Set(files)
const foldersIn = (folder: string): string[] =>
  files
    .filter((name) => name.startsWith(folder) && /^[^/]+\/$/.test(name.slice(folder.length)))
    .map((name) => name.slice(folder.length, -1))

/** Where a path may begin: at the root, or, shorter, among the tests or in the rooms of a door. */
const BASES = ['', 'tests/', 'src/', 'src/editorial/', 'src/delivery/', 'src/platform/']
const ENDINGS = ['', '/', '.ts', '.tsx', '.mjs', '.test.ts', '.md', '.css']

/** `a/{b,c}` → `a/b`, `a/c`. */
const expanded = (token: string): string[] => {
  const found = /^(.*?)\{([^{}]*)\}(.*)$/.exec(token)
  if (!found) return [token]
  const [, before = '', within = '', after = ''] = found
  return within.split(',').flatMap((one) => expanded(`${before}${one.trim()}${after}`))
}

/** A `*` stands for one or more signs of one name. */
const exists = (name: string): boolean => {
  if (!name.includes('*')) return known.has(name)
  const pattern = name.replace(/[.()[\]]/g, '\\$&').replace(/\*+/g, '[^/]+')
  return files.some((one) => new RegExp(`^${pattern}$`).test(one))
}

/** Whether this is a path of the repository as documents write it; null where it is something else. */
function isThere(token: string): boolean | null {
  const [first = ''] = token.split('/')
  if (!token.includes('/')) {
    if (!/^[\w.-]+\.(?:tsx?|mjs|md|css|graphql|ya?ml|conf)$/.test(token)) return null
    return files.some((name) => path.posix.basename(name) === token)
  }
  const bases = BASES.filter((base) => foldersIn(base).includes(first))
  if (bases.length === 0) return null
  // What begins like a folder of the root is meant from there.
  const [whole] = bases
  return (whole === '' ? [''] : bases).some((base) =>
    ENDINGS.some((ending) => exists(base + token.replace(/\/$/, '') + ending)),
  )
}

const PATH = /^[\w.@{},*()[\]/-]+$/

/** What stands in backticks, and the words of code blocks that begin like a folder of the root. */
function tokensIn(text: string): string[] {
  const blocks: string[] = []
  const prose = text
    .replace(/^```[^]*?^```$/gm, (block) => (blocks.push(block), ''))
    .replace(/(?:^ {4}.*\n)+/gm, (block) => (blocks.push(block), ''))
  const roots = foldersIn('')
  const inBlocks = blocks
    .flatMap((block) => block.split(/\s+/))
    .map((word) => word.replace(/(?<![,;:.)])[,;:.)]+$/, ''))
    .filter((word) => roots.includes(word.split('/')[0] ?? '') && word.includes('/'))
  return [...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, token = '']) => token), ...inBlocks]
    .filter((token) => PATH.test(token))
    .flatMap(expanded)
}

const linksIn = (file: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => path.posix.join(path.posix.dirname(file), target))

describe('a path that a document names', () => {
  const texts = documents().map((file) => [file, readFileSync(file, 'utf8')] as const)

  it('is looked for', () => {
    expect(texts.length).toBeGreaterThan(15)
    expect(isThere('src/workflow/judge')).toBe(true)
    expect(isThere('src/workflow/nobody')).toBe(false)
    expect(isThere('webhooks/outbox')).toBe(true)
    expect(isThere('webhooks/nobody')).toBe(false)
    expect(isThere('unit/workflow/decide')).toBe(true)
    expect(isThere('application/json')).toBeNull()
    expect(tokensIn('`a/{b,c}` and `x y`\n\n    src/workflow   the table\n')).toEqual([
      'a/b',
      'a/c',
      'src/workflow',
    ])
  })

  it.each(texts)('exists: %s', (_file, text) => {
    expect(tokensIn(text).filter((token) => isThere(token) === false)).toEqual([])
  })

  it.each(texts)('is a link that leads somewhere: %s', (file, text) => {
    expect(
      linksIn(file, text).filter((name) => !known.has(name) && !known.has(`${name}/`)),
    ).toEqual([])
  })
})
