/**
 * Content-Security-Policy of the reader pages: their own script and style, pictures of this newsroom
 * (`publicUrl`, where media have their addresses), nothing inline, nothing foreign.
 */
export const pagePolicy = (publicUrl: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${new URL(publicUrl).origin}`,
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
