const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gi
const PRELOAD = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/gi

const isKept = (attributes: string): boolean =>
  /\btype="application\/ld\+json"/.test(attributes) ||
  /\bsrc="\/(?:site|onizleme)\.js"/.test(attributes)

/**
 * HTML of a reader page as Next renders it → the same page without Next's runtime (140 kB of scripts
 * over the wire and, inline, every word of the page a second time). The pages are whole without
 * it: links are links, forms are forms. Structured data and the pages' own scripts stay.
 *
 * Scripts are found as a browser finds them: one ends at the first `</script`, and no text and no
 * attribute of React's output holds a bare `<`.
 */
export const withoutRuntime = (html: string): string =>
  html
    .replace(SCRIPT, (script, attributes: string) => (isKept(attributes) ? script : ''))
    .replace(PRELOAD, '')
