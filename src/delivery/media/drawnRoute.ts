import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Collection } from 'mongodb'

import { admission } from '@/src/delivery/http/admission'
import type { Route, RouteRequest } from '@/src/delivery/http/route'
import { refuseMethod, sendNotFound } from '@/src/delivery/http/send'
import { notModified } from '@/src/platform/http/sendRepresentation'
import type { PublicFile, PublicMedia } from '@/src/published/documents'
import { type Drawn, drawnPath, drawnWidth, readDrawnPath } from './drawnAddress'
import type { DrawnFiles } from './drawnFiles'
import { DRAWING, drawPicture, type DrawnFormat, formatFor } from './drawPicture'
import { fileHeaders } from './fileHeaders'

/** Drawing takes the processor as nothing else here does: two at a time, and so many in line for some seconds. */
const LIMITS = { running: 2, waiting: 64, patienceMs: 15_000 }
const FOLDER = '/media/drawn/'

type Options = {
  media: Collection<PublicMedia>
  /** The folder of the kept originals: KUNYE_MEDIA_DIR. */
  folder: string
  files: DrawnFiles
  /** What addresses are signed with, or null as long as none is known. */
  key(): string | null
  onError(error: unknown): void
}

/**
 * /media/drawn/…: a published picture in one of a few widths, ratios and formats, drawn when it is first asked for and kept. Only
 * what was given out (`Image.image`) is drawn; another width is led on to the next that there is. What is withdrawn, unknown or
 * not signed is 404, all alike.
 */
export function drawnRoute({ media, folder, files, key, onError }: Options): Route {
  const { run } = admission(LIMITS)

  const find = async (name: string): Promise<{ id: string; file: PublicFile } | null> => {
    const projection = { files: { $elemMatch: { name } } }
    const found = await media.findOne({ 'files.name': name }, { projection })
    const file = found?.files[0]
    return found && file?.size === 'original' ? { id: found._id, file } : null
  }
  const draw = async (file: PublicFile, drawn: Drawn, format: DrawnFormat): Promise<Buffer> => {
    const original = await readFile(path.join(folder, path.basename(file.file)))
    return drawPicture(original, drawn, format)
  }

  const send = async (
    { request, response }: RouteRequest,
    { id, file }: { id: string; file: PublicFile },
    drawn: Drawn,
  ): Promise<void> => {
    const format = formatFor(drawn.format, request.headers.accept)
    const { name, ratio, x, y, width } = drawn
    const what = [name, ratio, x, y, width, format].join('-')
    const headers = {
      ...fileHeaders({ ...file, name: what, type: `image/${format}` }, id, false),
      'accept-ranges': 'none',
      ...(drawn.format === 'auto' && { vary: 'Accept' }),
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

  return {
    matches: (asked) => asked.startsWith(FOLDER),
    async answer(asked) {
      const { request, response } = asked
      if (refuseMethod(request, response)) return
      const secret = key()
      const drawn = secret ? readDrawnPath(secret, asked.path) : null
      if (!secret || !drawn) return sendNotFound(response)
      const found = await find(drawn.name)
      if (!found) return sendNotFound(response)
      const width = drawnWidth(drawn.width)
      if (width === drawn.width) return send(asked, found, drawn)
      response.writeHead(308, {
        location: drawnPath(secret, { ...drawn, width }),
        'cache-control': 'public, max-age=86400',
      })
      response.end()
    },
  }
}
