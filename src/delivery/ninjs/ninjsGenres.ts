import type { NinjsNamed } from './Ninjs'

/** Genres that cv.iptc.org/newscodes/genre has a code for. */
const CODES: Record<string, string> = {
  report: 'Current',
  analysis: 'Analysis',
  opinion: 'Opinion',
  background: 'Background',
}

/** A genre of ours → `genres`, with IPTC's code where there is one that means the same. */
export const ninjsGenres = (genre: string | null): NinjsNamed[] => {
  if (!genre) return []
  const code = CODES[genre]
  return [
    {
      name: genre,
      literal: genre,
      ...(code && { uri: `http://cv.iptc.org/newscodes/genre/${code}` }),
    },
  ]
}
