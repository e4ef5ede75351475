import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

type Pair = { where: string; tr: string; en: string }

/** The words of a string or template; what is filled in stands as `…`. */
const wordsOf = (node: ts.Node | undefined): string | null => {
  if (!node) return null
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
}

/** Every `{ tr: '…', en: '…' }` of a file, and the two halves that `refuse('…', '…')`, `startRefusal` and `words` are given. */
function pairsIn(file: string): Pair[] {
  const written = readFileSync(file, 'utf8')
  if (!/\btr:|\b(?:refuse|startRefusal|words)\(/.test(written)) return []
  const source = ts.createSourceFile(file, written, ts.ScriptTarget.Latest)
  const pairs: Pair[] = []
  const add = (node: ts.Node, tr: string | null, en: string | null) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    if (tr !== null && en !== null) pairs.push({ where: `${file}:${line}`, tr, en })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const named = (name: string) =>
        node.properties.find(
          (one): one is ts.PropertyAssignment =>
            ts.isPropertyAssignment(one) && one.name.getText(source) === name,
        )?.initializer
      add(node, wordsOf(named('tr')), wordsOf(named('en')))
    }
    if (
      ts.isCallExpression(node) &&
      ['refuse', 'startRefusal', 'words'].includes(node.expression.getText(source))
    ) {
      add(node, wordsOf(node.arguments[0]), wordsOf(node.arguments[1]))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return pairs
}

const pairs = ['src', 'collections', 'hooks', 'access'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
    .flatMap((name) => pairsIn(path.join(folder, name))),
)

/** Names, commands, addresses and code in a sentence belong to no language. */
const bare = (words: string): string =>
  words
    .replace(/-mIş|Künye|Türkçe|npm run [^;:,)]*|kunye \S+|`[^`]*`|“[^“”]*”|‘[^‘’]*’/gu, ' ')
    .split(/\s+/)
    .filter((word) => !/[/@:=]/.test(word))
    .join(' ')
    .replace(/\b[A-Z][A-Z_]+\b/g, ' ')

/** Words that stand in nearly every sentence of one language and in none of the other. */
const TURKISH =
  /[çğıöşÇĞİÖŞ]|(?<!\p{L})(ve|ile|bir|bu|yok|var|veya|ya da|de|da|gerekli|verin|olarak|daha)(?!\p{L})/u
const ENGLISH =
  /(?<!\p{L})(the|is|are|and|or|must|with|for|this|that|of|to|was|cannot|it|its|on|from)(?!\p{L})/iu

describe('B15 what is said in two languages', () => {
  it('is found all over the product', () => {
    expect(pairs.length).toBeGreaterThan(600)
    expect(pairs.filter(({ where }) => /src\/(platform|run)\//.test(where)).length).toBeGreaterThan(
      80,
    )
  })

  it('is Turkish in its Turkish half and English in its English half, everywhere', () => {
    const wrong = pairs.filter(({ tr, en }) => ENGLISH.test(bare(tr)) || TURKISH.test(bare(en)))
    expect(wrong).toEqual([])
    expect(pairs.filter(({ tr, en }) => (tr.trim() === '') !== (en.trim() === ''))).toEqual([])
  })

  it('says both in a refusal to start: what the English half leaves out, nobody who reads it can mend', () => {
    const refusals = pairs.filter(({ where }) => /src\/(platform|run)\//.test(where))
    const thin = refusals.filter(({ tr, en }) => en.length < tr.length * 0.3)
    expect(thin).toEqual([])
  })
})
