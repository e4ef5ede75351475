import type { Body } from '@/src/lexical/bodyTypes'
import { checkBody } from '@/src/lexical/checkBody'
import { fromParagraphs } from '@/src/lexical/fromParagraphs'
import { stripUnknownMarks } from '@/src/lexical/stripUnknownMarks'
import { toHtml } from '@/src/lexical/toHtml'
import { toMarkdown } from '@/src/lexical/toMarkdown'
import { toText } from '@/src/lexical/toText'
import type { PublicBody, PublicImage } from '@/src/public/documents'
import { figureHtml } from './figureHtml'

const isBody = (body: unknown): body is Body =>
  body !== null && body !== undefined && checkBody(body).problems.length === 0

/**
 * A stored body in the four forms that readers get, letter for letter the same words. Marks stay for the attributions
 * in `shown` only; pictures are shown where `image` answers one. Refuses (throws) a tree that is not on the allow-list.
 */
export function toPublicBody(
  stored: unknown,
  shown: Iterable<string>,
  image: (mediaId: string) => PublicImage | null,
): PublicBody {
  const body = stored ?? fromParagraphs([])
  if (!isBody(body)) throw new Error('Metnin yapısı bilinmiyor / the tree of the body is not known')
  const json = stripUnknownMarks(body, shown)
  const upload = (mediaId: string): string | null => {
    const found = image(mediaId)
    return found && figureHtml(found)
  }
  return { json, html: toHtml(json, { upload }), text: toText(json), markdown: toMarkdown(json) }
}
