/** The status a page asks for in its head (`src/site/parts/Head.tsx`); null where it asks for none. */
export function statusIn(html: string): number | null {
  const found = /<meta name="kunye:status" content="(\d{3})"\/?>/.exec(html)?.[1]
  return found === undefined ? null : Number(found)
}
