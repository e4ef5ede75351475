import path from 'node:path'

import { decodeText } from '@/src/editorial/import/decodeText'
import { placeStory } from '@/src/editorial/import/placeStory'
import { FORMATS, readStory } from '@/src/editorial/import/readStory'
import { NEWSROOM_ZONE } from '@/src/language/text/dates'
import { readArgs, wrongUsage } from '@/src/run/args'
import { bytesOf } from '@/src/run/bytesOf'
import { analyse as analyseStory, type Analysis } from '@/src/sourcing/finder/analyse'
import { readDay } from '@/src/sourcing/finder/dates/calendar'

const LANGUAGES = ['tr', 'en']

function asked(args: string[]) {
  const text = { type: 'string' } as const
  const options = {
    language: text,
    reference: text,
    encoding: text,
    format: text,
    json: { type: 'boolean' },
  } as const
  const { values, positionals } = readArgs('analyse', args, options, 1)
  const [file] = positionals
  const format = FORMATS.find((one) => one === values.format)
  const isWrong =
    (values.language !== undefined && !LANGUAGES.includes(values.language)) ||
    (values.reference !== undefined && !readDay(values.reference)) ||
    (values.format !== undefined && !format)
  if (file === undefined || isWrong) throw wrongUsage('analyse')
  return { ...values, file, format }
}

const dayOf = (date: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: NEWSROOM_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(date)

const COMMON = {
  tr: /(?<!\p{L})(?:ve|bir|bu|için|ile|olarak|daha|sonra|olan|kadar|gibi)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|of|to|in|that|was|for|with|said|is)(?!\p{L})/giu,
}

/** Which of the two languages the finder reads a text is in, by its smallest words. */
const languageOf = (text: string): string => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(COMMON.en) > count(COMMON.tr) ? 'en' : 'tr'
}

const BOMS = ['efbbbf', 'fffe', 'feff', '0000feff']

/** The text as a program holds it that reads the file itself: with the mark of its byte order, and carriage returns. */
function textOf(bytes: Uint8Array, encoding?: string): string {
  const { text } = decodeText(bytes, encoding)
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  const isMarked = BOMS.some((mark) => head.startsWith(mark)) && !text.startsWith('\uFEFF')
  return isMarked ? `\uFEFF${text}` : text
}

/**
 * `kunye analyse FILE [--language tr|en] [--reference YYYY-MM-DD] [--json]`: what the finder sees in a story that nobody has marked. Needs no
 * database. The language is the file’s own, else what it reads like; the day that relative dates count from is the story’s, else today.
 */
export async function analyse(args: string[]): Promise<void> {
  const { file, language, reference, encoding, format, json } = asked(args)
  const bytes = await bytesOf(file)
  const text = textOf(bytes, encoding)
  const given = {
    name: path.basename(file),
    ...(encoding ? { encoding } : {}),
    ...(format ? { format } : {}),
  }
  const story = readStory(bytes, given)
  const found = await analyseStory({
    text,
    nodes: placeStory(text, story),
    language: language ?? story.language ?? languageOf(text),
    reference: reference ?? dayOf(story.printedAt ?? new Date()),
  })
  process.stdout.write(json ? `${JSON.stringify(found)}\n` : told(found))
}

/** The same for people: a line for each cue and each finding. */
function told({ attributions, findings }: Analysis): string {
  const cues = attributions.map(
    ({ cue, who, mode, stance }) => `${cue}: ${who?.text ?? '–'} (${mode}, ${stance})`,
  )
  const seen = findings.map(({ code, severity, quote }) => `! ${code} (${severity}): ${quote}`)
  return [...cues, ...seen, ''].join('\n')
}
