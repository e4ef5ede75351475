import { ARTICLE_FIELDS, type FieldClass, fieldLabel, type Merge, mergeOf } from './articleFields'

type Field = keyof typeof ARTICLE_FIELDS

const CLASSES: Record<FieldClass, string> = {
  content:
    'what an approval is of: hashed, and a change voids it. Nothing else may be shown to readers.',
  inner: 'written by people, kept inside, part of no approval.',
  server: 'written by the judge and the transitions alone.',
  derived: 'worked out from the content on every save; the incoming value is never used.',
  record: 'kept by the database layer.',
}

const MERGES: Record<Merge, string> = {
  body: 'block by block, and in a block word by word.',
  rows: 'row by row, by the id of each, and in a row key by key.',
  words: 'word by word; where both changed the same words, a person takes one of the two.',
  longWords:
    'word by word; where both changed the same words, a person takes one of the two, or both, one after the other.',
  whole:
    'a list by what was added and taken out, a group key by key; of anything else a person takes one of the two.',
}

const READERS = { shown: 'see it', steers: 'see what follows from it', kept: 'never' } as const

/** The classes that are worked out have a value of their own in a publication, made there from what readers see. */
const readersOf = (field: Field): string => {
  const row = ARTICLE_FIELDS[field]
  if ('public' in row) return READERS[row.public]
  return row.is === 'server' ? READERS.kept : '–'
}

const row = (field: Field): string => {
  const label = fieldLabel(field)
  const [tr, en] = label.tr === field ? ['–', '–'] : [label.tr, label.en]
  const cells = [`\`${field}\``, tr, en, ARTICLE_FIELDS[field].is, readersOf(field), mergeOf(field)]
  return `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`
}

const list = (words: Record<string, string>): string[] =>
  Object.entries(words).map(([name, said]) => `- \`${name}\`: ${said}`)

/** docs/article-fields.md, printed from the table of fields: one row for each, in the order in which content is hashed. */
export const articleFieldsPage = (): string =>
  [
    '# Haberin alanları / the fields of an article',
    '',
    'Printed from `src/workflow/articleFields.ts` by `npm run generate`. Do not edit: change the table.',
    '',
    '| field | Türkçe | English | class | readers | how it merges |',
    '| --- | --- | --- | --- | --- | --- |',
    ...(Object.keys(ARTICLE_FIELDS) as Field[]).map(row),
    '',
    '## Classes',
    '',
    ...list(CLASSES),
    '',
    'What is derived or of the record has no row for readers: a publication works out its own, from what readers see.',
    '',
    '## How two versions become one',
    '',
    'Where one of them changed a field, its value stands. Where both did:',
    '',
    ...list(MERGES),
    '',
  ].join('\n')
