import { z } from 'zod'

import type { Words } from '@/src/language/words'
import { articleTemplate, pageTemplate, previewTemplate } from './templates'
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
  /** Where readers find what another frontend shows: templates, and by default this newsroom's own pages. */
  KUNYE_ARTICLE_URL: articleTemplate.optional(),
  KUNYE_PERSON_URL: pageTemplate.optional(),
  KUNYE_SOURCE_URL: pageTemplate.optional(),
  KUNYE_EVENT_URL: pageTemplate.optional(),
  KUNYE_SECTION_URL: pageTemplate.optional(),
  KUNYE_TAG_URL: pageTemplate.optional(),
  KUNYE_AUTHOR_URL: pageTemplate.optional(),
  KUNYE_PREVIEW_URL: previewTemplate.optional(),
  /** The frontend's preview in a frame of the admin, renewed while one types. */
  KUNYE_LIVE_PREVIEW_URL: previewTemplate.refine((given) => !given.startsWith('/')).optional(),
  /** Begins the addresses of pictures: a CDN's origin, whose `/media/…` comes from here. */
  KUNYE_MEDIA_URL: webUrl.optional(),
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
  /** Megabytes of drawn pictures that each delivery process keeps on its disk; 0: none, each is drawn whenever it is asked for. */
  KUNYE_DRAWN_MB: number.min(0).max(65_536).default(500),
  /** Answers made at the same time by each delivery process, and requests waiting for one of those to end. */
  KUNYE_MAX_CONCURRENT: whole.min(1).max(1_000).default(32),
  KUNYE_MAX_WAITING: whole.min(0).max(10_000).default(256),
  /** Streams of /updates held open by each delivery process, and those of one address among them. */
  KUNYE_MAX_STREAMS: whole.min(0).max(100_000).default(500),
  KUNYE_MAX_STREAMS_OF_ADDRESS: whole.min(1).max(100_000).default(20),
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
