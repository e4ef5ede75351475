import { StartRefusal } from '@/src/db/StartRefusal'

type Verb = (args: string[]) => Promise<void>

const VERBS: Record<string, () => Promise<Verb>> = {
  verify: async () => (await import('../public/verify')).verify,
  rebuild: async () => (await import('../public/rebuild')).rebuild,
}

/** `kunye public verify|rebuild`: what readers are served against what was published, and made so again. */
export async function publicHalf([verb = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (load) return (await load())(args)
  throw new StartRefusal({
    tr: 'Kullanım: npm run kunye -- public verify [--json] · public rebuild [--article KİMLİK|ADRES]',
    en: 'Usage: npm run kunye -- public verify [--json] · public rebuild [--article ID|SLUG]',
  })
}
