import { beforeAll, describe, expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { SanitizedConfig } from 'payload'

import config from '@payload-config'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  )

let whole: SanitizedConfig
/** Every sentence of Payload, its editor and ours, by key, as the admin says it. */
let words: Record<'tr' | 'en', Map<string, string>>

beforeAll(async () => {
  whole = await config
  const own = whole.i18n.translations as Record<'tr' | 'en', Tree>
  const merged = (base: unknown, language: 'tr' | 'en') =>
    new Map(flat(deepMergeSimple(base as Tree, own[language]) as Tree))
  words = { tr: merged(tr.translations, 'tr'), en: merged(en.translations, 'en') }
}, 60_000)

/** Words that are the same in both languages. */
const SAME = /^(?:Blok|Editor|[\W\d_]*|\{\{.*\}\}|API|URL|ID|GraphQL|EDTF|Plan|Site|Webhook|[A-F])$/

describe('The Turkish of Payload', () => {
  it('has a sentence for everything that the English says, and none left in English', () => {
    const missing = [...words.en.keys()].filter((key) => !words.tr.has(key))
    expect(missing).toEqual([])
    const english = [...words.tr].filter(
      ([key, text]) => text === words.en.get(key) && !SAME.test(text),
    )
    expect(english).toEqual([])
  })

  it('fills in what the English fills in', () => {
    const holes = (text = '') => [...new Set(text.match(/\{\{\w+\}\}|<\d>/g))].sort()
    for (const [key, text] of words.tr) {
      // Its English has an address where the Turkish has a numbered one; mails of this kind are never sent.
      if (key === 'authentication.newAccountCreated') continue
      const wanted = holes(words.en.get(key))
      expect([key, holes(text)]).toEqual([key, wanted])
    }
  })

  it('has one word for one thing, and no sentence of a machine', () => {
    const wrong =
      /döküman|doküman|dökuman|şifre|token|jeton|versiyon|yayınla|yayınlan|adresi alacaks|mahsul|ithalat|ihracat|anasayfa|hoşgeldin|gösterge|kontrol panel|widget|lock until|payload|bağlamında|\[SKIPPED\]|`|^'|^"(?!\{)/i
    const found = [...words.tr].filter(([, text]) => wrong.test(text))
    expect(found).toEqual([])
    const long = [...words.tr].filter(
      ([key, text]) => text.length > 60 + 2 * (words.en.get(key) ?? '').length,
    )
    expect(long).toEqual([])
  })

  it('calls nothing published in either language for having been saved', () => {
    for (const key of ['previouslyPublished', 'currentlyPublished', 'currentPublishedVersion']) {
      expect(words.tr.get(`version.${key}`)).not.toMatch(/yay[ıi]/i)
      expect(words.en.get(`version.${key}`)).not.toMatch(/publish/i)
    }
  })
})

type Loose = Record<string, unknown> & { name?: string; type?: string; admin?: Loose }

const isPair = (value: unknown): boolean => {
  const pair = value as { tr?: unknown; en?: unknown } | null
  return typeof pair?.tr === 'string' && typeof pair.en === 'string' && Boolean(pair.tr && pair.en)
}
/** Payload gives its own fields a function that asks for the language; a name it makes up from a field's is a string. */
const isSaid = (value: unknown): boolean =>
  value === false || typeof value === 'function' || isPair(value)

/** What of this field, block, tab or option is not said in both languages. */
function unsaid(part: Loose, path: string): string[] {
  const { admin = {} } = part
  if (admin.hidden === true || admin.disabled === true || part.hidden === true) return []
  const here = (what: string) => `${path}: ${what}`
  const problems: string[] = []
  const silent = ['ui', 'row'].includes(part.type ?? '') || (part.type === 'group' && !part.name)
  if (!silent && !isSaid(part.label) && !part.labels) problems.push(here('label'))
  for (const key of ['description', 'placeholder']) {
    if (admin[key] !== undefined && !isSaid(admin[key])) problems.push(here(key))
  }
  const { singular, plural } = (part.labels as Loose | undefined) ?? {}
  if (part.labels && !(isSaid(singular) && isSaid(plural))) problems.push(here('labels'))
  for (const option of (part.options as (string | Loose)[] | undefined) ?? []) {
    const { label, value } = typeof option === 'string' ? { label: option, value: option } : option
    // A letter is a letter in both.
    if (!isPair(label) && !/^[A-F]$/.test(String(value))) problems.push(here(`option ${value}`))
  }
  return problems
}

function everyPart(part: Loose, path: string): string[] {
  const inner = (['fields', 'tabs', 'blocks'] as const).flatMap((key) =>
    ((part[key] as Loose[] | undefined) ?? []).flatMap((one) => {
      if ((part.admin as Loose | undefined)?.hidden === true) return []
      return everyPart(one, `${path}.${one.name ?? one.slug ?? one.type}`)
    }),
  )
  return [...unsaid(part, path), ...inner]
}

describe('The words of the config', () => {
  it('offer no column and no filter that has no name but the program’s', () => {
    const unnamed = (parts: readonly Loose[], path: string): string[] =>
      parts.flatMap((part) => {
        const { admin = {}, hidden, label, name, type } = part
        const here = name ? `${path}.${name}` : path
        if (hidden || admin.disabled || (admin.disableListColumn && admin.disableListFilter)) {
          return []
        }
        const inner = (['fields', 'tabs'] as const).flatMap((key) =>
          unnamed((part[key] as Loose[] | undefined) ?? [], here),
        )
        // A string is in no language, and a function would be asked once, in that of whoever came first.
        const isNamed = type !== 'ui' && typeof label === 'object'
        return name && name !== 'id' && !isNamed ? [here, ...inner] : inner
      })
    const offered = whole.collections
      .filter(({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true)
      .flatMap(({ slug, fields }) => unnamed(fields as unknown as Loose[], slug))
    expect(offered).toEqual([])
  })

  it('say every collection, group, field, option and description in Turkish and English', () => {
    const problems = whole.collections
      .filter(({ slug, admin }) => !slug.startsWith('payload-') && admin.hidden !== true)
      .flatMap((collection) => {
        const { slug, labels, fields, admin } = collection
        return [
          ...(isPair(admin.group) ? [] : [`${slug}: group`]),
          ...(isPair(labels.singular) && isPair(labels.plural) ? [] : [`${slug}: labels`]),
          ...fields.flatMap((field) =>
            everyPart(
              field as unknown as Loose,
              `${slug}.${'name' in field ? field.name : field.type}`,
            ),
          ),
        ]
      })
    expect(problems).toEqual([])
  })
})
