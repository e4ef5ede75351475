const under = (folder: string) => (slug: string) => `/${folder}/${encodeURIComponent(slug)}`

/** Addresses of the reader pages, as paths. */
export const to = {
  article: under('haber'),
  person: under('kisi'),
  source: under('kaynak'),
  event: under('olay'),
  section: under('bolum'),
  tag: under('etiket'),
  /** `path` from the article on that `cursor` stands for. */
  older: (path: string, cursor: string): string =>
    `${path}${path.includes('?') ? '&' : '?'}sonra=${encodeURIComponent(cursor)}`,
  search: (query: string): string => `/ara?q=${encodeURIComponent(query)}`,
}
