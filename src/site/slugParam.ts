/** A slug as it came in an address, decoded; as it came where it is encoded wrongly (then none fits). */
export function slugParam(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
