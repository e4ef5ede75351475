import { idOf } from '@/src/language/ids'
import type { Body } from '@/src/language/richText/body'
import { checkBody } from '@/src/language/richText/checkBody'
import { stripUnknownMarks } from '@/src/language/richText/marks'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { toHtml } from '@/src/language/richText/toHtml'
import { escapeHtml } from '@/src/language/text/escapeHtml'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { creditLine } from '@/src/language/text/creditLine'
import { blocksOf, toText } from '@/src/language/richText/toText'
import { withDirections } from '@/src/language/richText/withDirections'
import { directionIn, directionOf } from '@/src/language/text/direction'
import type { Article } from '@/src/payload-types'
import type { PublicAttachment, PublicBody, PublicImage } from '@/src/published/documents'
import { storyInHtml, storyInMarkdown } from '@/src/published/relatedStories'
import { aboutAttachment, attachmentHtml } from './attachments'
import { textBlocks } from './textBlocks'

const isBody = (body: unknown): body is Body =>
  body !== null && body !== undefined && checkBody(body).problems.length === 0

/**
 * A stored body in the five forms that readers get, letter for letter the same words. Marks stay for the attributions
 * in `shown` only, and their labels name who speaks in a pull quote; pictures are shown where `image` answers one,
 * attachments where `attachment` does. Refuses (throws) a tree that is not on the allow-list.
 */
export function toPublicBody(
  stored: unknown,
  shown: readonly { id: string; label: string }[],
  image: (mediaId: string) => PublicImage | null,
  language: string,
  attachment: (id: string) => PublicAttachment | null = () => null,
): PublicBody {
  const body = stored ?? fromParagraphs([])
  if (!isBody(body)) throw new Error('Metnin yapısı bilinmiyor / the tree of the body is not known')
  const labels = new Map(shown.map(({ id, label }) => [id, label]))
  const json = withDirections(stripUnknownMarks(body, labels.keys()), language)
  const saidBy = (ids: readonly string[]): string | null => {
    const said = [...new Set(ids.flatMap((id) => labels.get(id) || []))]
    return said.length > 0 ? said.join(', ') : null
  }
  const upload = (mediaId: string): string | null => {
    const found = image(mediaId)
    return found && figureHtml(found, language)
  }
  const cardOf = (id: string): string | null => {
    const found = attachment(id)
    return found && attachmentHtml(found, language)
  }
  const attached = (id: string) => {
    const found = attachment(id)
    if (found === null) return null
    const { url, title, description } = found
    return { url, title, about: aboutAttachment(found, language), words: description ?? '' }
  }
  return {
    json,
    html: toHtml(json, { upload, story: storyInHtml, attachment: cardOf, saidBy, language }),
    text: toText(json),
    markdown: toMarkdown(json, {
      ...{ upload: markdownOf(image, language), story: storyInMarkdown, attachment: attached },
    }),
    blocks: textBlocks(json, { image, attachment, saidBy }),
  }
}

const wordsUnder = (
  { caption, credit, licence, kind }: PublicImage,
  language: string | undefined,
): string =>
  [caption, creditLine(credit, kind === 'drawing', language), licence ?? null]
    .filter((one) => one !== null)
    .join(' — ')

const markdownOf =
  (image: (mediaId: string) => PublicImage | null, language: string) => (mediaId: string) => {
    const found = image(mediaId)
    return found && { url: found.url, alt: found.alt, words: wordsUnder(found, language) }
  }

/** As wide as the text: the whole of a narrow screen, else 45rem. */
const SIZES = '(max-width: 45rem) 100vw, 45rem'

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')

/**
 * A picture in the body as HTML: `srcset` by width, its dimensions (so that nothing jumps), alt text, caption,
 * credit and licence, in the direction of its words within a text in `language`. Everything escaped. Addresses begin with `/media/`.
 */
export function figureHtml(image: PublicImage, language?: string): string {
  const { url, alt, width, height, sizes } = image
  // A picture as wide as one of its sizes has that width once.
  const widths = sizes.filter((one) => one.name !== 'social' && one.width < width)
  const srcset = [...widths, { url, width }].map((one) => `${one.url} ${one.width}w`).join(', ')
  const img = attributes({
    src: url,
    ...(widths.length > 0 && { srcset, sizes: SIZES }),
    ...{ alt, width, height, loading: 'lazy', decoding: 'async' },
  })
  const words = wordsUnder(image, language)
  // In which language a caption is written, no record says; its letters tell the direction.
  const own = directionIn(words, directionOf(language))
  const turned = own === directionOf(null) && own === directionOf(language) ? '' : ` dir="${own}"`
  return `<figure${turned}><img${img}><figcaption>${escapeHtml(words)}</figcaption></figure>`
}

/** Ids of the pictures an article shows: its lead image and those in its body. */
export const picturesIn = (article: Article): string[] => [
  ...new Set([
    ...[idOf(article.leadImage)].filter((id) => id !== null),
    ...blocksOf(article.body).flatMap(({ upload }) => (upload ? [upload] : [])),
  ]),
]
