/** Where two documents differ: the path of a field, and its values as short JSON (`—` where there is none). */
export type FieldDifference = { path: string; expected: string; stored: string }

/** So many fields of a document are named; one that differs in more is another document. */
export const MOST_FIELDS = 200

/** One public document that is not as publications and records say it has to be. */
export type PublicDifference = {
  collection: string
  id: string
  /** `unbuildable`: nobody can say how it has to be; the reason stands in `fields`. */
  problem: 'missing' | 'extra' | 'different' | 'unbuildable'
  /** Of a different one: at most `MOST_FIELDS`. */
  fields?: FieldDifference[]
}
