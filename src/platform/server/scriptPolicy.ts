import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { env } from '@/src/platform/env'
import { easePolicy } from './easeDevelopment'

/**
 * Content-Security-Policy of the admin's pages: scripts of this origin or with this answer's nonce, everything else
 * of this origin, no frame around it. What is wider than that, and why, is told in decision 0010.
 * `pictures`: where else this newsroom's own pictures have their addresses; `frames`: the origin of the frontend that previews.
 */
export const adminPolicy = (nonce: string, pictures = '', frames = ''): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${pictures && ` ${pictures}`}`,
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src 'self'${frames && ` ${frames}`}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Of the API's answers and files: data, which never is a page with anything in it. */
export const DATA_POLICY = [
  "default-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Of the admin's own scripts: what a thread of a page may do is said by the script that it runs. It loads the rest of itself,
 * and asks the newsroom.
 */
export const SCRIPT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Names the page of the admin that a request is of, or that a form asks from; ours alone, whatever a client sends. */
export const PAGE_HEADER = 'x-kunye-page'
/** Next takes the nonce for its own scripts from these. */
const TOLD_TO_NEXT = ['content-security-policy', 'content-security-policy-report-only']

/**
 * Puts the policy on an answer that Next is going to make: the admin's on its pages, with a nonce of its own for each,
 * `SCRIPT_POLICY` on its scripts, `DATA_POLICY` on all else; in `development` eased. Next reads the nonce in the request, where a client's own word on it is dropped.
 */
export function scriptPolicy(
  path: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
  publicUrl: string,
  development = false,
): void {
  for (const name of TOLD_TO_NEXT) delete request.headers[name]
  // Which page asks, for what is made in it; Next tells it to nobody.
  request.headers[PAGE_HEADER] = `/${path.join('/')}`
  if (path[0] !== 'admin') {
    const isScript = path[0] === '_next' && path[1] === 'static'
    const own = isScript && development ? easePolicy(SCRIPT_POLICY) : SCRIPT_POLICY
    response.setHeader('Content-Security-Policy', isScript ? own : DATA_POLICY)
    return
  }
  // A laptop has two names; pictures are asked for under the configured one.
  const { host, origin } = new URL(publicUrl)
  const pictures = request.headers.host === host ? '' : origin
  const { KUNYE_LIVE_PREVIEW_URL: preview } = env()
  const frames = preview ? new URL(preview.replace(/[{}]/g, '')).origin : ''
  const strict = adminPolicy(randomBytes(16).toString('base64url'), pictures, frames)
  const policy = development ? easePolicy(strict) : strict
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
}
