import { escapeHtml } from '@/src/lexical/escapeHtml'
import type { PublicImage } from '@/src/public/documents'

/** As wide as the text: the whole of a narrow screen, else 45rem. */
const SIZES = '(max-width: 45rem) 100vw, 45rem'

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')

/**
 * A picture in the body as HTML: `srcset` by width, its dimensions (so that nothing jumps), alt text, caption,
 * credit and licence. Everything escaped. Addresses begin with `/media/`.
 */
export function figureHtml({
  url,
  alt,
  width,
  height,
  caption,
  credit,
  licence,
  sizes,
}: PublicImage): string {
  const widths = sizes.filter(({ name }) => name !== 'social')
  const srcset = [...widths, { url, width }].map((one) => `${one.url} ${one.width}w`).join(', ')
  const img = attributes({
    src: url,
    ...(widths.length > 0 && { srcset, sizes: SIZES }),
    ...{ alt, width, height, loading: 'lazy', decoding: 'async' },
  })
  const words = [caption, credit, licence ?? null].filter((one) => one !== null).map(escapeHtml)
  return `<figure><img${img}><figcaption>${words.join(' — ')}</figcaption></figure>`
}
