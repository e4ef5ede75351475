import { wrongUsage } from '@/src/run/args'

type Verb = (args: string[]) => Promise<void>

const VERBS: Record<string, () => Promise<Verb>> = {
  verify: async () => (await import('@/src/run/audit/verify')).verify,
  export: async () => (await import('@/src/run/audit/exportArticle')).exportArticle,
  check: async () => (await import('@/src/run/audit/check')).check,
  'hand-over': async () => (await import('@/src/run/audit/handOver')).handOver,
  key: async () => (await import('@/src/run/audit/key')).key,
}

/** `kunye audit verify|export|check|key|hand-over`: the audit log proves itself, to the newsroom and to others. */
export async function audit([verb = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (load) return (await load())(args)
  throw wrongUsage('audit')
}
