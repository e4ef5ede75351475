import fc from 'fast-check'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { encodeCursor } from '@/src/delivery/lists/cursor'

export type AnyOperation = { text: string; variables: Record<string, unknown> }

const SLUGS = [
  ...[
    'darbe-plani',
    'her-sey',
    'eski-baslik',
    'withdrawn',
    'retracted',
    'coup-plot-english',
    'yok',
  ],
  ...['ramiz-mekhtiyev', 'ilham-aliyev', 'apa', 'minval', 'dusanbe-zirvesi', 'dusanbe-gorusmesi'],
]
const AT = new Date('2025-10-18T18:23:00Z')
/** Cursors by what a list answers with. */
const AFTER: Record<string, string> = {
  ArticleConnection: encodeCursor('newest', AT, 'a-darbe-plani'),
  ClaimConnection: encodeCursor('claims', AT, 'a-darbe-plani.c1'),
  SourceConnection: encodeCursor('names', 'APA', 's-apa'),
  SearchConnection: `3.${encodeCursor('newest', AT, 'a-z')}`,
}
/** What the bytes leave to the engine: one of these in a query, and nothing of it is answered from bytes. */
const RELAY = new Set([
  ...['node', 'edges', 'hasPreviousPage', 'startCursor', 'timelineConnection'],
  ...['Section.id', 'Tag.id', 'Image.id'],
])
const IDS = ['a-darbe-plani', 'a-her-sey', 'a-yok', 'p-mekhtiyev', 's-apa', 'nobody']
const SIZES = [1, 2, 3, 20, 100]
/** Values of arguments, by name of the field's type: text of GraphQL. */
const FILTERS: Record<string, readonly string[]> = {
  ArticleFilter: [
    ...['{}', '{section: "dunya"}', '{person: "ramiz-mekhtiyev"}', '{state: [LIVE, WITHDRAWN]}'],
    ...[
      '{tag: "cay", language: "tr"}',
      '{genres: [REPORT], exclude: ["a-yok"]}',
      '{ids: ["a-her-sey"]}',
      '{slugs: ["her-sey", "darbe-plani"]}',
      '{or: [{section: "dunya"}, {tag: "cay"}], not: {language: "en"}}',
    ],
  ],
  EntityFilter: [
    '{}',
    '{startsWith: "a"}',
    '{nameMatches: "MEHTİYEV\'in"}',
    '{kind: "agency"}',
    '{slugs: ["apa", "ilham-aliyev"]}',
  ],
  EventFilter: ['{}', '{from: "2024"}', '{occurrence: OCCURRED}', '{person: "ilham-aliyev"}'],
  ClaimFilter: ['{}', '{kind: FACT}', '{originsAtMost: 1}', '{article: "darbe-plani"}', 'null'],
}
const WORDS = ['mehtiyev', 'plan', 'darbe planı', 'APA', 'haber', '', 'yok']
const quoted = (text: string): string => JSON.stringify(text)

/** Some valid query of the schema, with aliases, fragments, variables, `__typename` and lists inside lists. */
export function anyOperation(schema: GraphQLSchema, gen: fc.GeneratorValue): AnyOperation {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fragments: string[] = []
  let names = 0
  const isPlain = gen(fc.nat, { max: 3 }) > 0
  const chance = (most: number): boolean => gen(fc.nat, { max: most }) === 0
  const one = <Value>(values: readonly Value[]): Value =>
    values[gen(fc.nat, { max: values.length - 1 })]!
  /** A value as it is, or as a variable. */
  const given = (type: string, value: unknown, text: string): string => {
    if (!chance(2)) return text
    const name = `v${(names += 1)}`
    declared.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }
  const argument = (name: string, type: string, list: string): string | null => {
    if (name === 'slug') {
      const slug = one(SLUGS)
      return given(type, slug, quoted(slug))
    }
    if (name === 'query') {
      const words = one(WORDS)
      return given(type, words, quoted(words))
    }
    if (type === 'ID!') return quoted(one(IDS))
    if (name === 'width') return given(type, 300, '300')
    if (chance(1)) return null
    if (name === 'ratio') return one(['ORIGINAL', 'ONE_BY_ONE', 'SIXTEEN_BY_NINE'])
    if (name === 'format') return one(['AUTO', 'WEBP'])
    if (isPlain && (name === 'last' || name === 'before')) return null
    if (name === 'last') return chance(3) ? String(one(SIZES)) : null
    if (name === 'before') return AFTER[list] && chance(3) ? quoted(AFTER[list]) : null
    if (name === 'first') {
      const size = one(SIZES)
      return given('Int', size, String(size))
    }
    if (name === 'after') return AFTER[list] && chance(2) ? quoted(AFTER[list]) : 'null'
    if (name === 'order' && type.startsWith('ArticleOrder')) return 'NEWEST'
    if (name === 'filter') return one(FILTERS[type] ?? ['null'])
    if (name === 'from' && type === 'PartialDate') return '"2024-12"'
    return null
  }
  const fieldText = (
    parent: string,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): string => {
    const args = field.args.flatMap(({ name, type }) => {
      const value = argument(name, String(type), String(getNamedType(field.type)))
      return value === null ? [] : [`${name}: ${value}`]
    })
    // With arguments, and in members of a union, each has a name of its own: two of one name would have to agree.
    const hasAlias = field.args.length > 0 || parent !== '' || chance(5)
    const alias = hasAlias ? `a${(names += 1)}_${field.name}: ` : ''
    const type = getNamedType(field.type)
    const isBelow = isObjectType(type) || isUnionType(type) || isInterfaceType(type)
    const below = isBelow ? ` ${setText(type, depth - 1)}` : ''
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${below}`
  }
  const setText = (type: GraphQLNamedType, depth: number, member = ''): string => {
    if (isUnionType(type)) {
      const members = type.getTypes().filter(() => !chance(3))
      const parts = members.map((each) => `... on ${each.name} ${setText(each, depth, each.name)}`)
      return `{ ${['__typename', ...parts].join(' ')} }`
    }
    if (isInterfaceType(type)) return `{ __typename ${Object.keys(type.getFields()).join(' ')} }`
    if (!isObjectType(type)) return ''
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
      const below = getNamedType(of)
      if (isPlain && (RELAY.has(name) || RELAY.has(`${type.name}.${name}`))) return false
      return depth > 0 || !(isObjectType(below) || isUnionType(below) || isInterfaceType(below))
    })
    if (fields.length === 0) return '{ __typename }'
    const count = 1 + gen(fc.nat, { max: Math.min(6, fields.length) })
    const texts = Array.from({ length: count }, () => fieldText(member, one(fields), depth))
    if (chance(5)) texts.splice(gen(fc.nat, { max: texts.length }), 0, '__typename')
    const text = `{ ${texts.join(' ')} }`
    if (chance(6)) return `{ ... ${text} }`
    if (!chance(6)) return text
    const name = `F${(names += 1)}`
    fragments.push(`fragment ${name} on ${type.name} ${text}`)
    return `{ __typename ...${name} }`
  }
  const query = schema.getQueryType()!
  const set = setText(query, 5)
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query'
  return { text: [`${head} ${set}`, ...fragments].join('\n'), variables }
}
