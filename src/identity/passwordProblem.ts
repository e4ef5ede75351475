import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

import { fold } from '@/src/text/fold'

type Problem = { tr: string; en: string }
type Owner = { name?: string | null; email?: string | null }

/** Guesses below which a password falls to a patient attacker of a stolen database: zxcvbn's score 3. */
const ENOUGH = 3
/** The estimate of a longer text costs more and says no more: every longer one is at least as strong. */
const JUDGED = 72
/** Letters and digits that have to stay when everything about the person is taken out. */
const OWN_REST = 8
const LENGTH: Problem = {
  tr: 'Parola 12 ile 200 karakter arasında olmalı.',
  en: 'The password needs 12 to 200 characters.',
}
const COMMON: Problem = {
  tr: 'Bu parola çok kullanılanlardan ya da kolay kurulanlardan biri. Birbiriyle ilgisiz birkaç sözcük seçin.',
  en: 'This password is one of the commonest, or made like them. Choose some words that have nothing to do with each other.',
}
const OWN: Problem = {
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
export function passwordProblem(password: unknown, owner: Owner = {}): Problem | null {
  if (typeof password !== 'string') return LENGTH
  const length = [...password.trim()].length
  if (length < 12 || length > 200) return LENGTH
  const words = wordsAbout(owner)
  if (isAboutOwner(password, words)) return OWN
  const judged = [...password.trim()].slice(0, JUDGED).join('')
  return estimate().check(judged, words).score < ENOUGH ? COMMON : null
}
