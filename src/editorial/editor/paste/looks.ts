import { FORMAT, TAG_FORMATS } from '@/src/language/richText/formats'
import { attributeOf, type PastedNode, tagOf } from './PastedNode'

/** What an element says of the letters under it. `format` has the bits of Lexical's text nodes. */
export type Look = { format: number; pre: boolean; tiny: boolean }

const {
  bold: BOLD,
  italic: ITALIC,
  struck: STRUCK,
  underlined: UNDERLINED,
  lowered: LOWERED,
  raised: RAISED,
} = FORMAT

const put = (format: number, bit: number, on: boolean | null): number =>
  on === null ? format : on ? format | bit : format & ~bit

const weight = (style: Style): boolean | null => {
  const value = style.get('font-weight')
  if (value === undefined) return /(?:^| )bold(?: |$)/.test(style.get('font') ?? '') || null
  if (/^(?:bold|bolder)$/.test(value)) return true
  if (/^(?:normal|lighter|initial)$/.test(value)) return false
  const figure = Number.parseInt(value, 10)
  return Number.isNaN(figure) ? null : figure >= 600
}

const slant = (style: Style): boolean | null => {
  const value = style.get('font-style')
  if (value === undefined) return /(?:^| )italic(?: |$)/.test(style.get('font') ?? '') || null
  return /^(?:italic|oblique)/.test(value)
}

const line = (style: Style, name: string): boolean | null => {
  const value = style.get('text-decoration-line') ?? style.get('text-decoration')
  if (value === undefined) return null
  // Only the element that draws a line can leave it out: `none` says nothing of a line from outside.
  return value.includes(name) || null
}

const height = (style: Style): number | null => {
  const value = style.get('vertical-align')
  if (value === undefined) return null
  if (value === 'super') return RAISED
  if (value === 'sub') return LOWERED
  // Pages says how far in points; of a cell it says something else.
  const shift = /^(-?)\d+(?:\.\d+)?(?:px|pt|em)$/.exec(value)
  if (!shift || Number.parseFloat(value) === 0) return value === 'baseline' ? 0 : null
  return shift[1] === '-' ? LOWERED : RAISED
}

/** What an element adds to the look of the letters under it, by its tag and its style; a style has the last word. */
export function inheritedLook(node: PastedNode, style: Style, from: Look, inline: boolean): Look {
  const tag = tagOf(node)
  let own = TAG_FORMATS[tag] ?? 0
  const none = style.get('text-decoration-line') ?? style.get('text-decoration') ?? ''
  if (/^none\b/.test(none)) own &= ~(STRUCK | UNDERLINED)
  let format = from.format | own
  if (own === LOWERED || own === RAISED) format = (format & ~(LOWERED | RAISED)) | own
  format = put(format, BOLD, weight(style))
  format = put(format, ITALIC, slant(style))
  format = put(format, STRUCK, line(style, 'line-through'))
  const inserted = tag === 'ins' || classesOf(node).some((name) => /^msoins$/i.test(name))
  if (!inserted) format = put(format, UNDERLINED, line(style, 'underline'))
  const raised = inline ? height(style) : null
  if (raised !== null) format = (format & ~(LOWERED | RAISED)) | raised
  const space = style.get('white-space')
  const size = style.get('font-size')
  return {
    format,
    pre:
      space === undefined
        ? from.pre || tag === 'pre'
        : /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(space),
    tiny: size === undefined ? from.tiny : /^0(?:\.0*)?(?:px|pt|em|rem|%)?$/.test(size),
  }
}

/** Underlines of links and bold headings are how a page draws them, not what a writer said. */
export const drawnFormat = (format: number, link: boolean, heading: boolean): number =>
  format & ~(link ? UNDERLINED : 0) & ~(heading ? BOLD : 0)

/** Whether a style makes a block of an element, or takes that from it; null where it says nothing. */
export function displayOf(style: Style): 'block' | 'inline' | null {
  const display = style.get('display') ?? ''
  if (/^(?:block|flex|grid|list-item|table|flow-root)$/.test(display)) return 'block'
  return /^inline/.test(display) ? 'inline' : null
}

/** The level of a heading as its document counts them (0: the title of a whole document), or null. */
export function headingLevel(node: PastedNode): number | null {
  const [, tag] = /^h([1-6])$/.exec(tagOf(node)) ?? []
  if (tag !== undefined) return Number(tag)
  if (attributeOf(node, 'role') === 'heading') {
    const level = Number.parseInt(attributeOf(node, 'aria-level') || '2', 10)
    return level >= 1 && level <= 9 ? level : 2
  }
  const named = classesOf(node).map((name) => /^Mso(?:Title|Heading([7-9]))$/.exec(name))
  const found = named.find((name) => name !== null)
  return found ? Number(found[1] ?? 0) : null
}

/** Declarations by property, both in lower case. */
export type Style = ReadonlyMap<string, string>
/** Declarations by simple selector: `p`, `.s1`, `span.s1`, and Word's `@list l0:level1`. */
export type Styles = ReadonlyMap<string, Style>

const declarations = (text: string): Style =>
  new Map(
    text.split(';').flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':')
      const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
      const value = declaration.slice(colon + 1).replace('!important', '')
      return property === '' ? [] : [[property, value.trim().toLowerCase()]]
    }),
  )

const withoutComments = (css: string): string =>
  css
    .split('/*')
    .map((part, index) => {
      const end = index === 0 ? 0 : part.indexOf('*/')
      return end < 0 ? '' : part.slice(index === 0 ? 0 : end + 2)
    })
    .join('')

const SIMPLE = /^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i
const selectorOf = (text: string): string | null => {
  const selector = text.trim().replace(/\s+/g, ' ')
  if (selector.startsWith('@list ')) return selector.toLowerCase()
  return selector !== '' && SIMPLE.test(selector) ? selector : null
}

/**
 * The rules of a style sheet that say something of a tag or a class alone, which is how Word, Pages and LibreOffice
 * write theirs; rules inside `@media` and the like are for other places than a page. Linear in its text.
 */
export function readStyles(css: string): Styles {
  const styles = new Map<string, Style>()
  let prelude = ''
  let depth = 0
  // Each part ends where a block opens or closes.
  for (const part of withoutComments(css)
    .replace(/<!--|-->/g, '')
    .split(/(?<=[{}])/)) {
    const text = part.slice(0, -1)
    if (part.endsWith('{')) {
      if (depth === 0) prelude = text
      depth += 1
    } else if (part.endsWith('}')) {
      if (depth === 1) {
        for (const name of prelude.split(',')) {
          const selector = selectorOf(name)
          if (selector === null) continue
          styles.set(selector, new Map([...(styles.get(selector) ?? []), ...declarations(text)]))
        }
      }
      depth = Math.max(0, depth - 1)
    }
  }
  return styles
}

const NONE: Style = new Map()

/** What holds for an element: its own `style`, over the rules for its tag and its classes. */
export function styleOf(node: PastedNode, styles: Styles): Style {
  const own = attributeOf(node, 'style')
  if (styles.size === 0) return own === '' ? NONE : declarations(own)
  const tag = tagOf(node)
  const classes = classesOf(node)
  const selectors = [tag, ...classes.flatMap((name) => [`.${name}`, `${tag}.${name}`])]
  return new Map([
    ...selectors.flatMap((selector) => [...(styles.get(selector) ?? [])]),
    ...declarations(own),
  ])
}

/** The classes of an element, at most ten: no program writes more that mean something here. */
export const classesOf = (node: PastedNode): string[] =>
  attributeOf(node, 'class').split(/\s+/).filter(Boolean).slice(0, 10)
