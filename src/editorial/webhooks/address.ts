import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

import type { Words } from '@/src/language/words'

/**
 * Ports above 1023 that belong to services which a stranger's lines could make do something: those that browsers refuse (WHATWG
 * Fetch, "bad port"), and databases and remote control.
 */
const FOREIGN_PORTS: ReadonlySet<number> = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668],
  ...[6669, 6679, 6697, 10080],
  ...[1433, 1521, 2375, 2376, 3306, 3389, 5432, 5900, 6379, 9042, 9200, 9300, 10250, 11211],
  ...[27017, 27018, 27019],
])

/** System ports (RFC 6335: below 1024) are each a service's own; of these only the two of the web are for messages. */
const isForeignPort = (port: number): boolean =>
  (port < 1024 && port !== 80 && port !== 443) || FOREIGN_PORTS.has(port)

/**
 * What is wrong with the address of a receiver, or null: https (http only with `allowPrivate`), no login and no
 * fragment in it, no port of another service, no host that is plainly this machine or a private address. What a name leads to is asked when a
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
  if (url.port !== '' && isForeignPort(Number(url.port))) {
    return {
      tr: `${url.port}, başka bir hizmetin kapısıdır; alıcı 443'te ya da 1024'ten büyük, başka hizmete ait olmayan bir kapıda beklemeli.`,
      en: `${url.port} is the port of another service; the receiver must wait on 443 or on a port above 1024 that is no other service’s.`,
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

/** Networks of one's own. The address of cloud metadata (169.254.169.254) is link-local and stays shut even there. */
const OWN_NETWORKS = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat'])

/** All that IANA has given out as global unicast; what lies beside it has no receiver in it. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether a message may be sent to this IP address: to public unicast addresses only (IANA's special-purpose registries
 * by `ipaddr.js`), and with `allowPrivate` to the networks of one's own as well. An IPv4 address in the clothes of IPv6
 * counts as what it is; NAT64, 6to4 and Teredo could carry any IPv4 address and are refused. Pure.
 */
export function addressAllowed(address: string, allowPrivate: boolean): boolean {
  // Not `ipaddr.isValid`: it reads `1.2.3` as an address too.
  if (isIP(address) === 0) return false
  const parsed = ipaddr.process(address)
  const range: string = parsed.range()
  if (allowPrivate && OWN_NETWORKS.has(range)) return true
  if (range !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6)
}

/** The host of a URL as an address or a name: IPv6 without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')
