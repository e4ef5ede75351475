import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

const FOLDER = 'docs/decisions'
const files = readdirSync(FOLDER).filter((name) => name !== 'README.md')
const index = readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
const rows = [...index.matchAll(/^\| \[(\d{4})\]\(([^)]+)\)/gm)].map(([, number, file]) => ({
  number,
  file,
}))

describe('the decisions', () => {
  it('are called NNNN-what.md, numbered without a gap, each number once', () => {
    const numbers = files.map((name) => /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1])
    expect(numbers.length).toBeGreaterThan(20)
    const expected = numbers.map((_, at) => String(at + 1).padStart(4, '0'))
    expect(numbers.sort()).toEqual(expected)
  })

  it('have the number of their name in their heading', () => {
    const wrong = files.filter(
      (name) => !readFileSync(path.join(FOLDER, name), 'utf8').startsWith(`# ${name.slice(0, 4)}`),
    )
    expect(wrong).toEqual([])
  })

  it('stand in the index in order, all of them and no others', () => {
    expect(rows.map(({ file }) => file)).toEqual([...files].sort())
    expect(rows.filter(({ number, file }) => !file?.startsWith(`${number}-`))).toEqual([])
  })
})
