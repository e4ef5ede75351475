import { Webhook } from 'standardwebhooks'

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
