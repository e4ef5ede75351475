import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

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
