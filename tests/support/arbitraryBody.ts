import fc from 'fast-check'

const words = fc.string({ unit: 'grapheme', maxLength: 8 })
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('abc', null, -1, 1e9, 'javascript:x'),
)
const types = fc.constantFrom(
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'text',
  'tab',
  'linebreak',
  'link',
  'autolink',
  'horizontalrule',
  'upload',
  'attributionMark',
  'block',
  '__proto__',
)
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.record({ type: types, version: fc.constant(1), text: words }),
    junk,
    fc.record(
      {
        type: types,
        version: fc.oneof(fc.constant(1), junk),
        children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), junk),
        ids: fc.oneof(fc.array(words), junk),
        fields: fc.oneof(fc.record({ url: fc.oneof(fc.webUrl(), words, junk) }), junk),
        tag: fc.constantFrom('h2', 'h1', 'ul', 'ol'),
        format: fc.oneof(fc.integer({ min: 0, max: 200 }), junk),
        text: fc.oneof(words, junk),
        value: junk,
      },
      { requiredKeys: ['type'] },
    ),
  ),
}))

/** Bodies nobody would write: unknown nodes, wrong values, missing and misplaced parts, and now and then a sound one. */
export const arbitraryBody: fc.Arbitrary<unknown> = fc
  .array(node, { maxLength: 5 })
  .map((children) => ({ root: { type: 'root', version: 1, children } }))
