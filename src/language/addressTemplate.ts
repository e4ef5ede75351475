/** What stands in braces in a template, in order: `{section}/{slug}` → section, slug. */
export const placesOf = (template: string): string[] =>
  [...template.matchAll(/\{([a-zA-Z]{1,20})\}/g)].map(([, name = '']) => name)

/** What is wrong with a template for addresses: a place that it does not know, one that it lacks, or no address at all; null: nothing. */
export function templateProblem(
  template: string,
  { known, needed }: { known: readonly string[]; needed: readonly string[] },
): 'unknown' | 'lacks' | 'noAddress' | null {
  const places = placesOf(template)
  if (places.some((name) => !known.includes(name))) return 'unknown'
  if (needed.some((name) => !places.includes(name))) return 'lacks'
  const filled = template.replace(/\{[a-zA-Z]{1,20}\}/g, 'x')
  if (/[{}\s\\"'<>]/.test(filled)) return 'noAddress'
  if (filled.startsWith('/') && !filled.startsWith('//')) return null
  return /^https?:\/\//.test(filled) && URL.canParse(filled) ? null : 'noAddress'
}

/**
 * A template and what stands in its places → the address; each value percent-encoded. A part of the path whose place has nothing is
 * left out: `/{section}/{slug}` of a story without a section is `/slug`. Where that begins with `/`, it stands below `origin`.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | null | undefined>>,
  origin = '',
): string {
  const [scheme = '', rest = ''] = template.startsWith('/')
    ? ['', template]
    : [template.slice(0, template.indexOf('//') + 2), template.slice(template.indexOf('//') + 2)]
  const filled = rest
    .replace(/\{([a-zA-Z]{1,20})\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
    .replace(/\/{2,}/g, '/')
  return template.startsWith('/') ? origin + filled : scheme + filled
}
