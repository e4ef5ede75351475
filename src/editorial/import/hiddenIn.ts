import type { Element } from 'domhandler'

/** Elements that hold no words of a text. */
const SILENT = new Set(
  'head script style template noscript noframes title meta link base svg math canvas map datalist'.split(
    ' ',
  ),
)
const HIDES =
  /(?:^|[;{\s])(?:display\s?:\s?none|visibility\s?:\s?(?:hidden|collapse)|mso-hide\s?:\s?all|mso-element\s?:\s?comment|font-size\s?:\s?0(?:px|pt|em|%)?\s?(?:;|}|$)|opacity\s?:\s?0(?:\.0+)?\s?(?:;|}|$))/i
const SIMPLE = /^(?:[a-z][a-z0-9]*)?[.#][\w-]+$/i

/**
 * Classes and ids that a page's own style sheet hides (`.gizli { display: none }`): simple selectors only, and none that a
 * condition is on, since what is hidden in print is read on the screen.
 */
export function hiddenBySheet(sheet: string): ReadonlySet<string> {
  const hidden = new Set<string>()
  let conditional = false
  for (const piece of sheet.split('}')) {
    const parts = piece.split('{')
    // One brace more opens a condition (`@media print {`), a piece without any closes it.
    if (parts.length !== 2) conditional = parts.length > 2
    const [selectors = '', rules = ''] = parts.slice(-2)
    if (parts.length === 1 || conditional || !HIDES.test(rules)) continue
    for (const selector of selectors.split(',').map((one) => one.trim())) {
      if (SIMPLE.test(selector)) hidden.add(selector.slice(selector.search(/[.#]/)))
    }
  }
  return hidden
}

export const isSilent = (element: Element): boolean => SILENT.has(element.name)

/** Whether a reader of the page does not see an element: by attribute, by its own style, or by the page's. */
export function isHidden({ attribs }: Element, bySheet: ReadonlySet<string>): boolean {
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true
  if (HIDES.test(attribs.style ?? '')) return true
  if (bySheet.size === 0) return false
  const names = (attribs.class ?? '').split(/\s+/).map((name) => `.${name}`)
  return bySheet.has(`#${attribs.id ?? ''}`) || names.some((name) => bySheet.has(name))
}
