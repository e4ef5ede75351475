/** The letters of every page: of the serif and the sans, with those that Turkish has beyond Latin-1. Others are asked for when a page has them. */
const LETTERS = /^_next\/static\/media\/(?:serif|sans)(?:-ext)?\.[\w-]+\.woff2$/
const KNOWN = new WeakMap<ReadonlySet<string>, string>()

/**
 * The value of `Link` (RFC 8288) by which a browser asks for the letters of a reader page together with its style: they are shown
 * where they are there in time and never exchanged, so that nothing on the page moves. `files`: what Next serves; '' where it
 * has no such file.
 */
export function fontPreloads(files: ReadonlySet<string>): string {
  const known = KNOWN.get(files)
  if (known !== undefined) return known
  const links = [...files]
    .filter((file) => LETTERS.test(file))
    .sort()
    .map((file) => `</${file}>; rel=preload; as=font; type="font/woff2"; crossorigin`)
    .join(', ')
  KNOWN.set(files, links)
  return links
}
