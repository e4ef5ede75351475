/** What Next's development server asks of a page beside what a page of ours needs. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'script-src': ["'unsafe-eval'"],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ["'self'", 'ws:'],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
}

/**
 * A Content-Security-Policy with what Next's development server needs: eval, its socket, its overlay, and inline scripts
 * where no nonce stands for them. Nothing in production calls it: `development` of the server says so, and only
 * src/run/dev sets that.
 */
export function easePolicy(policy: string): string {
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources] as const
    }),
  )
  for (const [name, asked] of Object.entries(ASKED)) {
    const sources = directives.get(name) ?? []
    const inline = name === 'script-src' && !policy.includes("'nonce-") ? ["'unsafe-inline'"] : []
    directives.set(name, [...new Set([...sources, ...asked, ...inline])])
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}

/** Whether a path is one of Next's own in development: what it compiles when asked for it, and its overlay's questions. */
export function isOfDevelopment([first = '', ...more]: readonly string[]): boolean {
  return (first === '_next' && more.length > 0) || first.startsWith('__nextjs')
}
