import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

import { ELSEWHERE, PASSES, ROOMS } from '../support/passes'
import { passModule } from '../support/passModules'

/** The soak asks with a megabyte; what is quadratic shows at an eightieth of it as well. */
const ASKED_BYTES = Number(process.env.KUNYE_LINEAR_BYTES)
const BYTES = ASKED_BYTES || 12_000
/** Twice what a pass in step with its text takes for four times as much. */
const MOST = 8
/** Below this, noise decides. */
const FLOOR_MS = 6
const CUBIC = 4 ** 3

type Made = (length: number) => string

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
  'short paragraphs': 'Söz dedi.\n',
  'paragraphs that leave a quotation open': '“Söz der.\n',
  'the beginnings of addresses': 'http://',
  'tags that never end': '<',
  'tags within tags': '<b>',
  'quotations within quotations': '> ',
  'links that are none': '[a](',
  prose:
    'Bakan Yılmaz, “önümüzdeki ay Duşanbe’ye gideceğini” belirtti. Kararı 12. madde değiştirdi. ',
}

/** What a pattern that ends in `+$` or `\s*$` begins anew at, again and again: such a run that does not end the text. */
const BETWEEN: Record<string, string> = {
  'blanks between letters': ' ',
  'line feeds between letters': '\n',
  'hyphens between letters': '-',
}
const TEXTS: Record<string, Made> = Object.fromEntries([
  ...Object.entries(FILLINGS).map(([what, unit]) => [what, (n: number) => filled(unit, n)]),
  ...Object.entries(BETWEEN).map(([what, unit]) => [what, (n: number) => `a${filled(unit, n)}a`]),
])

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/** Here every pass is asked with each thirteenth filling, its neighbours with the others; the soak asks all with all. */
const PARTS = ASKED_BYTES ? 1 : 13

type Ask = (text: string) => unknown

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

let asked = 0
/** Of no text that was asked lately: what is kept of short ones (`readBody`) would make long ones look slow. */
const another = (made: Made, length: number) => made(Math.max(0, length - (asked++ % 16)))

/** Processor time of the quickest of some tries: what else the process does at the time only ever adds. */
const timeOf = async (ask: Ask, made: Made, length: number, tries: number) => {
  let best = Infinity
  for (let at = 0; at < tries; at += 1) {
    const text = another(made, length)
    const before = cpuMs()
    // A refusal is an answer too; how long it takes is what is asked.
    await Promise.resolve()
      .then(() => ask(text))
      .catch(() => undefined)
    best = Math.min(best, cpuMs() - before)
  }
  return best
}

/** A pass that is slow already with a sixteenth of the text shows there how it grows: the rest would cost minutes. */
const largeEnough = async (ask: Ask, made: Made, fixed: number) => {
  if (ASKED_BYTES) return BYTES
  const short = BYTES / 4
  const quarter = await timeOf(ask, made, short / 4, 2)
  return quarter - fixed > FLOOR_MS ? short : BYTES
}

/** Exported functions of a file that take a text, by what their parameters say. */
const TEXT =
  /\bstring\b|unknown|Article|Body\b|Sourced|Record<|Content\b|Row\b|BodyNode|SearchTerms|\bobject\b/
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
  room.endsWith('.ts')
    ? [room]
    : readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
        .filter((file) => !/^(client|server|screens)\//.test(file))
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

  const passes = rows
    .filter(({ pass }) => typeof pass === 'function')
    .map((row, index) => ({ ...row, index }))
  it.each(passes)(
    '$key',
    async ({ file, name, pass, index }) => {
      const { [name]: call } = await passModule(file)
      if (typeof call !== 'function') throw new Error(`${file} exports no function ${name}`)
      const ask = (text: string) => typeof pass === 'function' && pass(call as never, text)
      const slow: string[] = []
      // What it takes for no text at all (a table read, a schema made) is no part of how it grows.
      await timeOf(ask, () => '', 0, 1)
      const fixed = await timeOf(ask, () => '', 0, 2)
      const texts = Object.entries(TEXTS).filter((_, at) => at % PARTS === index % PARTS)
      for (const [what, made] of texts) {
        const bytes = await largeEnough(ask, made, fixed)
        const first = await timeOf(ask, made, bytes / 4, 1)
        // Even a cubic pass (64 times as long for four times as much) would stay under the floor.
        if (CUBIC * first <= MOST * FLOOR_MS) continue
        const whole = await timeOf(ask, made, bytes, 1)
        if (whole <= MOST * FLOOR_MS) continue
        // A quadratic one takes sixteen times as long: what is this far from it is not asked again.
        const cold = Math.min(first, await timeOf(ask, made, bytes / 4, 1))
        if (whole <= (MOST * cold) / 2) continue
        // On a busy machine a long try is disturbed more than a short one: what looks slow is asked again, both lengths.
        let [quarter, least] = [Infinity, whole]
        const isSlow = () => least > MOST * Math.max(quarter, FLOOR_MS)
        for (let tries = 0; tries < 4 && (tries === 0 || isSlow()); tries += 1) {
          quarter = Math.min(quarter, await timeOf(ask, made, bytes / 4, 3))
          least = Math.min(least, await timeOf(ask, made, bytes, 2))
        }
        // One step (a table grown, a heap collected) lies between two lengths; what is quadratic is so at the next as well.
        const isStep = async () =>
          !ASKED_BYTES && (await timeOf(ask, made, bytes * 4, 2)) <= MOST * least
        if (isSlow() && !(await isStep()))
          slow.push(`${what}: ${least} ms, a quarter of ${bytes} bytes ${quarter} ms`)
      }
      expect(slow).toEqual([])
    },
    300_000,
  )
})
