import type { SanitizedConfig } from 'payload'

/** Where the process keeps the config of the newsroom that works just now. */
export const RUNNING = Symbol.for('kunye.runningConfig')

const running = (): Promise<SanitizedConfig> =>
  (globalThis as { [RUNNING]?: Promise<SanitizedConfig> })[RUNNING] ??
  Promise.reject(new Error('No newsroom works yet.'))

/**
 * What Next takes for `@payload-config` in development (`next.config.ts`): whoever awaits it gets the config of now. So Next
 * compiles no hook and no collection, and an exchanged newsroom reaches routes that were loaded before.
 */
const config: PromiseLike<SanitizedConfig> = {
  then: (fulfilled, rejected) => running().then(fulfilled, rejected),
}

export default config
