import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

import { documents, repositoryFiles } from '@/tests/support/repositoryFiles'

const PLACES = ['docs/threats.md', 'docs/bad-inputs.md']
const NUMBER = /\b[ABDFRT]\d{1,3}\b(?!:\d)/g

const numbersIn = (text: string): string[] => text.match(NUMBER) ?? []

const defined = PLACES.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^\| ([ABDFRT]\d{1,3}) +\|/gm)].map(
    ([, number = '']) => number,
  ),
)

/** Names of tests, what stands first in a row of their tables where it begins with a number, and comments about them. */
function namesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  if (numbersIn(text).length === 0) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const names = [...text.matchAll(/\/\*\*[^]*?\*\//g)].map(([comment]) => comment)
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:describe|it|test)\b/.test(node.expression.getText())) {
      const [name] = node.arguments
      if (name && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name))) {
        names.push(name.getText())
      }
    }
    if (ts.isArrayLiteralExpression(node)) {
      const [first] = node.elements
      if (first && ts.isStringLiteralLike(first) && /^[A-Z]\d+(?:–[A-Z]\d+)? \S/.test(first.text)) {
        names.push(first.text)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

describe('the numbers of threats, roads, disturbances and bad inputs', () => {
  const used = repositoryFiles()
    .filter((name) => /^tests\/.*\.tsx?$/.test(name))
    .flatMap((file) =>
      namesIn(file)
        .flatMap(numbersIn)
        .map((number) => ({ file, number })),
    )

  it('are defined once each, in a row of their own', () => {
    expect(defined.length).toBeGreaterThan(150)
    expect(defined.filter((number, at) => defined.indexOf(number) !== at)).toEqual([])
  })

  it('that a test bears are defined', () => {
    expect(new Set(used.map(({ number }) => number)).size).toBeGreaterThan(70)
    expect(used.filter(({ number }) => !defined.includes(number))).toEqual([])
  })

  it('that a document names are defined', () => {
    const named = documents().flatMap((file) =>
      numbersIn(readFileSync(file, 'utf8')).map((number) => ({ file, number })),
    )
    // A key of the keyboard, and a function of the editor.
    const known = [...defined, 'F2']
    expect(named.filter(({ number }) => !known.includes(number))).toEqual([])
  })
})
