import { wrongUsage } from '@/src/run/args'

type Verb = (args: string[]) => Promise<void>

const VERBS: Record<string, () => Promise<Verb>> = {
  reseal: async () => (await import('@/src/run/secrets/reseal')).reseal,
  adopt: async () => (await import('@/src/run/secrets/adopt')).adopt,
}

/** `kunye secrets reseal|adopt`: what hangs on the secrets of the environment follows when they change. */
export async function secrets([verb = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (!load) throw wrongUsage('secrets')
  return (await load())(args)
}
