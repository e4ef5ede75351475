import { expect } from '@jest/globals'
import type { BrowserContext } from 'playwright-core'

export type Watched = {
  /** Requests to any other origin. */
  foreign: string[]
  /** What the browser refused because of the policy. */
  violations: string[]
  /** Addresses of pages, and the policy each came with. */
  policies: Map<string, string>
}

/** Everything that the pages of this context ask of others than the newsroom at `url`, and what their policy forbids them. */
export async function watchPolicy(context: BrowserContext, url: string): Promise<Watched> {
  const seen: Watched = { foreign: [], violations: [], policies: new Map() }
  const isOwn = (address: string): boolean =>
    /^(?:data|blob):/.test(address) || new URL(address).origin === url
  context.on('request', (request) => {
    if (!isOwn(request.url())) seen.foreign.push(request.url())
  })
  context.on('response', (response) => {
    const { 'content-type': type = '', 'content-security-policy': policy = '' } = response.headers()
    if (type.startsWith('text/html')) seen.policies.set(response.url(), policy)
  })
  await context.exposeFunction('kunyeViolated', (violation: string) => {
    seen.violations.push(violation)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = `${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`
      void (window as unknown as { kunyeViolated(told: string): void }).kunyeViolated(told)
    })
  })
  return seen
}

const scriptsOf = (policy: string): string[] =>
  (/(?:^|; )script-src ([^;]*)/.exec(policy)?.[1] ?? '').split(' ')

/** Nothing foreign was asked or refused, and every page came with the strict policy and a nonce of its own. */
export function expectStrict({ policies, violations, foreign }: Watched): void {
  expect(foreign).toEqual([])
  expect(violations).toEqual([])
  for (const [address, policy] of policies) {
    const scripts = scriptsOf(policy).filter((source) => !/^'nonce-[\w-]{22}'$/.test(source))
    expect([address, scripts]).toEqual([address, ["'self'"]])
    // Nowhere an address of somebody else, a scheme that carries one, or eval.
    expect([address, /https?:|\*|unsafe-eval|wss?:/.test(policy)]).toEqual([address, false])
  }
  const nonces = [...policies.values()].map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])
  expect(new Set(nonces).size).toBe(policies.size)
}
