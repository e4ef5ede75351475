import fc from 'fast-check'

const PIECES = [
  ...[']]>', '<![CDATA[', '</script>', '<!--', '&', '&amp;', '&lt;', '<b>', '"', "'", 'İ', '’'],
  ...['\u0000', '\u000B', '\u001B', '\u007F', '\u0085', '\uD800', '\uDC00', '\uFFFE', '\uFFFF'],
  ...['\uFDD0', '\uFDD1', '\uFDD3', '\u202E', '\u2066', '\u2028', '😀', '\r', '\n', ' '],
]

/** Any UTF-16 code units, with what breaks XML, HTML and JSON more often than chance has it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
