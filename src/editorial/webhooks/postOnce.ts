import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Webhook } from 'standardwebhooks'

import { codeOf } from '@/src/platform/errors'
import { hostOf } from './address'

export type Found = { address: string; family: number }
export type Posted = { ok: boolean; statusCode: number | null; problem: string | null }
type Message = {
  headers: Record<string, string>
  body: string
  /** Whether this IP address may be spoken to. */
  mayReach(address: string): boolean
  resolve?: (host: string) => Promise<Found[]>
  timeoutMs?: number
}

const TIMEOUT_MS = 10_000
const byDns = (host: string): Promise<Found[]> => lookup(host, { all: true })
const failed = (problem: string, statusCode: number | null = null): Posted => ({
  ok: false,
  statusCode,
  problem,
})

const networkCode = (error: unknown): string => {
  const code = codeOf(error)
  return typeof code === 'string' && /^[A-Z_0-9]{2,40}$/.test(code) ? code : 'connection'
}

/** Answers with what was checked, whatever the name leads to by now: so DNS rebinding meets nothing. */
const pinned = (found: readonly [Found, ...Found[]]): LookupFunction => {
  return (_host, options, done) => {
    if (options.all) done(null, [...found])
    else done(null, found[0].address, found[0].family)
  }
}

const send = (url: URL, message: Message, found: [Found, ...Found[]], signal: AbortSignal) =>
  new Promise<number>((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    const { headers, body } = message
    const length = String(Buffer.byteLength(body))
    const call = request(url, {
      method: 'POST',
      // No connection is kept: a kept one would lead to an address that was checked some other time.
      agent: false,
      lookup: pinned(found),
      headers: { ...headers, 'content-length': length },
      signal,
    })
    call.on('error', reject)
    call.on('response', (response) => {
      resolve(response.statusCode ?? 0)
      // The receiver's words are nobody's business here, however many they are.
      response.destroy()
    })
    call.end(body)
  })

const inTime = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('timeout')), { once: true })
    work.then(resolve, reject)
  })

/**
 * Sends one message by POST, once: no redirect is followed, no answer is read, and after 10 s it is over. The name is
 * looked up once, every address of it must be allowed, and the connection goes to one of these. Answers the status, and
 * why it was not 2xx (`privateAddress`, `redirect`, `status`, `timeout`, or the network's own code). Never throws.
 */
export async function postOnce(url: URL, message: Message): Promise<Posted> {
  const { mayReach, resolve = byDns, timeoutMs = TIMEOUT_MS } = message
  const signal = AbortSignal.timeout(timeoutMs)
  const host = hostOf(url)
  const family = isIP(host)
  try {
    const [first, ...rest] =
      family > 0 ? [{ address: host, family }] : await inTime(resolve(host), signal)
    if (!first) return failed('ENOTFOUND')
    if (![first, ...rest].every(({ address }) => mayReach(address))) return failed('privateAddress')
    const status = await send(url, message, [first, ...rest], signal)
    if (status >= 200 && status < 300) return { ok: true, statusCode: status, problem: null }
    return failed(status >= 300 && status < 400 ? 'redirect' : 'status', status)
  } catch (error) {
    return failed(signal.aborted ? 'timeout' : networkCode(error))
  }
}

type Given = { id: string; at: Date; body: string; secrets: readonly string[] }

/**
 * The three headers of Standard Webhooks (standardwebhooks.com, HMAC-SHA-256): id, time of this attempt in seconds, and
 * one signature for each secret, so that a receiver may still hold the former one. Pure.
 */
export function signMessage({ id, at, body, secrets }: Given): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body))
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  }
}
