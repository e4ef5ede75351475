export type ByteRange = { start: number; end: number } | 'whole' | 'unsatisfiable'

/**
 * A `Range` header → the bytes of a file of `size` to send, both ends inclusive (RFC 9110 §14.1.2, §14.2). A header
 * that is missing, of another unit, malformed or for several ranges means the whole file, as the RFC allows.
 */
export function byteRange(header: string | undefined, size: number): ByteRange {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start >= size ? 'unsatisfiable' : { start, end }
}
