import type { PayloadRequest } from 'payload'

/** What the server alone says about an uploaded file. From a request it would fetch, crop or rename stored files. */
const OURS = ['filename', 'url', 'thumbnailURL', 'mimeType', 'filesize', 'width', 'height']

/** Takes out of what a request writes of an upload what only the server says: the fields of its file, `more`, and Payload's crop of it. */
export function dropServersFields(
  req: Pick<PayloadRequest, 'query'>,
  data: unknown,
  more: readonly string[],
): void {
  // Payload would crop the stored file by it.
  if (req.query) delete req.query.uploadEdits
  if (typeof data !== 'object' || data === null) return
  for (const key of [...OURS, ...more]) Reflect.deleteProperty(data, key)
}
