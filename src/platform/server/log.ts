import { refusalOf } from '@/src/language/refusal'
import { awayLog } from '@/src/platform/database/awayLog'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'

/** The status that an error asks to be answered with, or 0. */
function statusOf(error: object): number {
  const { status, statusCode } = error as { status?: unknown; statusCode?: unknown }
  return Number(status ?? statusCode) || 0
}

/** One line of what somebody asked for wrongly: the words may be his, so no more than a line of them. */
const lineOf = (error: object): string => {
  const { name, message } = error as { name?: unknown; message?: unknown }
  const [first = ''] = String(message ?? '').split('\n', 1)
  return `${statusOf(error)} ${String(name ?? 'Error')}: ${first.slice(0, 200)}`
}

/**
 * How an error of this process is told: `away` once a minute by `awayLog` and nowhere else, `asked` (a refusal, or 4xx: who asked is at
 * fault, and may be anybody) in one line without a stack, `ours` whole.
 */
export function judgeError(
  error: unknown,
): { kind: 'away' } | { kind: 'asked'; line: string } | { kind: 'ours' } {
  if (typeof error !== 'object' || error === null) return { kind: 'ours' }
  if (isDatabaseAway(error)) return { kind: 'away' }
  const status = statusOf(error)
  // A refusal of ours is an answer that somebody was given, whatever its number.
  const isAsked = refusalOf(error) !== null || (status >= 400 && status < 500)
  return isAsked ? { kind: 'asked', line: lineOf(error) } : { kind: 'ours' }
}

/** The door by which everything but Payload tells of errors; Payload's own is `quietLogger`. `write` takes ours. */
export function logError(error: unknown, write: (error: unknown) => void = console.error): void {
  const judged = judgeError(error)
  if (judged.kind === 'away') return awayLog.note(error)
  if (judged.kind === 'asked') return console.info(judged.line)
  write(error)
}

const EVERY_MS = 60_000
/** Of Next, about what somebody sent: a stranger, or a page of the build before this one. */
const ASKED_WRONGLY = /^(?:Error: )?(Failed to find Server Action|The Server Reference ID)/
/** Of the reader pages, once for each that could not be shown. */
const PAGE_WITHOUT_API = /^site: public API down/

type Write = (...args: unknown[]) => void

const textOf = (first: unknown): string =>
  first instanceof Error ? first.message : typeof first === 'string' ? first : ''

/**
 * `console.error` for a process with Next in it, which writes errors there by itself: an error goes by `logError`, a wrong call
 * of a server function is a line without a stack, and that the reader pages had no answer is said once a minute with
 * how often. `write` is the console's own.
 */
export function quietConsole(write: Write, now = () => performance.now()): Write {
  let [saidAt, unsaid] = [-Infinity, 0]
  return (...args) => {
    const [first] = args
    const text = textOf(first)
    const asked = ASKED_WRONGLY.exec(text)
    if (asked) return write(`400 ${asked[1]}`)
    if (PAGE_WITHOUT_API.test(text)) {
      if (now() - saidAt < EVERY_MS) return void (unsaid += 1)
      const more = unsaid > 0 ? ` (+${unsaid})` : ''
      ;[saidAt, unsaid] = [now(), 0]
      return write(`${args.join(' ')}${more}`)
    }
    if (args.length === 1 && first instanceof Error) return logError(first, write)
    write(...args)
  }
}
