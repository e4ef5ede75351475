import { wordsAddress } from '@/src/editorial/editor/screens/linkedWords'
import { readWords } from '@/src/language/text/foundBy'
import { fold } from '@/src/language/text/letters'
import type { Words } from '@/src/language/words'
import type { Stage } from '@/src/workflow/stages'
import type { Found, FoundKind } from '../findAnswer'
import { RECENT_KINDS, type Recent } from '../findQuery'

export const GROUPS = [
  ...(['page', 'recent', 'persons', 'sources', 'claims', 'articles', 'events'] as const),
  ...(['commands', 'make'] as const),
] as const
export type Group = (typeof GROUPS)[number]

export const GROUP_WORDS: Readonly<Record<Group, Words>> = {
  page: { tr: 'Bu haberde', en: 'In this story' },
  recent: { tr: 'Son açılanlar', en: 'Opened last' },
  persons: { tr: 'Kişiler', en: 'People' },
  sources: { tr: 'Kaynaklar', en: 'Sources' },
  claims: { tr: 'Kim ne söyledi', en: 'Who said what' },
  articles: { tr: 'Haberler', en: 'Stories' },
  events: { tr: 'Olaylar', en: 'Events' },
  make: { tr: 'Yeni kayıt', en: 'New record' },
  commands: { tr: 'Komutlar', en: 'Commands' },
}

/** One line of the palette: it leads somewhere, or does something. */
export type PaletteItem = {
  key: string
  group: Group
  title: string
  /** The title in both languages: commands are found by either. */
  also?: Words
  about: readonly string[]
  /** How its key is printed. */
  keys: string | null
  /** May not be done now; `about` says why. */
  isClosed?: boolean
  stage?: Stage | null
  live?: boolean
  opened?: Recent
} & ({ href: string; run?: undefined } | { href?: undefined; run: () => void })

/** What the palette is asked for: everything, or one kind of thing by a sign before the words. */
export const MODES = ['all', 'who', 'said', 'stories', 'commands'] as const
export type Mode = (typeof MODES)[number]

export const MODE_TABLE: Readonly<
  Record<Mode, { sign: string; words: Words; kinds: readonly FoundKind[] | null }>
> = {
  all: { sign: '', words: { tr: 'Hepsi', en: 'All' }, kinds: null },
  who: {
    sign: '@',
    words: { tr: 'Kişi, kaynak', en: 'People, sources' },
    kinds: ['persons', 'sources'],
  },
  said: { sign: '“', words: { tr: 'Söz', en: 'What was said' }, kinds: ['claims'] },
  stories: {
    sign: '#',
    words: { tr: 'Haber, olay', en: 'Stories, events' },
    kinds: ['articles', 'events'],
  },
  commands: { sign: '>', words: { tr: 'Komut', en: 'Commands' }, kinds: [] },
}

/** What is typed → what it asks for: a first `@ " # >` names the kind. */
export function readTyped(typed: string, chosen: Mode): { mode: Mode; q: string } {
  const first = typed.trimStart()[0] ?? ''
  const sign = first === '"' || first === '”' ? '“' : first
  const mode = MODES.find((one) => one !== 'all' && MODE_TABLE[one].sign === sign)
  return mode ? { mode, q: typed.trimStart().slice(1).trim() } : { mode: chosen, q: typed.trim() }
}

/** Where something that was found is opened. */
export const hrefOf = ({ kind, id, article, words }: Found): string =>
  kind === 'claims' ? wordsAddress(article ?? '', words) : `/admin/collections/${kind}/${id}`

/** What was found as lines; `isRecent`: nothing is typed. */
export const foundItems = (
  found: readonly Found[],
  untitled: string,
  isRecent: boolean,
): PaletteItem[] =>
  found.map((one) => {
    const kind = RECENT_KINDS.find((recent) => recent === one.kind)
    return {
      ...{ key: `${one.kind} ${one.id}`, group: isRecent ? 'recent' : one.kind },
      ...{ title: one.title || untitled, about: one.about, keys: null, href: hrefOf(one) },
      ...{ stage: one.stage, live: one.live },
      ...(kind && { opened: { kind, id: one.id } }),
    }
  })

/** The commands that are meant: every word begins a word of their name, in either language. */
export function commandsFor(commands: readonly PaletteItem[], q: string): PaletteItem[] {
  const asked = readWords(q)
  return commands.filter(({ title, also, about }) => {
    const names = fold([title, also?.tr, also?.en, ...about].filter(Boolean).join(' ')).split(' ')
    return asked.every((word) => names.some((name) => name.startsWith(word)))
  })
}

/** Lines in the order of their groups; while nothing is typed only the first commands, which are those most wanted. */
export const inGroups = (items: readonly PaletteItem[]): { group: Group; items: PaletteItem[] }[] =>
  GROUPS.map((group) => ({ group, items: items.filter((item) => item.group === group) })).filter(
    (one) => one.items.length > 0,
  )
