import net from 'node:net'

/**
 * The address a rate limit counts: that of the socket, or, behind `trustedProxies` proxies of our
 * own, the entry which the outermost of them appended to X-Forwarded-For. What a client wrote there
 * itself stands further left and is never believed. An IPv6 client owns a whole /64, so that is
 * what is counted.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | string[] | undefined,
  trustedProxies: number,
): string {
  const forwarded = [forwardedFor ?? []]
    .flat()
    .flatMap((line) => line.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const chain = [...forwarded, socketAddress ?? 'unknown']
  const address = chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? 'unknown'
  return network(address)
}

function network(address: string): string {
  const plain = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/%.*/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1]
  if (mapped) return mapped
  if (net.isIPv6(plain)) return `${firstFourGroups(plain)}::/64`
  // Some proxies append the port: it changes with every connection.
  const withoutPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(plain)?.[1] ?? plain
  return net.isIPv4(withoutPort) ? withoutPort : 'unknown'
}

function firstFourGroups(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
