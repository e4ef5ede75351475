type Asked = { headers?: Headers; data?: unknown } | null | undefined

/** What busboy and Payload say of a form that cannot be read; both would answer 500. */
const MALFORMED =
  /^(Request is not eligible for file upload|Unexpected end of form|Malformed part header|Multipart: Boundary not found|Malformed content type)/

/**
 * Whether an error is about a multipart form that the sender got wrong (RFC 7578), or about its `_payload` field, which
 * must be JSON. Payload reads the form before it sets `req.data`, so without it the fault lies in the form.
 */
export function isMalformedUpload(error: unknown, req: Asked): boolean {
  if (!(error instanceof Error)) return false
  if (!/^multipart\//i.test(req?.headers?.get('content-type') ?? '')) return false
  if (MALFORMED.test(error.message)) return true
  return error.name === 'SyntaxError' && req?.data === undefined
}
