import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

import { ELSEWHERE, PASSES, ROOMS } from '../support/passes'

/** The soak asks with a megabyte; what is quadratic shows at a tenth of it as well. */
const BYTES = Number(process.env.KUNYE_LINEAR_BYTES ?? 24_000)
/** Twice what a pass in step with its text takes for four times as much. */
const MOST = 8
/** Below this, noise decides. */
const FLOOR_MS = 25
const CUBIC = 4 ** 3

const FILLINGS: Record<string, string> = {
  'one letter': 'a',
  'straight quotation marks': '"',
  'opening quotation marks': '“',
  'low and angled marks': '„«',
  'the sign of e-mail': '@',
  'full stops': '.',
  blanks: ' ',
  apostrophes: '’',
  hyphens: '-',
  digits: '7',
  'line feeds': '\n',
  'combining marks': '\u0301',
  'surrogate pairs': '😀',
  'letters and @': 'a@',
  'letters and blanks': 'a ',
  'marks and letters': '“a ',
  'blanks and line feeds': ' \n',
  'one-letter sentences': 'A. ',
  'the beginnings of addresses': 'http://',
  'tags that never end': '<',
  prose:
    'Bakan Yılmaz, “önümüzdeki ay Duşanbe’ye gideceğini” belirtti. Kararı 12. madde değiştirdi. ',
}

/** What a pattern that ends in `+$` or `\s*$` begins anew at, again and again: such a run that does not end the text. */
const BETWEEN: Record<string, string> = {
  'blanks between letters': ' ',
  'line feeds between letters': '\n',
  'hyphens between letters': '-',
}
const TEXTS: Record<string, (length: number) => string> = Object.fromEntries([
  ...Object.entries(FILLINGS).map(([what, unit]) => [what, (n: number) => filled(unit, n)]),
  ...Object.entries(BETWEEN).map(([what, unit]) => [what, (n: number) => `a${filled(unit, n)}a`]),
])

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Processor time of the quickest of some tries: what else the process does at the time only ever adds. */
const timeOf = async (ask: (text: string) => unknown, text: string, tries: number) => {
  let best = Infinity
  for (let at = 0; at < tries; at += 1) {
    const before = cpuMs()
    // A refusal is an answer too; how long it takes is what is asked.
    await Promise.resolve()
      .then(() => ask(text))
      .catch(() => undefined)
    best = Math.min(best, cpuMs() - before)
  }
  return best
}

/** Exported functions of a file that take a text, by what their parameters say. */
const TEXT =
  /\bstring\b|unknown|Article|Body\b|Sourced|Record<|Content\b|Row\b|BodyNode|SearchTerms/
const OTHER =
  /PayloadRequest|\bPayload\b|PublicCollections|DeliveryContext|LexicalEditor|RangeSelection|TermWindow/

const exportsOf = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  type Exported = { name: string; made: ts.FunctionLikeDeclaration }
  const functions = source.statements.flatMap((node): Exported[] => {
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isFunctionDeclaration(node)) return [{ name: node.name?.text ?? '', made: node }]
    if (!ts.isVariableStatement(node)) return []
    return node.declarationList.declarations.flatMap(({ name, initializer: made }): Exported[] =>
      made && (ts.isArrowFunction(made) || ts.isFunctionExpression(made))
        ? [{ name: name.getText(), made }]
        : [],
    )
  })
  return functions
    .filter(({ made }) => {
      const asked = made.parameters.map((parameter) => parameter.getText()).join(', ')
      return TEXT.test(asked) && !OTHER.test(asked)
    })
    .map(({ name }) => `${file.replace(/\.ts$/, '')}#${name}`)
}

const filesOf = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .filter((file) => !/^(client|server)\//.test(file))
    .map((file) => path.posix.join(room, file))

const rows = [...Object.entries(PASSES), ...Object.entries(ELSEWHERE)].flatMap(([file, passes]) =>
  Object.entries(passes).map(([name, pass]) => ({ key: `${file}#${name}`, file, name, pass })),
)

describe('No pass over a text takes longer than in step with its length', () => {
  it('every function of these rooms that takes a text is in the table, and the table names nothing else', () => {
    const there = ROOMS.flatMap(filesOf).flatMap(exportsOf)
    const known = new Set(rows.map(({ key }) => key))
    expect(there.length).toBeGreaterThan(100)
    // A new one gets a row in tests/support/passes.ts: how it is asked about a long text, or why it need not be.
    expect(there.filter((key) => !known.has(key))).toEqual([])
    expect(Object.keys(TEXTS).length).toBeGreaterThan(20)
  })

  const asked = rows.filter(({ pass }) => typeof pass === 'function')
  it.each(asked)(
    '$key',
    async ({ file, name, pass }) => {
      const module = await import(`@/${file}`)
      expect(typeof module[name]).toBe('function')
      const ask = (text: string) => typeof pass === 'function' && pass(module[name], text)
      const slow: string[] = []
      for (const [what, made] of Object.entries(TEXTS)) {
        // Even a cubic pass (64 times as long for four times as much) would stay under the floor.
        if (CUBIC * (await timeOf(ask, made(BYTES / 4), 1)) <= MOST * FLOOR_MS) continue
        const whole = await timeOf(ask, made(BYTES), 1)
        if (whole <= MOST * FLOOR_MS) continue
        const quarter = await timeOf(ask, made(BYTES / 4), 3)
        const again = await timeOf(ask, made(BYTES), 2)
        const most = MOST * Math.max(quarter, FLOOR_MS)
        if (Math.min(whole, again) > most)
          slow.push(`${what}: ${again} ms, a quarter ${quarter} ms`)
      }
      expect(slow).toEqual([])
    },
    300_000,
  )
})
