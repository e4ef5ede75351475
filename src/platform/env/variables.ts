import { z } from 'zod'

import type { Words } from '@/src/language/words'
import { isWeakSecret } from '@/src/platform/database/weakSecret'
import { weakWrites } from '@/src/platform/database/uri'

/** SPKI, DER, base64, of an Ed25519 key (RFC 8410): 44 bytes with a fixed beginning. */
const isPublicKeyText = (text: string): boolean => /^MCowBQYDK2VwAyEA[\w+/]{43}=$/.test(text)

/** A check of our own, refused in a sentence of its own; what else does not fit is told by `WORDS`. */
const refusing =
  <T>(problemOf: (value: T) => Words | null) =>
  (value: T, context: z.core.$RefinementCtx<T>): void => {
    const words = problemOf(value)
    if (words) context.addIssue({ code: 'custom', params: { words } })
  }

const databaseUri = z
  .string()
  .regex(/^mongodb(\+srv)?:\/\//)
  .superRefine(
    refusing((uri: string) => {
      const weak = weakWrites(uri).join(', ')
      if (weak === '') return null
      return {
        tr: `${weak} ile onaylanmış bir kayıt kaybolabilir: w ve journal seçeneklerini çıkarın, Künye w=majority ve journal=true ile yazar`,
        en: `with ${weak} an acknowledged write can be lost: take w and journal out, Künye writes with w=majority and journal=true`,
      }
    }),
  )
const number = z.coerce.number()
const whole = number.int()
const webUrl = z.url({ protocol: /^https?$/ }).refine((given) => {
  if (!URL.canParse(given)) return false
  const { username, password, search, hash } = new URL(given)
  return `${username}${password}${search}${hash}` === '' && /^https?:\/\//i.test(given)
})

/** Every variable that is read, and what its value must be; `WORDS` says the same to people. */
export const variables = z.object({
  PORT: whole.min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  KUNYE_MODE: z.enum(['demo', 'production']).optional(),
  /** How much the demo newsroom has; tests take the small one. */
  KUNYE_DEMO: z.enum(['whole', 'small']).default('whole'),
  KUNYE_DATA_DIR: z.string().min(1).default('.data'),
  KUNYE_MEDIA_DIR: z.string().min(1).optional(),
  KUNYE_NAME: z.string().trim().min(1).max(80).default('Künye'),
  KUNYE_PUBLIC_URL: webUrl.optional(),
  /** Where the reader pages ask the public API. */
  KUNYE_INTERNAL_URL: webUrl.optional(),
  KUNYE_GRAPHQL_RATE: whole.positive().optional(),
  KUNYE_TRUSTED_PROXIES: whole.min(0).max(8).default(0),
  /** Megabytes of answers kept in memory by each delivery process; 0: none. */
  KUNYE_CACHE_MB: number.min(0).max(65_536).default(64),
  /** Seconds that shared caches may keep answers and pages, go on with old ones while they ask, and while nobody answers. */
  KUNYE_S_MAXAGE: whole.min(0).max(86_400).optional(),
  KUNYE_STALE_WHILE_REVALIDATE: whole.min(0).max(86_400).optional(),
  KUNYE_STALE_IF_ERROR: whole.min(0).max(604_800).optional(),
  /** Megabytes for the index of whole texts in each delivery process; 0: none, search reads headlines, deks and claims. */
  KUNYE_SEARCH_MB: number.min(0).max(65_536).default(400),
  /** An OpenSearch that searches whole texts instead. Its value may stand in no message and no log: it may name an account. */
  KUNYE_SEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Answers made at the same time by each delivery process, and requests waiting for one of those to end. */
  KUNYE_MAX_CONCURRENT: whole.min(1).max(1_000).default(32),
  KUNYE_MAX_WAITING: whole.min(0).max(10_000).default(256),
  KUNYE_OPERATIONS: z.enum(['any', 'registered']).default('any'),
  /** With it a build registers operations over HTTP; left out: nobody does. Its value may stand in no message and no log. */
  KUNYE_OPERATIONS_TOKEN: z
    .string()
    .min(32)
    .refine((secret) => !isWeakSecret(secret))
    .optional(),
  KUNYE_INTROSPECTION: z.enum(['on', 'off']).optional(),
  /** Holds a password: its value may stand in no message and no log. */
  KUNYE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  KUNYE_MAIL_FROM: z.email().optional(),
  /** Whether webhooks may go to one's own networks, and over http. */
  KUNYE_WEBHOOK_ALLOW_PRIVATE: z.enum(['on', 'off']).default('off'),
  /** Where changes of feeds are told (WebSub); left out: nobody is told. */
  KUNYE_WEBSUB_HUB: webUrl.optional(),
  /** Moves this process's clock, for tests of clocks that disagree. */
  KUNYE_CLOCK_OFFSET_MS: whole.default(0),
  DATABASE_URI: databaseUri.optional(),
  PUBLIC_DATABASE_URI: databaseUri.optional(),
  /** An administrator of MongoDB, for `kunye db grant` only. */
  KUNYE_ADMIN_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//)
    .optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(32)
    .superRefine(
      refusing((secret: string) =>
        secret.length >= 32 && isWeakSecret(secret)
          ? {
              tr: 'tahmin edilebilir (yinelenen harf ya da sözcük): openssl rand -hex 32',
              en: 'can be guessed (repeated letters or words): openssl rand -hex 32',
            }
          : null,
      ),
    )
    .optional(),
  /** The one before, while it is being changed: what it signed and sealed can still be read. */
  PAYLOAD_SECRET_BEFORE: z.string().min(32).optional(),
  /** Signs the checkpoints of the audit log: an Ed25519 private key, PEM or base64. */
  KUNYE_AUDIT_KEY: z.string().min(1).optional(),
  /** The private key before it, for `kunye audit hand-over` only. */
  KUNYE_AUDIT_OLD_KEY: z.string().min(1).optional(),
  /** Public keys that signed before it and were not handed over (`kunye audit hand-over`), by commas. */
  KUNYE_AUDIT_TRUST: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((key) => key !== ''))
    .refine((keys) => keys.every(isPublicKeyText)),
})

