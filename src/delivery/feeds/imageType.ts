const TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** The address of a picture → its media type by the ending of its name, null where that is unknown. */
export const imageType = (url: string): string | null =>
  TYPES[/\.(\w+)$/.exec(url)?.[1]?.toLowerCase() ?? ''] ?? null
