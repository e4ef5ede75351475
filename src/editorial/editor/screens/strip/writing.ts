import {
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'

import { spansOf } from '@/src/language/richText/spans'
import { blocksOf, toText } from '@/src/language/richText/toText'
import type { Proposal } from '@/src/sourcing/proposals'
import type { AttributionMode, Seriousness } from '@/src/sourcing/vocabulary'
import { $removeMarkId, $wrapInAttribution } from '../marks'
import { type FormRow, newRowId, type Row } from '../rowsFrom'
import { placeSelection } from '../selection'

/** What was accepted for one proposal. */
export type Decision = {
  proposal: Proposal
  mode: AttributionMode
  /** The record that is named, where the mode names one. */
  who: { collection: 'persons' | 'sources'; id: string } | null
  seriousness: Seriousness
  /** Ids of the sources by which it came. */
  via: readonly string[]
  /** Ids of the persons whom the claim is about. */
  persons: readonly string[]
}

/** Of which record a mode is; null: of nobody. A document may be one that is no source yet. */
export const NAMES: Readonly<Record<AttributionMode, 'persons' | 'sources' | null>> = {
  namedSource: 'sources',
  namedSpeaker: 'persons',
  maskedSource: 'sources',
  document: 'sources',
  unseenDocument: null,
  ownReporting: null,
  agentlessHedge: null,
  houseVoice: null,
}

/** The attribution and the claim that a decision comes to, under new ids; the mark is the editor's part. */
export function rowsOf({ proposal, mode, who, seriousness, via, persons }: Decision): {
  row: Row
  claim: Row
} {
  const { cue, cueClass, form, stance, claim: text } = proposal
  const claim = newRowId()
  const isNumber = seriousness === 'none' && /\d/.test(text) && mode !== 'houseVoice'
  const kind = seriousness !== 'none' ? 'accusation' : isNumber ? 'number' : 'fact'
  return {
    claim: { id: claim, text, kind, seriousness, persons: [...persons], events: [] },
    row: {
      ...{ id: newRowId(), field: 'body', claim, mode, form, stance, groundRules: 'onRecord' },
      cue: { text: cue?.text ?? '', class: cueClass },
      ...(who && who.collection === NAMES[mode]
        ? { [who.collection === 'persons' ? 'speaker' : 'source']: who.id }
        : {}),
      ...(via.length > 0 && { via: via.map((value) => ({ relationTo: 'sources', value })) }),
    },
  }
}

/** Puts the mark of a row round a sentence. False, and nothing is changed, where the text no longer holds it. */
export function markSentence(editor: LexicalEditor, { start, end }: Proposal, id: string): boolean {
  if (!placeSelection(editor, { start, end }, true)) return false
  editor.update(
    () => {
      const selection = $getSelection()
      if ($isRangeSelection(selection)) $wrapInAttribution(selection, id)
    },
    { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
  )
  return true
}

/** Takes the mark of a row off its words. */
export const unmarkSentence = (editor: LexicalEditor, id: string): void =>
  editor.update(() => $removeMarkId(id), { discrete: true, tag: SKIP_DOM_SELECTION_TAG })

/** What the finder proposes for the text as it stands in the editor; the finder is loaded when it is first asked. */
export async function askProposals(
  editor: LexicalEditor,
  language: string,
  rows: readonly FormRow[],
): Promise<{ text: string; proposals: Proposal[] }> {
  const { proposalsIn } = await import('@/src/sourcing/proposals')
  const body = editor.getEditorState().toJSON()
  const cues = new Map(rows.map(({ id, values }) => [id, values.cue]))
  const text = toText(body)
  const proposals = proposalsIn({
    ...{ text, paragraphs: blocksOf(body), language },
    marked: spansOf(body).map(({ id, start, end }) => {
      const { text } = (cues.get(id) ?? {}) as { text?: unknown }
      return { start, end, cue: typeof text === 'string' && text !== '' ? text : null }
    }),
  })
  return { text, proposals }
}