export type Variables = z.infer<typeof variables>
export type Variable = keyof Variables

const between = (least: string, most: string): Words => ({
  tr: `${least}–${most} arasında bir tam sayı olmalı`,
  en: `must be a whole number, ${least}–${most}`,
})
const oneOf = (...words: string[]): Words => ({
  tr: `${words.join(' ya da ')} olmalı`,
  en: `must be ${words.join(' or ')}`,
})
const database: Words = {
  tr: 'mongodb:// ya da mongodb+srv:// ile başlamalı',
  en: 'must begin with mongodb:// or mongodb+srv://',
}
const web = (example: string): Words => ({
  tr: `http:// ya da https:// ile başlayan bir adres olmalı, örneğin ${example}`,
  en: `must be an address that begins with http:// or https://, such as ${example}`,
})
const text: Words = { tr: 'boş olamaz', en: 'must not be empty' }
const privateKey: Words = {
  tr: 'PEM ya da base64 bir Ed25519 gizli anahtarı olmalı',
  en: 'must be an Ed25519 private key, PEM or base64',
}

/** What the value of each variable must be. No value is ever repeated: it may hold a password. */
export const WORDS: Readonly<Record<Variable, Words>> = {
  PORT: between('0', '65535'),
  HOST: text,
  KUNYE_MODE: oneOf('demo', 'production'),
  KUNYE_DEMO: oneOf('whole', 'small'),
  KUNYE_DATA_DIR: text,
  KUNYE_MEDIA_DIR: text,
  KUNYE_NAME: { tr: 'en çok 80 harf olmalı', en: 'must have 80 letters at most' },
  KUNYE_PUBLIC_URL: web('https://haber.example'),
  KUNYE_INTERNAL_URL: web('http://127.0.0.1:4000'),
  KUNYE_GRAPHQL_RATE: { tr: 'sıfırdan büyük bir tam sayı olmalı', en: 'must be a whole number' },
  KUNYE_TRUSTED_PROXIES: between('0', '8'),
  KUNYE_SEARCH_MB: { tr: '0–65536 arasında bir sayı olmalı', en: 'must be a number, 0–65536' },
  KUNYE_SEARCH_URL: web('https://arama.example:9200'),
  KUNYE_CACHE_MB: { tr: '0–65536 arasında bir sayı olmalı', en: 'must be a number, 0–65536' },
  KUNYE_S_MAXAGE: between('0', '86400'),
  KUNYE_STALE_WHILE_REVALIDATE: between('0', '86400'),
  KUNYE_STALE_IF_ERROR: between('0', '604800'),
  KUNYE_MAX_CONCURRENT: between('1', '1000'),
  KUNYE_MAX_WAITING: between('0', '10000'),
  KUNYE_OPERATIONS: oneOf('any', 'registered'),
  KUNYE_OPERATIONS_TOKEN: {
    tr: 'en az 32 karakter olmalı ve tahmin edilememeli: openssl rand -hex 32',
    en: 'must have 32 characters or more that cannot be guessed: openssl rand -hex 32',
  },
  KUNYE_INTROSPECTION: oneOf('on', 'off'),
  KUNYE_SMTP_URL: {
    tr: 'smtp[s]://kullanıcı:parola@sunucu:port olmalı',
    en: 'must be smtp[s]://user:password@host:port',
  },
  KUNYE_MAIL_FROM: { tr: 'bir e-posta adresi olmalı', en: 'must be an e-mail address' },
  KUNYE_WEBHOOK_ALLOW_PRIVATE: oneOf('on', 'off'),
  KUNYE_WEBSUB_HUB: web('https://pubsubhubbub.appspot.com/'),
  KUNYE_CLOCK_OFFSET_MS: { tr: 'bir tam sayı olmalı', en: 'must be a whole number' },
  DATABASE_URI: database,
  PUBLIC_DATABASE_URI: database,
  KUNYE_ADMIN_URI: database,
  PAYLOAD_SECRET: {
    tr: 'en az 32 karakter olmalı: openssl rand -hex 32',
    en: 'must have 32 characters or more: openssl rand -hex 32',
  },
  PAYLOAD_SECRET_BEFORE: {
    tr: 'PAYLOAD_SECRET’in önceki değeri olmalı (en az 32 karakter)',
    en: 'must be the former value of PAYLOAD_SECRET (32 characters or more)',
  },
  KUNYE_AUDIT_KEY: privateKey,
  KUNYE_AUDIT_OLD_KEY: privateKey,
  KUNYE_AUDIT_TRUST: {
    tr: 'her biri `kunye audit key` çıktısındaki gibi base64 bir açık anahtar olmalı',
    en: 'each must be a public key as `kunye audit key` prints it',
  },
}
