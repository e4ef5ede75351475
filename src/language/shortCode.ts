const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = BigInt(DIGITS.length)
/** What MongoDB makes ids of (ObjectId: 12 bytes in hexadecimal). */
const USUAL = /^[0-9a-f]{24}$/
const CODE = /^[0-9A-Za-z]{1,17}$/
const MOST = 1n << 96n

/**
 * The id of an article → its code in a short address: its 96 bits in 62 letters and digits, 16 or 17 of them. So nothing is stored,
 * no two articles can have one code, and it is the same whatever becomes of the article. An id of another form stands behind `-`.
 */
export function shortCode(id: string): string {
  if (!USUAL.test(id)) return `-${id}`
  let rest = BigInt(`0x${id}`)
  let code = ''
  do {
    code = DIGITS[Number(rest % BASE)] + code
    rest /= BASE
  } while (rest > 0n)
  return code
}

/** The other way round; null for what is no code. */
export function idOfCode(code: string): string | null {
  if (code.startsWith('-')) return code.length > 1 ? code.slice(1) : null
  if (!CODE.test(code)) return null
  const value = [...code].reduce((sum, digit) => sum * BASE + BigInt(DIGITS.indexOf(digit)), 0n)
  return value < MOST ? value.toString(16).padStart(24, '0') : null
}
