import next from 'next'

import type { Door } from '@/src/platform/server/openDoor'
import type { NextApp } from '@/src/platform/server/parts'
import { keepDesk, nameDesk } from './keepDesk'

/** Next in its development mode behind our door, whose sockets it takes for what it sends to browsers (see `keepDesk`). */
export async function openNext(
  hostname: string,
  { port, server }: Door,
  mayRefresh: () => boolean,
): Promise<NextApp> {
  keepDesk(server, mayRefresh)
  const app = next({ dev: true, hostname, port, httpServer: server, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle: (request, response) => {
      nameDesk(request)
      return handle(request, response)
    },
    close: () => app.close(),
  }
}
