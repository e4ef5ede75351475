import next from 'next'
import type { NextApp } from './NextApp'

/**
 * Next on the production build. Preparing it loads `src/instrumentation.ts`, which starts Payload
 * and the background work; that is not awaited here, `/readyz` asks for it.
 */
export async function createNextApp(hostname: string, port: number): Promise<NextApp> {
  const app = next({ dev: false, hostname, port, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { handle: (request, response) => handle(request, response), close: () => app.close() }
}
