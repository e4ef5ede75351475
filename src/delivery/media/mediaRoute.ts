import { pipeline } from 'node:stream/promises'
import type { Collection } from 'mongodb'
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'

import { previewOf, refusePreview } from '@/src/delivery/http/preview'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import type { RouteRequest } from '@/src/delivery/http/route'
import { refuseMethod, sendGone, sendNotFound } from '@/src/delivery/http/send'
import { notModified } from '@/src/platform/http/sendRepresentation'
import type { PublicFile, PublicMedia, PublicPreview } from '@/src/published/documents'
import { fileEtag, fileHeaders } from './fileHeaders'
import { type FilesRoute, previewedFile } from './previewFiles'

type Options = {
  media: Collection<PublicMedia>
  previews: Collection<PublicPreview>
  articles: Collection<ArticleParent>
  /** The folder of the files: KUNYE_MEDIA_DIR. */
  folder: string
  onError(error: unknown): void
}
type Found = { id: string; file: PublicFile; isPreview: boolean }

/** What our own names look like; anything else is not worth a question to the database. */
const NAME = /^\/media\/([0-9a-f]{32}(?:-\d{1,5}\.(?:webp|jpg)|\.pdf))$/

const previewed = (preview: PublicPreview, name: string): Found | null => {
  const found = previewedFile(preview, name)
  return found && { ...found, isPreview: true }
}

const isHangUp = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

const wantedRange = ({ method, headers }: RouteRequest['request'], file: PublicFile) => {
  const condition = headers['if-range']
  // RFC 9110 §13.1.5: for another version of the file the whole of this one; §14.2: GET only.
  const applies = method === 'GET' && (condition === undefined || condition === fileEtag(file))
  return byteRange(applies ? headers.range : undefined, file.bytes)
}

/**
 * /media/…: the pictures and attachments of live articles from `kunye_public` and the media folder, one command each. Unknown and
 * drafted names answer alike: 404, as do pictures of withdrawn articles; their attachments answer 410, as the article does. 404 is what a file answers, too,
 * that is missing on the disk (and `onError` hears of it). Who
 * brings `Authorization: Preview <token>` is shown those of that preview too, and nobody keeps them.
 */
export function mediaRoute({ media, previews, articles, folder, onError }: Options): FilesRoute {
  const find = async (name: string): Promise<Found | null> => {
    const projection = { files: { $elemMatch: { name } } }
    const found = await media.findOne({ 'files.name': name }, { projection })
    const file = found?.files[0]
    return found && file ? { id: found._id, file, isPreview: false } : null
  }

  /** Whether readers could take the file from an article that was withdrawn since. Pictures are told of to nobody. */
  const wentWithAnArticle = async (name: string): Promise<boolean> => {
    if (!name.endsWith('.pdf')) return false
    const where = { goneFiles: name, state: 'withdrawn' as const }
    return (await articles.findOne(where, { projection: { _id: 1 } })) !== null
  }

  const send = async ({ request, response }: RouteRequest, found: Found): Promise<void> => {
    const { id, file, isPreview } = found
    const headers = fileHeaders(file, id, isPreview)
    if (notModified(request, { etag: fileEtag(file) })) {
      return void response.writeHead(304, headers).end()
    }
    const handle = await openFile(folder, file, onError)
    if (!handle) return sendNotFound(response)
    try {
      const range = wantedRange(request, file)
      if (range === 'unsatisfiable') {
        response.writeHead(416, {
          'content-range': `bytes */${file.bytes}`,
          'cache-control': 'no-store',
        })
        return void response.end()
      }
      const { start, end } = range === 'whole' ? { start: 0, end: file.bytes - 1 } : range
      response.writeHead(range === 'whole' ? 200 : 206, {
        ...headers,
        'content-length': end - start + 1,
        ...(range !== 'whole' && { 'content-range': `bytes ${start}-${end}/${file.bytes}` }),
      })
      if (request.method === 'HEAD') return void response.end()
      await pipeline(handle.createReadStream({ start, end, autoClose: false }), response)
    } catch (error) {
      // A reader who hung up is nobody's error.
      if (!isHangUp(error)) throw error
    } finally {
      await handle.close()
    }
  }

  return {
    matches: (path) => path.startsWith('/media/') || path === '/media',
    async show(asked, preview) {
      const found = previewed(preview, NAME.exec(asked.path)?.[1] ?? '')
      return found ? send(asked, found) : sendNotFound(asked.response)
    },
    async answer(asked) {
      const { request, response, path } = asked
      if (refuseMethod(request, response)) return
      const [, name] = NAME.exec(path) ?? []
      if (name === undefined) return sendNotFound(response)
      const preview = await previewOf(request, previews)
      if (preview === 'invalid') return refusePreview(response)
      const found = (preview !== 'none' && previewed(preview, name)) || (await find(name))
      if (found) return send(asked, found)
      return (await wentWithAnArticle(name)) ? sendGone(response) : sendNotFound(response)
    },
  }
}

type ByteRange = { start: number; end: number } | 'whole' | 'unsatisfiable'

/**
 * A `Range` header → the bytes of a file of `size` to send, both ends inclusive (RFC 9110 §14.1.2, §14.2). A header
 * that is missing, of another unit, malformed or for several ranges means the whole file, as the RFC allows.
 */
export function byteRange(header: string | undefined, size: number): ByteRange {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start >= size ? 'unsatisfiable' : { start, end }
}

/**
 * Opens a file in the media folder, and no other file: of the stored name only the last part counts. Null,
 * and `onError` is told, where it is missing or of another length than it was published with.
 */
async function openFile(
  folder: string,
  file: PublicFile,
  onError: (error: unknown) => void,
): Promise<FileHandle | null> {
  const where = path.join(folder, path.basename(file.file))
  const handle = await open(where, 'r').catch((error: unknown) => {
    onError(error)
    return null
  })
  if (!handle) return null
  const { size } = await handle.stat()
  if (size === file.bytes) return handle
  await handle.close()
  onError(new Error(`Dosya değişmiş / file was changed: ${where} (${size} ≠ ${file.bytes})`))
  return null
}
