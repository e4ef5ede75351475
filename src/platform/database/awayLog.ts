import { isLoginRefused } from './isDatabaseAway'
import type { Words } from '@/src/language/words'

const EVERY_MS = 60_000
const KEY = Symbol.for('kunye.awayLog')

type State = {
  /** When the trouble of now began; null: there is none. */
  since: number | null
  /** When the last line was written. */
  toldAt: number
  /** Errors since then. */
  untold: number
}
/** Of the whole process: each layer of Next has its own copy of this module. */
const holder = globalThis as { [KEY]?: State }

const write = ({ tr, en }: Words): void => void process.stderr.write(`! ${tr} / ${en}\n`)

/** Where the server says what it refused us: of its sentence only this, the rest are values. */
const REFUSED =
  /^not authorized on ([\w-]{1,64}) to execute command \{ (\w{1,40}): "([\w.-]{1,120})"/

/** What went wrong, by name: the words of the driver hold hosts and values. */
function reason(error: unknown): string {
  const { name, code, codeName, message } = error as Record<string, unknown>
  const [, database, command, collection] = REFUSED.exec(String(message)) ?? []
  const what = database ? `: ${command} ${database}.${collection}` : ''
  return `${String(codeName ?? (typeof code === 'string' ? code : name) ?? 'Error')}${what}`
}

const words = (error: unknown, seconds: number, untold: number): Words => {
  const why = reason(error)
  const count = {
    tr: untold > 0 ? `; ${seconds} sn’dir, son satırdan beri ${untold} hata daha` : '',
    en: untold > 0 ? `; for ${seconds} s, ${untold} more errors since the last line` : '',
  }
  if (isLoginRefused(error)) {
    return {
      tr: `Veritabanı bu sürecin girişini ya da yetkisini kabul etmiyor (${why}${count.tr}): bağlantı dizgisindeki kullanıcıyı ve parolayı, rolü kunye db grant ile düzeltin. İstekler 503 alıyor`,
      en: `the database turns down this process's login or its rights (${why}${count.en}): mend user and password of the connection string, and the role by kunye db grant. Requests are answered 503`,
    }
  }
  return {
    tr: `Veritabanı yanıt vermiyor (${why}${count.tr}). İstekler 503 alıyor; veritabanı dönünce kendiliğinden sürer`,
    en: `the database does not answer (${why}${count.en}). Requests are answered 503; it goes on by itself when the database is back`,
  }
}

/** The one door for errors of a database that is away: everything that asks it meets the same one, many times a second. */
export const awayLog = {
  /** Writes one line a minute at most, which counts what came since the last. `say` and `now` (in ms) are for tests. */
  note(error: unknown, say: (words: Words) => void = write, now = performance.now()): void {
    const state = (holder[KEY] ??= { since: null, toldAt: -Infinity, untold: 0 })
    state.since ??= now
    if (now - state.toldAt < EVERY_MS) {
      state.untold += 1
      return
    }
    say(words(error, Math.round((now - state.since) / 1_000), state.untold))
    Object.assign(state, { toldAt: now, untold: 0 })
  },
  /** The database answers: says so where it was told that it does not. What is wrong a moment later waits for its minute. */
  over(say: (words: Words) => void = write, now = performance.now()): void {
    const state = holder[KEY]
    if (!state || state.since === null) return
    const seconds = Math.round((now - state.since) / 1_000)
    const { toldAt, since, untold } = state
    Object.assign(state, { since: null, untold: 0 })
    if (toldAt < since) return
    say({
      tr: `Veritabanı yeniden yanıt veriyor (${seconds} sn sonra; son satırdan beri ${untold} hata)`,
      en: `the database answers again (after ${seconds} s; ${untold} errors since the last line)`,
    })
  },
}
