/** A new row id in the shape Payload gives its rows: 24 hexadecimal digits. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
