import { CORE_SCHEMA, load } from 'js-yaml'

import { StartRefusal } from '@/src/platform/errors'
import { parsePrintedDate } from '@/src/language/text/dates'
import type { Story } from './Story'

const NAMES = {
  headline: ['title', 'headline', 'başlık', 'baslik'],
  dek: ['description', 'dek', 'spot', 'summary', 'excerpt', 'subtitle', 'özet'],
  printedAt: ['date', 'published', 'publishdate', 'pubdate', 'tarih', 'yayın', 'yayin'],
  bylines: ['author', 'authors', 'byline', 'bylines', 'yazar', 'yazarlar', 'imza'],
  tags: ['tags', 'tag', 'keywords', 'etiketler', 'etiket'],
  slug: ['slug'],
  language: ['lang', 'language', 'dil'],
  dateline: ['dateline', 'mahreç', 'mahrec'],
} as const
/** What a site's own machinery needs and no article has. */
const SILENT = ['draft', 'layout', 'type', 'weight', 'comments', 'toc', 'published_by_default']

type Head = Partial<Story> & Pick<Story, 'notes'>

const words = (value: unknown): string[] => {
  const all = Array.isArray(value) ? value : [value]
  return all
    .flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null && 'name' in one ? [one.name] : [one],
    )
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => String(one).replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
}

function readYaml(yaml: string): Record<string, unknown> {
  try {
    // No types beyond JSON's: a date without an offset is on the newsroom's clock, which YAML does not know.
    const read = load(yaml, { schema: CORE_SCHEMA })
    if (read === null || read === undefined) return {}
    if (typeof read === 'object' && !Array.isArray(read)) return read as Record<string, unknown>
    throw new TypeError('no map')
  } catch (error) {
    const line = (error as { mark?: { line?: number } }).mark?.line
    const at = {
      tr: line === undefined ? '' : ` (${line + 2}. satır)`,
      en: line === undefined ? '' : ` (line ${line + 2})`,
    }
    throw new StartRefusal({
      tr: `baştaki --- ile --- arası YAML olarak okunamıyor${at.tr}: her satır “ad: değer” olmalı, iki nokta içeren değerler tırnak içinde`,
      en: `what stands between --- and --- at the top cannot be read as YAML${at.en}: each line is “name: value”, values with a colon in quotation marks`,
    })
  }
}

const FRONT = /^---[^\S\n]*\n(?<yaml>[^]*?)(?<=\n)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/

/**
 * The front matter of a Markdown file (YAML between `---`) and what stands under it. Headline, dek, date, bylines, tags, slug,
 * language and dateline are read; what else has a name is named in `notes`. Refuses (StartRefusal) what is no YAML.
 */
export function frontMatter(text: string): { head: Head; rest: string } {
  if (/^\+\+\+[^\S\n]*\n/.test(text)) {
    throw new StartRefusal({
      tr: 'baştaki +++ bölümü TOML, okunmuyor: --- arasında YAML olarak yazın',
      en: 'the part between +++ at the top is TOML and is not read: write it as YAML between ---',
    })
  }
  const found = FRONT.exec(text)
  if (!found) return { head: { notes: [] }, rest: text }
  const given = new Map(
    Object.entries(readYaml(found.groups?.yaml ?? '')).map(([key, value]) => [
      key.toLocaleLowerCase('tr').replaceAll('ı', 'i'),
      value,
    ]),
  )
  const known = new Set<string>(SILENT)
  const get = (field: keyof typeof NAMES): string[] => {
    const names = NAMES[field].map((name) => name.replaceAll('ı', 'i'))
    names.forEach((name) => known.add(name))
    return words(names.map((name) => given.get(name)).find((value) => words(value).length > 0))
  }
  const [headline] = get('headline')
  const [dek] = get('dek')
  const [slug] = get('slug')
  const [language] = get('language')
  const [dateline] = get('dateline')
  const [said] = get('printedAt')
  const printedAt = said === undefined ? null : parsePrintedDate(said)
  const lists = { bylines: get('bylines'), tags: get('tags') }
  const left = [...given].filter(
    ([key, value]) => !known.has(key) && value !== null && value !== '',
  )
  const shown = left.map(
    ([key, value]) => `${key.slice(0, 40)}: ${JSON.stringify(value).slice(0, 100)}`,
  )
  const notes = [
    ...(said !== undefined && !printedAt
      ? [
          {
            tr: `tarih okunamadı: ${said.slice(0, 60)}`,
            en: `its date cannot be read: ${said.slice(0, 60)}`,
          },
        ]
      : []),
    ...(shown.length > 0
      ? [
          {
            tr: `şu alanlar alınmadı: ${shown.join(', ')}`,
            en: `these fields were left out: ${shown.join(', ')}`,
          },
        ]
      : []),
  ]
  const head: Head = {
    ...(headline && { headline }),
    ...(dek && { dek }),
    ...(slug && { slug }),
    ...(language && { language }),
    ...(dateline && { dateline }),
    ...(printedAt && { printedAt }),
    ...lists,
    notes,
  }
  return { head, rest: text.slice(found[0].length) }
}
