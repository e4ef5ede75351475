import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import { toWords, traverseFields, type SanitizedConfig } from 'payload'
import ts from 'typescript'

export type Language = 'tr' | 'en'
/** What the admin may say in one language: whole texts, and texts with gaps. */
export type Texts = { whole: Set<string>; open: RegExp[] }

const GAP = /\{\{\w+\}\}|<\/?\d>|\u0000/
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function add({ whole, open }: Texts, text: string): void {
  const parts = text.split(GAP).map(squeeze)
  if (parts.length === 1) whole.add(parts[0] ?? '')
  // React puts what stands beside a gap into a text of its own, or all into one.
  for (const part of parts) if (/\p{L}{2}/u.test(part)) whole.add(part)
  if (parts.length > 1 && parts.some((part) => /\p{L}/u.test(part))) {
    open.push(new RegExp(`^${parts.map(escape).join('.*')}$`, 'su'))
  }
}

type Tree = { [key: string]: unknown }
const strings = (tree: unknown): string[] =>
  typeof tree === 'string'
    ? [tree]
    : tree && typeof tree === 'object'
      ? Object.values(tree as Tree).flatMap(strings)
      : []

/** Every string under `node`, a template with its holes as `\0`. */
function literals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) {
    const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    return [
      text.join('\0'),
      ...node.templateSpans.flatMap(({ expression }) => literals(expression)),
    ]
  }
  const found: string[] = []
  ts.forEachChild(node, (child) => void found.push(...literals(child)))
  return found
}

/** Of a source file: what stands under `tr` and `en` wherever an object has both. */
function pairsIn(file: string): Record<Language, string[]> {
  const found: Record<Language, string[]> = { tr: [], en: [] }
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const at = (name: string) =>
        node.properties.find(
          (one) => one.name && ts.isIdentifier(one.name) && one.name.text === name,
        )
      const [turkish, english] = [at('tr'), at('en')]
      if (turkish && english) {
        found.tr.push(...literals(turkish))
        found.en.push(...literals(english))
      }
    }
    ts.forEachChild(node, visit)
  }
  const text = readFileSync(file, 'utf8')
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

const ROOMS = ['src/editorial', 'src/sourcing', 'src/workflow', 'collections', 'hooks']

/**
 * All that the admin can say in each language: Payload's and the editor's translations with our words over them, and every
 * pair of words in our own source and config.
 */
export function adminTexts(config: SanitizedConfig): Record<Language, Texts> {
  const own = config.i18n.translations as Record<Language, object>
  const texts: Record<Language, Texts> = {
    tr: { whole: new Set(), open: [] },
    en: { whole: new Set(), open: [] },
  }
  const payload = { tr: tr.translations, en: en.translations }
  for (const language of ['tr', 'en'] as const) {
    for (const text of strings(deepMergeSimple(payload[language], own[language]))) {
      add(texts[language], text)
    }
  }
  for (const file of ROOMS.flatMap(sources)) {
    const pairs = pairsIn(file)
    for (const language of ['tr', 'en'] as const) {
      for (const text of pairs[language]) add(texts[language], text)
    }
  }
  for (const { fields } of config.collections) {
    traverseFields({
      fields,
      callback: ({ field }) => {
        // What Payload makes of a field's name where nobody gave it a label.
        if ('name' in field && field.name) texts.en.whole.add(toWords(field.name))
      },
    })
  }
  return texts
}

const isSaid = ({ whole, open }: Texts, text: string): boolean =>
  whole.has(text) || open.some((pattern) => pattern.test(text))

const ENGLISH =
  /\b(?:the|and|with|from|this|that|your?|are|press|select|search|choose|close|open|loading|required|invalid|results?|options?|values?|drag|drop|add|edit|remove|block|move|show|hide|unknown|missing|errors?|failed|toast|notifications?|available|not|no|next|previous|month|year)\b/i
const TURKISH = /[çğışöüÇĞİŞÖÜ]/
const DATES: Record<Language, RegExp> = {
  en: /\d ?(?:AM|PM)\b|\b(?:(?:Jan|Febr)uary|March|April|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/,
  tr: /\b(?:Ocak|Mart|Nisan|Haziran|Temmuz|Ekim|Pazartesi|Cuma|Cumartesi|Pazar)\b/,
}

/**
 * Whether this text, shown while the admin speaks `language`, is one of the other: known in the other alone, a date of the
 * other, or not known at all and by its letters or small words of the other (what Payload and its parts say in English
 * without asking). `data` is what people wrote; it is taken out first.
 */
export function isForeign(
  texts: Record<Language, Texts>,
  language: Language,
  shown: string,
  data: readonly string[],
): boolean {
  const other = language === 'tr' ? 'en' : 'tr'
  const whole = squeeze(shown)
  if (data.includes(whole) || isSaid(texts[language], whole)) return false
  if (texts[other].whole.has(whole)) return true
  const text = squeeze(data.reduce((rest, one) => rest.replaceAll(one, ' '), whole))
  if (!/\p{L}{2}/u.test(text) || isSaid(texts[language], text)) return false
  const looks = language === 'tr' ? ENGLISH : TURKISH
  return isSaid(texts[other], text) || DATES[other].test(text) || looks.test(text)
}
