import { defaultMediaDir } from './env/defaultMediaDir'
import { type Variable, variables, type Variables } from '@/src/platform/env/variables'
import { WORDS } from '@/src/platform/env/variableWords'
import { EnvError, type EnvProblem } from '@/src/platform/env/EnvError'

export type Env = Readonly<
  Variables & { mode: 'demo' | 'production'; publicUrl: string; mediaDir: string }
>
type Raw = Record<string, string | undefined>

/** Who has one of these means a newsroom of his own, also where its value is (still) empty. */
export const OF_PRODUCTION: readonly Variable[] = [
  'DATABASE_URI',
  'PUBLIC_DATABASE_URI',
  'PAYLOAD_SECRET',
  'KUNYE_AUDIT_KEY',
  'KUNYE_PUBLIC_URL',
]

/** Production makes no database, no secret and no key by itself, and cannot guess the address readers type. */
export const NEEDED_BY_NEWSROOM: readonly Variable[] = [
  'DATABASE_URI',
  'PAYLOAD_SECRET',
  'KUNYE_AUDIT_KEY',
  'KUNYE_PUBLIC_URL',
]

/** A secret is what it is, to the letter; around everything else a space came by accident. */
const tidy = ([name, value = '']: [string, string | undefined]): [string, string] => [
  name,
  name.startsWith('PAYLOAD_SECRET') && value.trim() !== '' ? value : value.trim(),
]

const modeOf = (raw: Raw): Env['mode'] => {
  const given = raw.KUNYE_MODE?.trim()
  if (given) return given === 'demo' ? 'demo' : 'production'
  return OF_PRODUCTION.some((name) => raw[name] !== undefined) ? 'production' : 'demo'
}

/**
 * Parses the environment once. Empty and blank strings count as unset, but in what makes it production (`OF_PRODUCTION`).
 * Refuses (EnvError) what does not fit, and in production what of `needed` is missing, naming every variable at once,
 * never its value.
 */
export function parseEnv(raw: Raw, needed: readonly Variable[] = []): Env {
  const mode = modeOf(raw)
  const given = Object.fromEntries(
    Object.entries(raw)
      .map(tidy)
      .filter(([, value]) => value !== ''),
  )
  const missing = mode === 'production' ? needed.filter((name) => !(name in given)) : []
  const parsed = variables.safeParse(given)
  const found = parsed.success ? [] : parsed.error.issues.map(problemOf)
  const problems = found.filter(
    ({ variable }, at) => found.findIndex((one) => one.variable === variable) === at,
  )
  if (given.KUNYE_SMTP_URL && !given.KUNYE_MAIL_FROM) problems.push(NO_SENDER)
  if (!parsed.success || problems.length > 0 || missing.length > 0) {
    throw new EnvError(problems, missing)
  }
  const env = parsed.data
  return Object.freeze({
    ...env,
    mode,
    publicUrl: (env.KUNYE_PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(
      /(?<!\/)\/+$/,
      '',
    ),
    mediaDir: env.KUNYE_MEDIA_DIR ?? defaultMediaDir(mode, env.KUNYE_DATA_DIR, raw),
  })
}

const NO_SENDER: EnvProblem = {
  variable: 'KUNYE_MAIL_FROM',
  words: {
    tr: 'KUNYE_SMTP_URL varsa gönderen adres de gerekir',
    en: 'needed with KUNYE_SMTP_URL: the address that mails come from',
  },
}

function problemOf(issue: { path: PropertyKey[]; params?: unknown }): EnvProblem {
  const variable = String(issue.path[0]) as Variable
  const own = issue.params as { words?: EnvProblem['words'] } | undefined
  return { variable, words: own?.words ?? WORDS[variable] }
}

/** The environment of this process, parsed at the first call. */
export function env(): Env {
  const key = Symbol.for('kunye.env')
  const holder = globalThis as { [key]?: Env }
  return (holder[key] ??= parseEnv(process.env))
}
