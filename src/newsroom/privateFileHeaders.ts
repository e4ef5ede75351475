/**
 * Headers of a file as the staff gets it: kept by nobody, never guessed to be anything but what it is, and without a
 * script or a frame of its own even if it were (OWASP ASVS 5.0, 5.4 and 14.3).
 */
export function privateFileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('cache-control', 'private, no-store')
  headers.set('content-security-policy', "sandbox; default-src 'none'")
  headers.set('x-content-type-options', 'nosniff')
  headers.set('cross-origin-resource-policy', 'same-origin')
  const isPicture = /^image\/(webp|jpeg)$/.test(headers.get('content-type') ?? '')
  headers.set('content-disposition', isPicture ? 'inline' : 'attachment')
  return headers
}
