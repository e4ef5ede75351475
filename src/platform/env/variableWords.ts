import type { Words } from '@/src/language/words'
import type { Variable } from './variables'

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
const places = (needed: string, known: string): Words => ({
  tr: `http(s):// ya da / ile başlayan, içinde ${needed} olan bir kalıp olmalı; ${known} de yazılabilir`,
  en: `must be a template that begins with http(s):// or /, with ${needed} in it; ${known} may stand there too`,
})
const PAGE = places('{slug}', '{language}')
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
  KUNYE_ARTICLE_URL: places('{slug}', '{section} {year} {month} {day} {language} {id}'),
  KUNYE_PERSON_URL: PAGE,
  KUNYE_SOURCE_URL: PAGE,
  KUNYE_EVENT_URL: PAGE,
  KUNYE_SECTION_URL: PAGE,
  KUNYE_TAG_URL: PAGE,
  KUNYE_AUTHOR_URL: PAGE,
  KUNYE_PREVIEW_URL: places('#…{token}', '{id} {slug} {language}'),
  KUNYE_LIVE_PREVIEW_URL: places('#…{token}', '{id} {slug} {language}'),
  KUNYE_MEDIA_URL: web('https://img.haber.example'),
  KUNYE_GRAPHQL_RATE: { tr: 'sıfırdan büyük bir tam sayı olmalı', en: 'must be a whole number' },
  KUNYE_TRUSTED_PROXIES: between('0', '8'),
  KUNYE_SEARCH_MB: { tr: '0–65536 arasında bir sayı olmalı', en: 'must be a number, 0–65536' },
  KUNYE_SEARCH_URL: web('https://arama.example:9200'),
  KUNYE_DRAWN_MB: { tr: '0–65536 arasında bir sayı olmalı', en: 'must be a number, 0–65536' },
  KUNYE_CACHE_MB: { tr: '0–65536 arasında bir sayı olmalı', en: 'must be a number, 0–65536' },
  KUNYE_S_MAXAGE: between('0', '86400'),
  KUNYE_STALE_WHILE_REVALIDATE: between('0', '86400'),
  KUNYE_STALE_IF_ERROR: between('0', '604800'),
  KUNYE_MAX_CONCURRENT: between('1', '1000'),
  KUNYE_MAX_WAITING: between('0', '10000'),
  KUNYE_MAX_STREAMS: between('0', '100000'),
  KUNYE_MAX_STREAMS_OF_ADDRESS: between('1', '100000'),
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
