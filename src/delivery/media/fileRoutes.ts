import type { Route } from '@/src/delivery/http/route'
import { drawnRoute } from './drawnRoute'
import { mediaRoute } from './mediaRoute'
import { previewFilesRoute } from './previewFiles'

type Options = Parameters<typeof drawnRoute>[0] & Parameters<typeof mediaRoute>[0]

/** Everything below /media/: pictures and attachments of live articles, drawn pictures, and both of previews. */
export function fileRoutes(options: Options): Route[] {
  const files = [drawnRoute(options), mediaRoute(options)]
  return [previewFilesRoute(options.previews, files), ...files]
}
