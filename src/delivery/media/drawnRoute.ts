import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Collection } from 'mongodb'

import { admission } from '@/src/delivery/http/admission'
import { previewOf, refusePreview } from '@/src/delivery/http/preview'
import type { RouteRequest } from '@/src/delivery/http/route'
import { refuseMethod, sendNotFound } from '@/src/delivery/http/send'
import { notModified } from '@/src/platform/http/sendRepresentation'
import type { PublicFile, PublicMedia, PublicPreview } from '@/src/published/documents'
import { type Drawn, drawnPath, drawnWidth, readDrawnPath } from './drawnAddress'
import type { DrawnFiles } from './drawnFiles'
import { DRAWING, drawPicture, type DrawnFormat, formatFor } from './drawPicture'
import { fileHeaders } from './fileHeaders'
import { type FilesRoute, previewedFile, previewFolder } from './previewFiles'

/** Drawing takes the processor as nothing else here does: two at a time, and so many in line for some seconds. */
const LIMITS = { running: 2, waiting: 64, patienceMs: 15_000 }
const FOLDER = '/media/drawn/'

type Options = {
  media: Collection<PublicMedia>
  previews: Collection<PublicPreview>
  /** The folder of the kept originals: KUNYE_MEDIA_DIR. */
  folder: string
  files: DrawnFiles
  /** What addresses are signed with, or null as long as none is known. */
  key(): string | null
  onError(error: unknown): void
}

type Found = { id: string; file: PublicFile }

/** Drawn is what was kept whole. */
const original = (found: Found | null): Found | null =>
  found?.file.size === 'original' ? found : null

/**
 * /media/drawn/…: a published picture in one of a few widths, ratios and formats, drawn when it is first asked for and kept. Only
 * what was given out (`Image.image`) is drawn; another width is led on to the next that there is. What is withdrawn, unknown or
 * not signed is 404, all alike. Who brings `Authorization: Preview <token>` is shown those of that preview too, and nobody keeps them.
 */
export function drawnRoute(options: Options): FilesRoute {
  const { media, previews, folder, files, key, onError } = options
  const { run } = admission(LIMITS)

  const find = async (name: string): Promise<Found | null> => {
    const projection = { files: { $elemMatch: { name } } }
    const found = await media.findOne({ 'files.name': name }, { projection })
    const file = found?.files[0]
    return original(found && file ? { id: found._id, file } : null)
  }
  const draw = async (file: PublicFile, drawn: Drawn, format: DrawnFormat): Promise<Buffer> => {
    const kept = await readFile(path.join(folder, path.basename(file.file)))
    return drawPicture(kept, drawn, format)
  }

  const send = async (
    { request, response }: RouteRequest,
    { id, file }: Found,
    drawn: Drawn,
    isPreview: boolean,
  ): Promise<void> => {
    const format = formatFor(drawn.format, request.headers.accept)
    const { name, ratio, x, y, width } = drawn
    const what = [name, ratio, x, y, width, format].join('-')
    const headers = {
      ...fileHeaders({ ...file, name: what, type: `image/${format}` }, id, isPreview),
      'accept-ranges': 'none',
      ...(drawn.format === 'auto' && { vary: isPreview ? 'Accept, Authorization' : 'Accept' }),
    }
    if (notModified(request, { etag: `"${what}"` })) {
      return void response.writeHead(304, headers).end()
    }
    const bytes = await files
      .get(`${what} ${DRAWING}`, () => run(() => draw(file, drawn, format)))
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
        onError(error)
        return null
      })
    if (!bytes) return sendNotFound(response)
    response.writeHead(200, { ...headers, 'content-length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  const lead = async (asked: RouteRequest, preview: PublicPreview | null, isAlone: boolean) => {
    const { response } = asked
    const secret = key()
    const drawn = secret ? readDrawnPath(secret, asked.path) : null
    if (!secret || !drawn) return sendNotFound(response)
    const own = preview && original(previewedFile(preview, drawn.name))
    const found = own ?? (isAlone ? null : await find(drawn.name))
    if (!found) return sendNotFound(response)
    const width = drawnWidth(drawn.width)
    if (width === drawn.width) return send(asked, found, drawn, own !== null)
    const location = drawnPath(secret, { ...drawn, width })
    response.writeHead(308, {
      location: isAlone && preview ? location.replace('/media/', previewFolder(preview)) : location,
      'cache-control': own ? 'no-store, private' : 'public, max-age=86400',
    })
    response.end()
  }

  return {
    matches: (asked) => asked.startsWith(FOLDER),
    show: (asked, preview) => lead(asked, preview, true),
    async answer(asked) {
      const { request, response } = asked
      if (refuseMethod(request, response)) return
      const preview = await previewOf(request, previews)
      if (preview === 'invalid') return refusePreview(response)
      return lead(asked, preview === 'none' ? null : preview, false)
    },
  }
}
