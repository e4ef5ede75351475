/**
 * Content-Security-Policy of the reader pages: their own script and style, pictures of this newsroom
 * (`publicUrl`, where media have their addresses), nothing inline, nothing foreign. A preview trades
 * its token by a request of its script, and stands in nobody's frame.
 */
export const pagePolicy = (publicUrl: string, isPreview = false): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${new URL(publicUrl).origin}`,
    "font-src 'self'",
    "manifest-src 'self'",
    ...(isPreview ? ["connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isPreview ? "'none'" : "'self'"}`,
  ].join('; ')
