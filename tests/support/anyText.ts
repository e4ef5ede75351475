import fc from 'fast-check'

/** What has a meaning of its own to JavaScript, to MongoDB and to a page. */
const MEANT = [
  ...['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'length', 'then'],
  ...['$where', 'a.b', '<b>', '&amp;', '\0', '\u202e', '\ufeff', '\r\n', '\u2028', ' '],
]
const [SURROGATES, HALVES] = [0xd800, 0x800]
const below = (max: number) =>
  fc
    .integer({ min: 0, max: max - HALVES })
    .map((at) => String.fromCodePoint(at < SURROGATES ? at : at + HALVES))
const letter = fc.oneof(
  fc.integer({ min: 0, max: 0x24f }).map((at) => String.fromCodePoint(at)),
  below(0xffff),
  below(0x10ffff),
)

/**
 * A text of any code points that are no half of a pair, `maxLength` of them at most, and now and then one that has a meaning somewhere. What
 * `fc.string({ unit: 'binary' })` makes, with more of the letters that are written; that begins with a table of all code points, a second in every process.
 */
export const anyText = ({ maxLength = 10 } = {}): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(letter, { maxLength }).map((all) => all.join('')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', ...MEANT.filter(({ length }) => length <= maxLength)),
    },
  )
