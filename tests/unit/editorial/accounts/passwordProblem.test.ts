import { describe, expect, it } from '@jest/globals'
import { dictionary } from '@zxcvbn-ts/language-common'

import { passwordProblem } from '@/src/editorial/accounts/passwords'

const OWNER = { name: 'Nermin Akça', email: 'nermin.akca@gazete.example' }

describe('a new password', () => {
  it('may be any of some words, in any letters, and of 12 to 200 characters', () => {
    for (const good of [
      'kırmızı at zeytin',
      'uzun-bir-parola-2025',
      'çokgizli mavi ördek',
      'nermin mavi kaplumbağa 73 zeytin',
      'душанбе осень чайник',
    ]) {
      expect([good, passwordProblem(good, OWNER)]).toEqual([good, null])
    }
    for (const bad of ['kısa parola', '           ', 'x7#Kq9!', `${'zq8-'.repeat(50)}x`]) {
      expect(passwordProblem(bad)?.tr).toContain('12 ile 200')
    }
    for (const none of [undefined, null, 12, {}, ['uzun-bir-parola-2025']]) {
      expect(passwordProblem(none)?.en).toContain('12 to 200')
    }
  })

  it('is none of the 10,000 commonest, nor one of them with something put to it', () => {
    const commonest = dictionary['passwords-common'].slice(0, 10_000).map(String)
    expect(commonest).toHaveLength(10_000)
    const long = commonest.filter((password) => password.length >= 12)
    expect(long.length).toBeGreaterThan(10)
    const padded = commonest.slice(0, 40).map((password) => `${password}1234567`.slice(0, 13))
    for (const password of [...long, ...padded.filter(({ length }) => length >= 12)]) {
      expect([password, passwordProblem(password)?.en]).toEqual([
        password,
        expect.stringContaining('commonest'),
      ])
    }
    for (const made of [
      'aaaaaaaaaaaa',
      'abcdefghijkl',
      'Password2026!',
      '1q2w3e4r5t6y',
      'qwertyuiop[]',
    ]) {
      expect([made, passwordProblem(made)]).not.toEqual([made, null])
    }
  })

  it('is not made of the owner’s name or address, however they are written', () => {
    for (const own of [
      'Nermin Akça 1987',
      'nermin.akca.2026',
      'NERMİNAKÇA-2026',
      'AkcaNermin!!!!',
      'nermin.akca@gazete.example',
      'gazete-akca-42',
      'gazetegazete12',
    ]) {
      expect([own, passwordProblem(own, OWNER)]).not.toEqual([own, null])
      expect([own, passwordProblem(own, OWNER)?.tr]).toEqual([
        own,
        expect.stringMatching(/adınız|kullanılan/),
      ])
    }
    expect(
      passwordProblem('nermin.akca.2026', { name: 'Kerem Tunalı', email: 'k@x.tr' }),
    ).toBeNull()
  })

  it('costs bounded work, whatever is sent', () => {
    for (const hostile of [
      '1'.repeat(200),
      'p4ssw0rd'.repeat(25),
      'a'.repeat(1_000_000),
      'a@4'.repeat(66),
    ]) {
      const { user } = process.cpuUsage()
      passwordProblem(hostile, OWNER)
      expect(process.cpuUsage().user - user).toBeLessThan(1_500_000)
    }
  })
})
