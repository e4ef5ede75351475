import { isIP } from 'node:net'

import type { Words } from '@/src/workflow/labels'
import { addressAllowed } from './addressAllowed'
import { hostOf } from './hostOf'

/**
 * What is wrong with the address of a receiver, or null: https (http only with `allowPrivate`), no login and no
 * fragment in it, no host that is plainly this machine or a private address. What a name leads to is asked when a
 * message is sent. Pure.
 */
export function webhookUrlProblem(text: string, allowPrivate: boolean): Words | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !(url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:'))) {
    return {
      tr: 'https:// ile başlayan tam bir adres yazın.',
      en: 'Write a whole address that begins with https://.',
    }
  }
  if (url.username || url.password || url.hash) {
    return {
      tr: 'Adreste kullanıcı adı, parola ya da # olamaz; iletiler imzalıdır.',
      en: 'No user name, password or # in the address; messages are signed.',
    }
  }
  const host = hostOf(url)
  const isHere = /(^|\.)localhost\.?$/i.test(host)
  const isShut = isIP(host) > 0 ? !addressAllowed(host, allowPrivate) : isHere && !allowPrivate
  if (!isShut) return null
  return {
    tr: 'Bu adres bu makineye ya da özel bir ağa çıkıyor; herkese açık bir adres yazın.',
    en: 'This address leads to this machine or a private network; write a public one.',
  }
}
