/** Texts one behind the other, as UTF-8: a string of JavaScript costs 20 bytes beside its letters. The one at `i` is from `starts[i]` to `starts[i + 1]`. */
export type Texts = Readonly<{ bytes: Uint8Array; starts: Uint32Array }>

export function textsOf(all: readonly string[]): Texts {
  const starts = new Uint32Array(all.length + 1)
  for (const [at, text] of all.entries()) starts[at + 1] = starts[at]! + Buffer.byteLength(text)
  const bytes = new Uint8Array(starts[all.length]!)
  const target = bufferOf(bytes)
  for (const [at, text] of all.entries()) target.write(text, starts[at]!)
  return { bytes, starts }
}

export const textAt = ({ bytes, starts }: Texts, number: number): string =>
  bufferOf(bytes).toString('utf8', starts[number], starts[number + 1])

/** Some of the texts of some lists, in a new order. */
export function pickTexts(picks: readonly Readonly<{ from: Texts; number: number }>[]): Texts {
  const starts = new Uint32Array(picks.length + 1)
  for (const [at, { from, number }] of picks.entries()) {
    starts[at + 1] = starts[at]! + from.starts[number + 1]! - from.starts[number]!
  }
  const bytes = new Uint8Array(starts[picks.length]!)
  for (const [at, { from, number }] of picks.entries()) {
    bytes.set(from.bytes.subarray(from.starts[number], from.starts[number + 1]), starts[at])
  }
  return { bytes, starts }
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
