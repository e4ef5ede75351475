/** A web address to link to, or null for any other scheme and for what is no address. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}
