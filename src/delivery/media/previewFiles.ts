import type { Collection } from 'mongodb'

import type { Route, RouteRequest } from '@/src/delivery/http/route'
import { refuseMethod, sendNotFound } from '@/src/delivery/http/send'
import type { PublicFile, PublicPreview } from '@/src/published/documents'

const FOLDER = '/media/preview/'
const PATH = /^\/media\/preview\/([\w-]{22})(\/.+)$/
/** Our own names, below `/media/` or drawn; what else an answer holds is left as it is. */
const ADDRESS = /\/media\/((?:drawn\/)?([0-9a-f]{32}(?:-\d{1,5}\.(?:webp|jpg)|\.pdf)))/g

/** Where the files of a preview stand. */
export const previewFolder = ({ pictures }: PublicPreview): string =>
  pictures ? `${FOLDER}${pictures}/` : '/media/'

/** A file of a preview by its name, and of which picture it is; null where it has none. Pure. */
export function previewedFile(
  { media }: PublicPreview,
  name: string,
): { id: string; file: PublicFile } | null {
  for (const { _id: id, files } of media) {
    const file = files.find((one) => one.name === name)
    if (file) return { id, file }
  }
  return null
}

/**
 * An answer for the holder of a preview (JSON) with its pictures and attachments at addresses that an `<img>` can ask for: also in the text, in
 * JSON-LD and wherever else one stands. Pure.
 */
export function withPreviewFiles(answer: string, preview: PublicPreview): string {
  const folder = previewFolder(preview)
  return answer.replace(ADDRESS, (address, path: string, name: string) =>
    previewedFile(preview, name) ? folder + path : address,
  )
}

/** A route that shows files, also those of a preview that somebody may see. */
export type FilesRoute = Route & {
  show(asked: RouteRequest, preview: PublicPreview): Promise<void>
}

/**
 * /media/preview/<pictures>/…: what /media/… shows, of one preview and of nothing else, as long as there is that preview; one command. A
 * name that it has not is 404, also one that is public; nobody keeps what is shown.
 */
export function previewFilesRoute(
  previews: Collection<PublicPreview>,
  routes: readonly FilesRoute[],
): Route {
  return {
    matches: (path) => path.startsWith(FOLDER),
    async answer(asked) {
      if (refuseMethod(asked.request, asked.response)) return
      const [, pictures, rest] = PATH.exec(asked.path) ?? []
      if (pictures === undefined) return sendNotFound(asked.response)
      const path = `/media${rest}`
      const route = routes.find(({ matches }) => matches(path))
      const alive = { $expr: { $gt: ['$expiresAt', '$$NOW'] } }
      const preview = route && (await previews.findOne({ pictures, ...alive }))
      if (!preview) return sendNotFound(asked.response)
      return route.show({ ...asked, path }, preview)
    },
  }
}
