/** Marks of a JPEG (ITU-T T.81, B.1) that have no length behind them, and those round its picture. */
const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda]
const isBare = (mark: number): boolean => mark === 0 || (mark >= 0xd0 && mark <= 0xd7)
/** Segments that tell of the photograph: Exif and XMP, IPTC, a comment. ICC profiles (APP2) and Adobe's colours (APP14) stay. */
const TOLD: Readonly<Record<number, string>> = { 0xe1: 'Exif, XMP', 0xed: 'IPTC', 0xfe: 'comment' }

type Segment = { told: string; from: number; to: number }

/** What of a photograph's bytes is not its picture: segments that tell of it, and what stands behind its end. Linear. */
function segmentsOf(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = []
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return segments
  for (let at = 2; at + 1 < bytes.length;) {
    const mark = bytes[at + 1] ?? 0
    // Fill bytes may stand before a mark (B.1.1.2); what is none is nothing that we know.
    if (bytes[at] !== 0xff) break
    if (mark === 0xff) at += 1
    else if (isBare(mark)) at += 2
    else if (mark === EOI) {
      if (at + 2 < bytes.length)
        segments.push({ told: 'behind the picture', from: at + 2, to: bytes.length })
      break
    } else {
      const to = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
      if (to > bytes.length) break
      const told = TOLD[mark]
      if (told !== undefined) segments.push({ told, from: at, to })
      at = mark === SOS ? nextMark(bytes, to) : Math.max(to, at + 2)
    }
  }
  return segments
}

/** From the beginning of a scan to the mark that ends it. */
function nextMark(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 1 < bytes.length && (bytes[at] !== 0xff || isBare(bytes[at + 1] ?? 0))) at += 1
  return at
}

/** What a photograph (JPEG) tells of itself, by kind; nothing for any other file. */
export const toldBy = (bytes: Uint8Array): string[] => segmentsOf(bytes).map(({ told }) => told)

/** A photograph without what tells of it; its picture stays byte for byte. */
export function withoutSegments(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = []
  let at = 0
  for (const { from, to } of segmentsOf(bytes)) {
    kept.push(bytes.subarray(at, from))
    at = to
  }
  return Buffer.concat([...kept, bytes.subarray(at)])
}
