import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** Dictionaries of a document with their streams, where they have one. */
export type Held = { dict: PDFDict; stream: PDFRawStream | null }

export const nameAt = (dict: PDFDict, key: string): string | null => {
  const found = dict.lookup(PDFName.of(key))
  return found instanceof PDFName ? found.decodeText() : null
}

export const dictAt = (dict: PDFDict, key: string): PDFDict | null => {
  const found = dict.lookup(PDFName.of(key))
  if (found instanceof PDFStream) return found.dict
  return found instanceof PDFDict ? found : null
}

/** A text of a document as words; null for what is none. */
export const wordsOf = (found: PDFObject | undefined): string | null => {
  if (found instanceof PDFName) return found.decodeText()
  if (!(found instanceof PDFString || found instanceof PDFHexString)) return null
  try {
    return found.decodeText()
  } catch {
    return null
  }
}

/** What a stream holds, as letters (UTF-8); '' where nobody can say. */
export function lettersOf(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return ''
  try {
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8')
  } catch {
    return ''
  }
}

/**
 * Every dictionary that the catalog or the document's information leads to, and the references on the way. What nothing leads to
 * (an earlier state of the file, what somebody hid in it) is not among them, nor what cannot be read.
 */
export function reachable(context: PDFContext): { held: Held[]; refs: Set<PDFRef> } {
  const [refs, seen, held] = [new Set<PDFRef>(), new Set<PDFObject>(), new Array<Held>()]
  const left: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info]
  for (let next = left.pop(); left.length > 0 || next !== undefined; next = left.pop()) {
    if (next === undefined || seen.has(next)) continue
    seen.add(next)
    if (next instanceof PDFRef) {
      const found = context.lookup(next)
      if (found === undefined || found instanceof PDFInvalidObject) continue
      refs.add(next)
      left.push(found)
    } else if (next instanceof PDFArray) left.push(...next.asArray())
    else if (next instanceof PDFDict) {
      held.push({ dict: next, stream: null })
      left.push(...next.values())
    } else if (next instanceof PDFStream) {
      held.push({ dict: next.dict, stream: next instanceof PDFRawStream ? next : null })
      left.push(...next.dict.values())
    }
  }
  return { held, refs }
}
