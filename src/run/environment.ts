import path from 'node:path'
import { readFileSync } from 'node:fs'
import { parseEnv as parseFile } from 'node:util'

import type { Words } from '@/src/language/words'
import { OF_PRODUCTION } from '@/src/platform/env'
import { codeOf, StartRefusal } from '@/src/platform/errors'

/**
 * Completes this process's environment, before anything asks for it: by `.env` of the checkout (or the file in
 * KUNYE_ENV_FILE), where the environment itself wins, and by `--demo` among `args`, which is KUNYE_MODE=demo. Returns
 * the other arguments, and which file was read. Refuses (StartRefusal) a file that cannot be read as it was meant, and
 * `--demo` beside what belongs to production.
 */
export function readEnvironment(
  root: string,
  args: readonly string[],
): { args: string[]; file: string | null } {
  const named = process.env.KUNYE_ENV_FILE?.trim() ?? ''
  const file = path.resolve(root, named || '.env')
  const found = envFile(file)
  if (!found && named) {
    throw new StartRefusal({
      tr: `KUNYE_ENV_FILE dosyası yok (${file}): yolunu düzeltin.`,
      en: `The file in KUNYE_ENV_FILE is not there (${file}): mend its path.`,
    })
  }
  for (const [name, value] of Object.entries(found ?? {})) process.env[name] ??= value
  // Next would read this file and others beside it once more, in its own way, and later: one reading is the truth.
  process.env.__NEXT_PROCESSED_ENV = 'true'
  if (args.includes('--demo')) beDemo()
  return { args: args.filter((arg) => arg !== '--demo'), file: found && file }
}

function beDemo(): void {
  const given = OF_PRODUCTION.filter((name) => process.env[name] !== undefined)
  const isProduction = process.env.KUNYE_MODE?.trim() === 'production'
  if (isProduction) given.unshift('KUNYE_MODE')
  if (given.length > 0) {
    throw new StartRefusal({
      tr: `--demo deneme haber merkezi içindir, ama ${given.join(', ')} de verilmiş: birini kaldırın (.env dosyasına da bakın).`,
      en: `--demo is for the demo newsroom, but ${given.join(', ')} is set as well: take one of them away (look into .env too).`,
    })
  }
  process.env.KUNYE_MODE = 'demo'
}

type LineProblem = Words & { line: number }

const ASSIGNMENT = /^(?:export +)?([A-Za-z_]\w*)[ \t]*=/

const NO_ASSIGNMENT = { tr: 'AD=değer biçiminde değil', en: 'is not NAME=value' }
const OPEN_QUOTE = { tr: 'tırnak kapanmıyor', en: 'its quote is not closed' }
const AFTER_QUOTE = {
  tr: 'kapanan tırnaktan sonra bir şey var',
  en: 'something stands after its closing quote',
}
const CUT_OFF = {
  tr: 'değer # işaretinde kesilir: tek tırnak içine alın',
  en: 'its value would end at the #: put it in single quotes',
}

/**
 * What Node's reader of such files would pass over in silence: lines that are none (they take the next variable with
 * them), quotes that do not close, values cut at a `#` that a shell would keep.
 */
function problemsOf(lines: readonly string[]): LineProblem[] {
  const problems: LineProblem[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    if (line === '' || line.startsWith('#')) continue
    const wrong = (what: Words) => problems.push({ line: begun + 1, ...what })
    const begun = at
    const [head] = ASSIGNMENT.exec(line) ?? []
    if (head === undefined) {
      wrong(NO_ASSIGNMENT)
      continue
    }
    let value = line.slice(head.length).trim()
    const quote = value.charAt(0)
    if (quote !== '"' && quote !== "'" && quote !== '`') {
      if (/[^\s#]#/.test(value)) wrong(CUT_OFF)
      continue
    }
    value = value.slice(1)
    while (!value.includes(quote) && at + 1 < lines.length) value = lines[(at += 1)] ?? ''
    const end = value.indexOf(quote)
    if (end < 0) {
      wrong(OPEN_QUOTE)
      // The lines behind it are lines of their own again.
      at = begun
    } else if (!/^\s*(?:#.*)?$/.test(value.slice(end + 1))) wrong(AFTER_QUOTE)
  }
  return problems
}

/** A refusal names lines, never what stands there: a line holds a password. */
const refuse = (file: string, problems: readonly LineProblem[]): StartRefusal => {
  const listed = (language: 'tr' | 'en', word: string): string =>
    problems.map((problem) => `${word} ${problem.line}: ${problem[language]}`).join('; ')
  return new StartRefusal({
    tr: `${file} okunamadı, düzeltin: ${listed('tr', 'satır')}.`,
    en: `${file} cannot be used, mend it: ${listed('en', 'line')}.`,
  })
}

function contentOf(file: string): string | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const code = String(codeOf(error) ?? '')
    if (code === 'ENOENT') return null
    throw new StartRefusal({
      tr: `${file} okunamıyor (${code}): bir dosya olmalı, bu kullanıcı okuyabilmeli.`,
      en: `${file} cannot be read (${code}): it must be a file that this user may read.`,
    })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Told below, as a file with zeros in it is.
  }
  throw new StartRefusal({
    tr: `${file} düz metin değil: UTF-8 olarak kaydedin.`,
    en: `${file} is no plain text: save it as UTF-8.`,
  })
}

/**
 * The variables of a file such as `.env` (Node's format: NAME=value, quotes, comments); null where it is not there. What
 * cannot be read as it was meant is refused (StartRefusal) by line.
 */
export function envFile(file: string): Record<string, string> | null {
  const text = contentOf(file)
  if (text === null) return null
  const problems = problemsOf(text.split(/\r\n|\n|\r/))
  if (problems.length > 0) throw refuse(file, problems)
  const pairs = Object.entries(parseFile(text)).map(([name, value]) => [name, value ?? ''])
  return Object.fromEntries(pairs) as Record<string, string>
}

/** Refuses arguments that nobody reads, naming the first of them: who gave one expected something of it. */
export function refuseArgs(usage: string, args: readonly string[]): void {
  const [first] = args
  if (first === undefined) return
  throw new StartRefusal({
    tr: `Bilinmeyen seçenek: ${first}. Kullanım: ${usage}; ayarlar değişkenlerle verilir (.env.example).`,
    en: `Unknown option: ${first}. Usage: ${usage}; settings are given by variables (.env.example).`,
  })
}
