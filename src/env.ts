import { z } from 'zod'

import { isWeakSecret } from './db/weakSecret'
import { weakWrites } from './db/weakWrites'

/** SPKI, DER, base64, of an Ed25519 key (RFC 8410): 44 bytes with a fixed beginning. */
const isPublicKeyText = (text: string): boolean => /^MCowBQYDK2VwAyEA[\w+/]{43}=$/.test(text)

const databaseUri = z
  .string()
  .regex(/^mongodb(\+srv)?:\/\//, 'mongodb:// ile başlamalı')
  .superRefine((uri, context) => {
    const weak = weakWrites(uri).join(', ')
    if (weak === '') return
    context.addIssue({
      code: 'custom',
      message: `${weak} ile onaylanmış bir kayıt kaybolabilir: w ve journal seçeneklerini çıkarın, Künye w=majority ve journal=true ile yazar / with ${weak} an acknowledged write can be lost: take w and journal out, Künye writes with w=majority and journal=true`,
    })
  })

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  KUNYE_MODE: z.enum(['demo', 'production']).optional(),
  KUNYE_DATA_DIR: z.string().min(1).default('.data'),
  KUNYE_MEDIA_DIR: z.string().min(1).optional(),
  KUNYE_NAME: z.string().trim().min(1).max(80).default('Künye'),
  KUNYE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  KUNYE_GRAPHQL_RATE: z.coerce.number().int().positive().optional(),
  KUNYE_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  /** Megabytes of answers kept in memory by each delivery process; 0: none. */
  KUNYE_CACHE_MB: z.coerce.number().min(0).max(65_536).default(64),
  /** Answers made at the same time by each delivery process, and requests waiting for one of those to end. */
  KUNYE_MAX_CONCURRENT: z.coerce.number().int().min(1).max(1_000).default(32),
  KUNYE_MAX_WAITING: z.coerce.number().int().min(0).max(10_000).default(256),
  KUNYE_OPERATIONS: z.enum(['any', 'registered']).default('any'),
  KUNYE_INTROSPECTION: z.enum(['on', 'off']).optional(),
  /** Holds a password: its value may stand in no message and no log. */
  KUNYE_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'smtp[s]://kullanıcı:parola@sunucu:port olmalı' })
    .optional(),
  KUNYE_MAIL_FROM: z
    .email({ error: 'bir e-posta adresi olmalı / must be an e-mail address' })
    .optional(),
  /** Whether webhooks may go to one's own networks, and over http. */
  KUNYE_WEBHOOK_ALLOW_PRIVATE: z.enum(['on', 'off']).default('off'),
  /** Moves this process's clock, for tests of clocks that disagree. */
  KUNYE_CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
  DATABASE_URI: databaseUri.optional(),
  PUBLIC_DATABASE_URI: databaseUri.optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(32, 'en az 32 karakter olmalı / must have 32 characters or more')
    .refine((secret) => !isWeakSecret(secret), {
      error:
        'tahmin edilebilir (yinelenen harf ya da sözcük): openssl rand -hex 32 / can be guessed (repeated letters or words): openssl rand -hex 32',
    })
    .optional(),
  /** Signs the checkpoints of the audit log: an Ed25519 private key, PEM or base64. */
  KUNYE_AUDIT_KEY: z.string().min(1).optional(),
  /** Public keys that signed before it and were not handed over (`kunye audit hand-over`), by commas. */
  KUNYE_AUDIT_TRUST: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((key) => key !== ''))
    .refine((keys) => keys.every(isPublicKeyText), {
      error:
        'her biri `kunye audit key` çıktısındaki gibi base64 bir açık anahtar olmalı / each must be a public key as `kunye audit key` prints it',
    }),
})

export type Env = Readonly<
  z.infer<typeof schema> & { mode: 'demo' | 'production'; publicUrl: string; mediaDir: string }
>

/** Thrown when a variable cannot be used; `problems` names each one, what is wrong and how to mend it. */
export class EnvError extends Error {
  readonly code = 'env'
  constructor(readonly problems: string[]) {
    super(`Ortam değişkenleri okunamadı / environment not usable:\n- ${problems.join('\n- ')}`)
  }
}

/**
 * Parses the environment once. Empty strings count as unset.
 * Refuses (EnvError) what does not fit, naming every variable, never its value.
 */
export function parseEnv(raw: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    )
  }
  const env = parsed.data
  if (env.KUNYE_SMTP_URL && !env.KUNYE_MAIL_FROM) {
    throw new EnvError([
      'KUNYE_MAIL_FROM: KUNYE_SMTP_URL varsa gönderen adres de gerekir / needed with KUNYE_SMTP_URL',
    ])
  }
  return Object.freeze({
    ...env,
    mode: env.KUNYE_MODE ?? (env.DATABASE_URI ? 'production' : 'demo'),
    publicUrl: (env.KUNYE_PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(
      /(?<!\/)\/+$/,
      '',
    ),
    mediaDir: env.KUNYE_MEDIA_DIR ?? `${env.KUNYE_DATA_DIR}/media`,
  })
}

/** The environment of this process, parsed at the first call. */
export function env(): Env {
  const key = Symbol.for('kunye.env')
  const holder = globalThis as { [key]?: Env }
  return (holder[key] ??= parseEnv(process.env))
}
