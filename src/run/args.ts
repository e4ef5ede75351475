import { parseArgs, type ParseArgsConfig } from 'node:util'

import type { Words } from '@/src/language/words'
import { codeOf, StartRefusal } from '@/src/platform/errors'
import { ROLES } from '@/src/workflow/stages'

type Options = NonNullable<ParseArgsConfig['options']>
type Read<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>

/** What Node says of an argument is English and may be long; which argument it was is what counts. */
function whyOf(error: unknown, args: readonly string[]): Words {
  const { message = '' } = error as Partial<Error>
  const [, option = ''] = /'(-[^' =]+)/.exec(message) ?? []
  if (codeOf(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return {
      tr: `${option}: değeri eksik ya da fazla`,
      en: `${option}: a value is missing or too much`,
    }
  }
  const known = option || (args.find((arg) => arg.startsWith('-')) ?? '')
  return { tr: `Bilinmeyen seçenek: ${known}`, en: `Unknown option: ${known}` }
}

/**
 * The arguments of a command, by Node's `parseArgs`. Refuses (StartRefusal, with how the command is called) an unknown
 * option, an option without its value, and more than `most` arguments that are none (0 where it is left out).
 */
export function readArgs<T extends Options = Record<never, never>>(
  command: CommandName,
  args: readonly string[],
  options: T = {} as T,
  most = 0,
): Read<T> {
  let read: Read<T>
  try {
    read = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw wrongUsage(command, whyOf(error, args))
  }
  const extra = read.positionals[most]
  if (extra === undefined) return read
  throw wrongUsage(command, {
    tr: `Fazla bağımsız değişken: ${extra}`,
    en: `One argument too many: ${extra}`,
  })
}

const roles = ROLES.join('|')
const same = (said: string): Words => ({ tr: said, en: said })

/** How each command is called; `--demo` may stand anywhere. */
export const USAGE = {
  seed: same('seed [--further]'),
  reset: same('reset --demo'),
  import: {
    tr: 'import DOSYA… --as EPOSTA [--encoding windows-1254|cp857|macturkish|…] [--format text|html|markdown]',
    en: 'import FILE… --as EMAIL [--encoding windows-1254|cp857|macturkish|…] [--format text|html|markdown]',
  },
  analyse: {
    tr: 'analyse DOSYA [--language tr|en] [--reference YYYY-AA-GG] [--encoding …] [--format text|html|markdown] [--json]',
    en: 'analyse FILE [--language tr|en] [--reference YYYY-MM-DD] [--encoding …] [--format text|html|markdown] [--json]',
  },
  dates: { tr: 'dates --json -|DOSYA', en: 'dates --json -|FILE' },
  users: {
    tr: `users add --email E --name AD --role ${roles} [--role …] · users list · users reset|disable|enable|end-sessions E`,
    en: `users add --email E --name NAME --role ${roles} [--role …] · users list · users reset|disable|enable|end-sessions E`,
  },
  audit: {
    tr: 'audit verify [--json] [--expect HASH] [--trust ANAHTAR] · audit export --article KİMLİK|ADRES [--format json|csv] · audit check DOSYA · audit key · audit hand-over',
    en: 'audit verify [--json] [--expect HASH] [--trust KEY] · audit export --article ID|SLUG [--format json|csv] · audit check FILE · audit key · audit hand-over',
  },
  public: {
    tr: 'public verify [--json] · public rebuild [--article KİMLİK|ADRES]',
    en: 'public verify [--json] · public rebuild [--article ID|SLUG]',
  },
  operations: {
    tr: 'operations register dosya.graphql … · operations list · operations remove AD|ÖZET …',
    en: 'operations register file.graphql … · operations list · operations remove NAME|HASH …',
  },
  db: {
    tr: 'db grant [--app] [--roles] · db revoke KULLANICI [--now] (KUNYE_ADMIN_URI=mongodb://…)',
    en: 'db grant [--app] [--roles] · db revoke USER [--now] (KUNYE_ADMIN_URI=mongodb://…)',
  },
  secrets: same('secrets reseal · secrets adopt [--secret] [--audit-key] [--media]'),
  backup: { tr: 'backup take|restore KLASÖR', en: 'backup take|restore FOLDER' },
  migrate: {
    tr: 'migrate --plan|--run (--plan hiçbir şey yazmaz)',
    en: 'migrate --plan|--run (--plan writes nothing)',
  },
  media: {
    tr: 'media redraw [--plan|--all] (boyları değişen görselleri yeniden çizer)',
    en: 'media redraw [--plan|--all] (draws pictures anew whose sizes changed)',
  },
  prune: {
    tr: 'prune --plan|--run [--days 365] (eski ara kayıtlar; incelemeye giden, onaylanan, yayımlanan kalır)',
    en: 'prune --plan|--run [--days 365] (old saves in between; what was submitted, approved, published stays)',
  },
  doctor: same('doctor [--repair]'),
  status: same('status [--json]'),
} as const satisfies Record<string, Words>

export type CommandName = keyof typeof USAGE

/** The refusal of a command that was called otherwise than it can be; `why` says what was not understood. */
export function wrongUsage(command: CommandName, why?: Words): StartRefusal {
  const { tr, en } = USAGE[command]
  return new StartRefusal({
    tr: `${why ? `${why.tr}. ` : ''}Kullanım: npm run kunye -- ${tr}`,
    en: `${why ? `${why.en}. ` : ''}Usage: npm run kunye -- ${en}`,
  })
}
