import { type ChildNode, type Document, DomHandler, type Element, isTag, isText } from 'domhandler'
import { Parser } from 'htmlparser2'

import { StartRefusal } from '@/src/platform/errors'
import type { BodyNode } from '@/src/language/richText/body'
import { parsePrintedDate } from '@/src/language/text/dates'
import { hiddenBySheet, isHidden, isSilent } from './hiddenIn'
import { htmlBlocks } from './htmlBlocks'
import { Losses } from './Losses'
import { isPicture, type Story } from './Story'

const DEEPEST = 400

/** What it makes of a page nested without end grows with the square of its depth (16 s of a megabyte): it is told to stop. */
class ShallowHandler extends DomHandler {
  override onopentag(name: string, attribs: Record<string, string>): void {
    if (this.tagStack.length > DEEPEST) {
      throw new StartRefusal({
        tr: `HTML ${DEEPEST} kattan derin: haberi düz metin olarak kaydedip aktarın`,
        en: `the HTML is nested more than ${DEEPEST} levels deep: save the story as plain text and import that`,
      })
    }
    super.onopentag(name, attribs)
  }
}

/** A page as a tree. Refuses one that is too deep. */
function parsed(html: string): Document {
  const handler = new ShallowHandler()
  new Parser(handler).end(html)
  return handler.root
}

/** Every element of a page in its order. */
function* elementsOf(document: Document): Generator<Element> {
  const waiting: { nodes: readonly ChildNode[]; at: number }[] = [
    { nodes: document.children, at: 0 },
  ]
  while (waiting.length > 0) {
    const top = waiting.at(-1)!
    const node = top.nodes[top.at++]
    if (!node) waiting.pop()
    else if (isTag(node)) {
      yield node
      waiting.push({ nodes: node.children, at: 0 })
    }
  }
}

const rawText = (nodes: readonly ChildNode[]): string =>
  nodes
    .map((node) => (isText(node) ? node.data : isTag(node) ? rawText(node.children) : ''))
    .join('')
const wordsOf = (element: Element | undefined): string =>
  element && !isSilent(element)
    ? element.children
        .map((node) =>
          isText(node) ? node.data : isTag(node) ? (node.name === 'br' ? ' ' : wordsOf(node)) : '',
        )
        .join('')
    : ''
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const META_DATES = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
]

const metaOf = (elements: readonly Element[], names: readonly string[]): string | null => {
  for (const name of names) {
    const found = elements.find(({ name: tag, attribs }) => {
      const said = attribs.property ?? attribs.name ?? attribs.itemprop ?? ''
      return tag === 'meta' && said.toLowerCase() === name && attribs.content
    })
    if (found) return found.attribs.content ?? null
  }
  return null
}

const dateOf = (elements: readonly Element[], inside: ReadonlySet<Element>): Date | null => {
  const said = metaOf(elements, META_DATES)
  const time = elements.find(({ name, attribs }) => name === 'time' && attribs.datetime)
  const own = elements.find((one) => one.name === 'time' && one.attribs.datetime && inside.has(one))
  const dates = [said, own?.attribs.datetime, time?.attribs.datetime]
  return (
    dates.map((text) => (text ? parsePrintedDate(text) : null)).find((date) => date !== null) ??
    null
  )
}

const within = (element: Element): Set<Element> => {
  const all = new Set<Element>()
  const waiting: ChildNode[] = [element]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!node || !isTag(node)) continue
    all.add(node)
    waiting.push(...node.children)
  }
  return all
}

/** Where the text of a page stands: the article with most words, else its main part, else all of it. */
const rootOf = (elements: readonly Element[]): Element | undefined => {
  const longest = (name: string) =>
    elements
      .filter((element) => element.name === name)
      .map((element) => ({ element, length: tidy(wordsOf(element)).length }))
      .sort((a, b) => b.length - a.length)[0]?.element
  return longest('article') ?? longest('main') ?? elements.find(({ name }) => name === 'body')
}

const LONGEST_HEADLINE = 250
const hasClass =
  (name: RegExp) =>
  ({ name: tag, attribs }: Element): boolean =>
    tag === 'p' && (attribs.class ?? '').split(/\s+/).some((one) => name.test(one))

const plainOf = (nodes: readonly BodyNode[]): string =>
  nodes
    .map((node) => ('text' in node ? node.text : 'children' in node ? plainOf(node.children) : ' '))
    .join('')

/** Comments of editors that Google Docs writes under the text, and the letters that point at them, are none of it. */
function hideComments(elements: readonly Element[]): void {
  for (const { name, attribs, parent } of elements) {
    const href = name === 'a' ? (attribs.href ?? '') : ''
    if (!/^#cmnt(?:_ref)?\d+$/.test(href)) continue
    const isNote = href.startsWith('#cmnt_ref')
    const hidden = isNote && parent?.parent && isTag(parent.parent) ? parent.parent : parent
    const isWhole = hidden && isTag(hidden) && ['div', 'sup'].includes(hidden.name)
    const target = isWhole ? hidden : isNote && parent && isTag(parent) ? parent : null
    ;(target?.attribs ?? attribs).hidden = ''
  }
}

/**
 * Reads a page or a piece of one: headline (the one that is `known`, else its first h1, else what it is called), date, and the words of its article with
 * headings, lists, quotations, links and looks. Scripts, styles, menus and hidden parts never become text. Refuses
 * (StartRefusal) a page nested without end.
 */
export function readStoryHtml(html: string, known?: string): Story {
  const document = parsed(html)
  const elements = [...elementsOf(document)]
  const losses = new Losses()
  const sheets = elements
    .filter(({ name }) => name === 'style')
    .map(({ children }) => rawText(children))
  const bySheet = hiddenBySheet(sheets.join('\n').slice(0, 200_000))
  const root = rootOf(elements)
  const inside = root ? within(root) : new Set(elements)
  hideComments(elements)
  const isShown = (one: Element) => tidy(wordsOf(one)) !== '' && !isHidden(one, bySheet)
  const shown = (is: (one: Element) => boolean) => {
    const all = elements.filter((one) => is(one) && isShown(one))
    return all.find((one) => inside.has(one)) ?? all[0]
  }
  const title = known
    ? undefined
    : (shown(({ name }) => name === 'h1') ?? shown(hasClass(/^(?:Mso)?title$/i)))
  const subtitle = shown(hasClass(/^(?:Mso)?subtitle$/i))
  // What has a field of its own is taken out, so that it does not stand in the text a second time.
  for (const one of [title, subtitle]) {
    if (one?.parent) one.parent.children = one.parent.children.filter((node) => node !== one)
  }
  const named = rawText(elements.find(({ name }) => name === 'title')?.children ?? [])
  const called = tidy(metaOf(elements, ['og:title']) ?? named)
  const blocks = htmlBlocks(root?.children ?? document.children, { losses, bySheet, depth: 0 })
  const headline = known ?? (tidy(wordsOf(title)) || called)
  // A piece of a page without any: its first line, as in a plain text.
  const first = headline === '' ? blocks.find((block) => !isPicture(block)) : undefined
  const words = first && 'children' in first ? tidy(plainOf(first.children)) : ''
  const own = words.length <= LONGEST_HEADLINE ? first : undefined
  return {
    headline: headline || (own ? words : ''),
    dek: tidy(wordsOf(subtitle)) || null,
    printedAt: dateOf(elements, inside),
    dateline: null,
    bylines: [],
    tags: [],
    slug: null,
    language: elements.find(({ name }) => name === 'html')?.attribs.lang?.trim() || null,
    blocks: blocks.filter((block) => block !== own),
    notes: losses.notes(),
  }
}
