import type { PublicFile } from '@/src/published/documents'
import { cacheTag } from '@/src/platform/http/sendRepresentation'

/** The name is a hash of the bytes, so it is their validator too. */
export const fileEtag = ({ name }: PublicFile): string => `"${name}"`

/** A preview is for one person and for now. */
const PRIVATE = { 'cache-control': 'no-store, private', vary: 'Authorization' }

/** Never shown in a page of ours but taken: a document may hold what a reader of it runs. */
const disposition = ({ type, saveAs }: PublicFile): string => {
  if (type.startsWith('image/')) return 'inline'
  // Letters that need no escaping (RFC 6266): the name is made of the title by `slug`.
  return saveAs && /^[a-z\d-]+\.pdf$/.test(saveAs)
    ? `attachment; filename="${saveAs}"`
    : 'attachment'
}

/**
 * Headers of a picture or an attachment. A browser keeps it for a year without asking (RFC 8246): other bytes have another address.
 * A shared cache asks again every five minutes and is told 304, or 404 once the story was withdrawn; one that can
 * purge by tag need not wait. One of a preview (`isPreview`) nobody keeps. As a document of its own it can run nothing.
 */
export const fileHeaders = (
  file: PublicFile,
  mediaId: string,
  isPreview: boolean,
): Record<string, string> => ({
  'content-type': file.type,
  'content-disposition': disposition(file),
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'accept-ranges': 'bytes',
  etag: fileEtag(file),
  ...(isPreview
    ? PRIVATE
    : {
        'cache-control': 'public, max-age=31536000, immutable, s-maxage=300',
        'cache-tag': cacheTag(['media', `media:${mediaId}`]),
      }),
})
