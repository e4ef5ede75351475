/** A percent-encoded part of a path → its text; null where it is empty or not valid UTF-8. */
export function decodeSlug(part: string): string | null {
  try {
    return decodeURIComponent(part) || null
  } catch {
    return null
  }
}
