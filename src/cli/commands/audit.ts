import { StartRefusal } from '@/src/db/StartRefusal'

type Verb = (args: string[]) => Promise<void>

const VERBS: Record<string, () => Promise<Verb>> = {
  verify: async () => (await import('../audit/verify')).verify,
  export: async () => (await import('../audit/exportArticle')).exportArticle,
  check: async () => (await import('../audit/check')).check,
  'hand-over': async () => (await import('../audit/handOver')).handOver,
  key: async () => (await import('../audit/key')).key,
}

/** `kunye audit verify|export|check|key|hand-over`: the audit log proves itself, to the newsroom and to others. */
export async function audit([verb = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (load) return (await load())(args)
  throw new StartRefusal({
    tr: 'Kullanım: npm run kunye -- audit verify [--json] [--expect HASH] [--trust ANAHTAR] · audit export --article KİMLİK|ADRES [--format json|csv] · audit check DOSYA · audit key · audit hand-over',
    en: 'Usage: npm run kunye -- audit verify [--json] [--expect HASH] [--trust KEY] · audit export --article ID|SLUG [--format json|csv] · audit check FILE · audit key · audit hand-over',
  })
}
