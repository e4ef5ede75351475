import type { BodyNode } from '@/src/language/richText/body'
import { mapTexts } from '@/src/language/text/plainText'
import { ROW_LISTS, type RowList } from '@/src/workflow/articleFields'
import type { Row } from './rows'

type Side = 'mine' | 'theirs'
/** Who changed what the merged text has in this place; `both`: each changed it, and the changes fit together. */
export type By = 'nobody' | Side | 'both'

export type Merged<T> = { value: T; by: By }

/**
 * One place of an article in three versions, each null where the version has nothing there. `merged` is null where
 * both changed the place and a person has to decide.
 */
export type Piece<T> = {
  /** Stable within one merge: `headline`, `body:3`, `claims:<row id>`. */
  id: string
  base: T | null
  mine: T | null
  theirs: T | null
  merged: Merged<T | null> | null
  /** Whether both versions may stand, mine first. */
  mayBoth: boolean
}

/** Every place of a merge in reading order: fields, body, rows. */
export const piecesOf = ({ fields, body, rows }: MergedArticle): Piece<unknown>[] => [
  ...fields,
  ...body,
  ...ROW_LISTS.flatMap((list): Piece<unknown>[] => rows[list]),
]

export type Choice = Side | 'both'
/** What a person chose, by the id of the piece. */
export type Decisions = Readonly<Record<string, Choice>>

/** The value of one place after the decisions; an undecided conflict keeps what is mine. */
export function decide<T>(
  piece: Piece<T>,
  decisions: Decisions,
  join: (mine: T, theirs: T) => T,
): T | null {
  if (piece.merged) return piece.merged.value
  const choice = decisions[piece.id] ?? 'mine'
  if (choice === 'theirs') return piece.theirs
  if (choice === 'mine' || piece.mine === null || piece.theirs === null) return piece.mine
  return join(piece.mine, piece.theirs)
}

export type Content = Record<string, unknown>

/** Three versions of an article laid over each other, place by place. */
export type MergedArticle = {
  base: Content
  mine: Content
  theirs: Content
  fields: Piece<unknown>[]
  body: Piece<BodyNode[]>[]
  rows: Record<RowList, Piece<Row>[]>
}

/**
 * Versions of an article with their letters composed (NFC), so that one from before the newsroom did so differs from a newer
 * one in its words only. Everything else stays as it is.
 */
export const inOneForm = (...versions: Content[]): Content[] =>
  versions.map((one) => mapTexts(one, (text) => text.normalize('NFC')) as Content)
