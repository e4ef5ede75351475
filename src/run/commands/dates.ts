import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'

import type { Words } from '@/src/language/words'
import { readArgs, wrongUsage } from '@/src/run/args'
import { readDatePhrase } from '@/src/sourcing/finder/dates/datesIn'
import { readDay } from '@/src/sourcing/finder/dates/calendar'

const question = z.object({
  phrase: z.string(),
  reference: z.string().refine((day) => readDay(day) !== null),
  language: z.string(),
})

const UNREAD = { edtf: null, precision: 'unknown', earliest: null, latest: null }
const PROBLEM: Words = {
  tr: 'satır {"phrase": "geçen salı", "reference": "2026-03-12", "language": "tr"} biçiminde JSON olmalı',
  en: 'the line must be JSON as {"phrase": "last Tuesday", "reference": "2026-03-12", "language": "en"}',
}

function answer(line: string): object {
  try {
    const { phrase, reference, language } = question.parse(JSON.parse(line))
    return readDatePhrase(phrase, reference, language)
  } catch {
    process.exitCode = 1
    return { ...UNREAD, problem: PROBLEM }
  }
}

/**
 * `kunye dates --json -|FILE`: lines of JSON `{phrase, reference, language}` → for each a line `{edtf, precision, earliest, latest}`; `edtf` is null
 * where it would have to be guessed. A line that cannot be read is answered with a problem, and the exit code is 1. Needs no database.
 */
export async function dates(args: string[]): Promise<void> {
  const { values, positionals } = readArgs('dates', args, { json: { type: 'boolean' } }, 1)
  const [file] = positionals
  if (file === undefined || !values.json) throw wrongUsage('dates')
  const input = file === '-' ? process.stdin : createReadStream(file)
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`)
  }
}
