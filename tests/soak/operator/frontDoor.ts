import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import https from 'node:https'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { guardChild } from '@/src/platform/processes/children'

export const NAME = 'haber.example'
/** What docs/operations.md tells an operator to use; the soak uses the same file, so the two cannot drift apart. */
const DOCUMENTED = 'docs/proxy/nginx.conf'

export type Answer = { status: number; text: string; json: any; headers: Record<string, any> }
export type FrontDoor = {
  url: string
  ask(
    method: string,
    target: string,
    given?: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>
  stop(): Promise<void>
}
type Ports = { http: number; https: number; newsrooms: number[]; deliveries: number[] }

/** The documented configuration with this run's ports and certificate; refuses one that has changed beyond that. */
function configured(folder: string, ports: Ports): string {
  const swaps: [RegExp, string][] = [
    [/listen 80;/, `listen 127.0.0.1:${ports.http};`],
    [/listen 443 ssl;/, `listen 127.0.0.1:${ports.https} ssl;`],
    [/127\.0\.0\.1:3000/, `127.0.0.1:${ports.newsrooms[0]}`],
    [/127\.0\.0\.1:3001/, `127.0.0.1:${ports.newsrooms[1]}`],
    [/127\.0\.0\.1:4000/, `127.0.0.1:${ports.deliveries[0]}`],
    [/127\.0\.0\.1:4001/, `127.0.0.1:${ports.deliveries[1]}`],
    [/\/etc\/ssl\/haber\.example\/fullchain\.pem/, path.join(folder, 'cert.pem')],
    [/\/etc\/ssl\/haber\.example\/privkey\.pem/, path.join(folder, 'key.pem')],
  ]
  return swaps.reduce(
    (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`${DOCUMENTED} no longer says ${from.source}`)
      return text.replace(from, to)
    },
    readFileSync(DOCUMENTED, 'utf8'),
  )
}

/** nginx as documented, before two newsrooms and two deliveries, with a certificate of its own for `haber.example`. */
export async function openFrontDoor(
  folder: string,
  nginx: string,
  ports: Ports,
): Promise<FrontDoor> {
  const place = path.join(folder, 'nginx')
  mkdirSync(place)
  const certificate = [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${NAME}`],
    ...['-addext', `subjectAltName=DNS:${NAME}`],
    ...['-keyout', path.join(place, 'key.pem'), '-out', path.join(place, 'cert.pem')],
  ]
  execFileSync('openssl', certificate, { stdio: 'ignore' })
  const config = path.join(place, 'nginx.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    config,
    [
      `pid ${place}/nginx.pid; error_log ${place}/error.log; worker_processes 1; daemon off;`,
      'events { worker_connections 512; }',
      `http { access_log off; ${temporary.map((name) => `${name}_temp_path ${place}/${name};`).join(' ')}`,
      configured(place, ports),
      '}',
    ].join('\n'),
  )
  execFileSync(nginx, ['-t', '-q', '-c', config, '-e', `${place}/error.log`])
  const child = spawn(nginx, ['-c', config, '-e', `${place}/error.log`], {
    ...{ detached: true, stdio: 'ignore' },
  })
  guardChild(child)
  await sleep(500)
  const ca = readFileSync(path.join(place, 'cert.pem'))
  const agent = new https.Agent({ keepAlive: true, ca, servername: NAME })
  const url = `https://${NAME}:${ports.https}`
  return {
    url,
    ask: (method, target, { token, body, headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        const request = https.request(
          {
            ...{ agent, method, path: target, host: '127.0.0.1', port: ports.https },
            headers: {
              ...{ host: `${NAME}:${ports.https}`, origin: url, 'accept-language': 'tr' },
              ...(body !== undefined && { 'content-type': 'application/json' }),
              ...(token && { authorization: `JWT ${token}` }),
              ...headers,
            },
          },
          (response) => {
            let text = ''
            response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
            response.on('end', () => {
              const isJson = /json/.test(String(response.headers['content-type']))
              resolve({
                status: response.statusCode ?? 0,
                ...{ text, headers: response.headers },
                json: isJson && text !== '' ? JSON.parse(text) : null,
              })
            })
          },
        )
        request.setTimeout(70_000, () => request.destroy(new Error(`${target}: 70 s`)))
        request.on('error', reject)
        request.end(body === undefined ? undefined : JSON.stringify(body))
      }),
    async stop() {
      agent.destroy()
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
