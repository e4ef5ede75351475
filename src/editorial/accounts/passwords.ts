import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { inTransaction, sessionOf } from '@/src/editorial/database/transactions'
import { fold } from '@/src/language/text/letters'
import type { Words } from '@/src/language/words'
import { storedAccounts } from './accounts'
import { passwordLinks, passwordMails } from './passwordLinks'
import { endSessions } from './staffSessions'

const derive = promisify(pbkdf2)
// OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256; the form in which Payload stored them before.
const [PREFIX, ROUNDS, LENGTH] = ['pbkdf2-sha256-v1:', 600_000, 32]

type StoredPassword = { hash: string; salt: string }

/** A password as it is stored: salted and slow to try. */
export async function makePasswordHash(password: string): Promise<StoredPassword> {
  const salt = randomBytes(32).toString('hex')
  const hash = await derive(password, salt, ROUNDS, LENGTH, 'sha256')
  return { hash: `${PREFIX}${hash.toString('hex')}`, salt }
}

/**
 * Whether this is the account's password. Costs one derivation whatever is asked: for an unknown address (`null`) and
 * an account that has no password yet as well, so that the work done tells nobody which addresses have an account.
 */
export async function passwordMatches(
  stored: { hash?: unknown; salt?: unknown } | null,
  password: string,
): Promise<boolean> {
  const { hash, salt } = stored ?? {}
  const isStored = typeof hash === 'string' && hash.startsWith(PREFIX) && typeof salt === 'string'
  const found = await derive(password, isStored ? salt : 'kunye', ROUNDS, LENGTH, 'sha256')
  if (!isStored) return false
  const expected = Buffer.from(hash.slice(PREFIX.length), 'hex')
  return expected.length === found.length && timingSafeEqual(expected, found)
}

type Owner = { name?: string | null; email?: string | null }

/** Guesses below which a password falls to a patient attacker of a stolen database: zxcvbn's score 3. */
const ENOUGH = 3
/** The estimate of a longer text costs more and says no more: every longer one is at least as strong. */
const JUDGED = 72
/** Letters and digits that have to stay when everything about the person is taken out. */
const OWN_REST = 8
const WRONG_LENGTH: Words = {
  tr: 'Parola 12 ile 200 karakter arasında olmalı.',
  en: 'The password needs 12 to 200 characters.',
}
const COMMON: Words = {
  tr: 'Bu parola çok kullanılanlardan ya da kolay kurulanlardan biri. Birbiriyle ilgisiz birkaç sözcük seçin.',
  en: 'This password is one of the commonest, or made like them. Choose some words that have nothing to do with each other.',
}
const OWN: Words = {
  tr: 'Parola kendi adınızdan ya da e-posta adresinizden oluşamaz.',
  en: 'The password may not be made of your own name or e-mail address.',
}

let known: ZxcvbnFactory | undefined
const estimate = (): ZxcvbnFactory =>
  (known ??= new ZxcvbnFactory({
    dictionary: { passwords: dictionary['passwords-common'] },
    graphs: adjacencyGraphs,
  }))

/** What an account is called, word by word: of the name, and of the address without its last label. */
function wordsAbout({ name, email }: Owner): string[] {
  const [local = '', domain = ''] = (email ?? '').split('@')
  const labels = domain.split('.').slice(0, -1)
  return [name ?? '', local, ...labels]
    .flatMap((text) => fold(text).split(' '))
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
}

function isAboutOwner(password: string, words: readonly string[]): boolean {
  const text = fold(password).replaceAll(' ', '')
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text)
  return rest.length < text.length && rest.length < OWN_REST
}

/**
 * What is wrong with a new password, or null: its length in code points (NIST SP 800-63B asks for length, not for special
 * characters), one of the commonest (the 49,000 of zxcvbn-ts) or made like them, or made of the owner's name or address.
 */
export function passwordProblem(password: unknown, owner: Owner = {}): Words | null {
  if (typeof password !== 'string') return WRONG_LENGTH
  const length = [...password.trim()].length
  if (length < 12 || length > 200) return WRONG_LENGTH
  const words = wordsAbout(owner)
  if (isAboutOwner(password, words)) return OWN
  const judged = [...password.trim()].slice(0, JUDGED).join('')
  return estimate().check(judged, words).score < ENOUGH ? COMMON : null
}

/**
 * Stores a password, in the request's transaction; ends the account's sessions (but for the family `except`) and its
 * links. The one road on which a password is written: no request's data can hold one (`hooks/refusePassword`).
 */
export async function setPassword(
  req: PayloadRequest,
  user: string,
  { hash, salt }: StoredPassword,
  except?: string,
): Promise<void> {
  const session = await sessionOf(req)
  const { matchedCount } = await storedAccounts(req.payload).updateOne(
    { _id: new ObjectId(user) },
    { $set: { hash, salt } },
    { session },
  )
  if (matchedCount !== 1) throw new Error('no such account')
  await passwordLinks(req.payload).deleteMany({ user }, { session })
  await passwordMails(req.payload).deleteOne({ _id: user }, { session })
  await endSessions(req, user, { except })
}

/** Gives an account a first password without a link: for the demo newsroom and for tests. */
export async function giveFirstPassword(
  payload: Payload,
  user: string,
  password: string,
): Promise<void> {
  const stored = await makePasswordHash(password)
  await inTransaction(payload, {}, (req) => setPassword(req, user, stored))
}
