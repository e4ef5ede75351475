import { blocksOf } from '@/src/language/richText/toText'
import { escapeHtml } from '@/src/language/text/escapeHtml'
import { slug } from '@/src/language/text/slug'
import type { Article, Attachment } from '@/src/payload-types'
import type { PublicAttachment, PublicFile, PublicMedia } from '@/src/published/documents'
import { versioned } from './version'

const PDF = 'application/pdf'

/** What /media serves of an attachment: a name that is a hash of the bytes, so that an address never means other bytes. */
const fileOf = ({ title, filename, filesize, sha256 }: Attachment): PublicFile | null => {
  if (!filename || !filesize || !sha256) return null
  const name = `${sha256.slice(0, 32)}.pdf`
  const saveAs = `${slug(title) || 'ek'}.pdf`
  return { size: 'original', name, file: filename, bytes: filesize, type: PDF, sha256, saveAs }
}

/** An attachment as the public may see it, or null where its record or its file is gone. Pure. */
export function toPublicAttachment(attachment: Attachment | undefined): PublicAttachment | null {
  const file = attachment && fileOf(attachment)
  if (!file) return null
  return {
    url: `/media/${file.name}`,
    title: attachment.title,
    description: attachment.description?.trim() || null,
    type: PDF,
    bytes: file.bytes,
    pages: attachment.pages ?? 0,
  }
}

/** What /media serves of an attachment, or null (see `toPublicAttachment`): its file stands among those of pictures. Pure. */
export const toPublicAttachmentFile = (attachment: Attachment): PublicMedia | null => {
  const file = fileOf(attachment)
  return file && versioned({ _id: attachment.id, files: [file] })
}

/** Ids of the attachments of an article's text. */
export const attachmentsIn = ({ body }: Pick<Article, 'body'>): string[] => [
  ...new Set(blocksOf(body).flatMap(({ attachment }) => attachment ?? [])),
]

const sizeIn = (bytes: number, language: string): string => {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`
  // By hand: another version of Node must not write the same size otherwise.
  const [whole, part] = [Math.floor(bytes / 1_000_000), Math.floor((bytes % 1_000_000) / 100_000)]
  return `${whole}${language.startsWith('en') ? '.' : ','}${part} MB`
}

const pagesIn = (pages: number, language: string): string[] => {
  if (language.startsWith('tr')) return [`${pages} sayfa`]
  return language.startsWith('en') ? [`${pages} ${pages === 1 ? 'page' : 'pages'}`] : []
}

/** What a reader is told before the download: "PDF, 12 sayfa, 1,3 MB"; in a language without words for pages, the size alone. */
export const aboutAttachment = ({ bytes, pages }: PublicAttachment, language: string): string =>
  ['PDF', ...pagesIn(pages, language), sizeIn(bytes, language)].join(', ')

/** An attachment as HTML: a card with a link that is named by its title, and what it is. Everything escaped. The address begins with `/media/`. */
export function attachmentHtml(attachment: PublicAttachment, language: string): string {
  const { url, title, description } = attachment
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`
  const words = description === null ? '' : `<p dir="auto">${escapeHtml(description)}</p>`
  const about = escapeHtml(aboutAttachment(attachment, language))
  return `<aside data-part="attachment"><p dir="auto">${link} (${about})</p>${words}</aside>`
}
