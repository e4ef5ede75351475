import { wrongUsage } from '@/src/run/args'

type Verb = (args: string[]) => Promise<void>

const VERBS: Record<string, () => Promise<Verb>> = {
  verify: async () => (await import('@/src/run/public/verify')).verify,
  rebuild: async () => (await import('@/src/run/public/rebuild')).rebuild,
}

/** `kunye public verify|rebuild`: what readers are served against what was published, and made so again. */
export async function publicHalf([verb = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (load) return (await load())(args)
  throw wrongUsage('public')
}
