import { ObjectId } from 'mongodb'

import type { BodyBlock, BodyNode } from '@/src/language/richText/body'
import { elementKeys, fromParagraphs, newText } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import { toText } from '@/src/language/richText/toText'
import type { Article } from '@/src/payload-types'
import type { CueClass, Form } from '@/src/sourcing/vocabulary'
import type { DemoPart, DemoSaid, DemoStory } from './stories/DemoStory'

type Ids = ReadonlyMap<string, string>
type Known = Partial<Pick<Article, 'claims' | 'attributions'>>

/**
 * What the editor would hold after the reporter marked every attribution: text, claims, rows and marks. `records`: ids of
 * people and sources by their address; `known`: an article whose claims and rows keep their ids; `isFirst`: as it was first
 * published, with the words that are corrected later; `posts`: how many of what is added later it has. Pure but for new ids.
 */
export function demoStoryContent(
  story: DemoStory,
  records: Ids,
  {
    known = {},
    isFirst = false,
    posts = 0,
  }: { known?: Known; isFirst?: boolean; posts?: number } = {},
): Partial<Article> {
  const { correction } = story
  const as = (text: string): string =>
    isFirst && correction ? text.replace(correction.is, correction.was) : text
  const added = (story.posts ?? []).slice(0, posts).map(({ part }) => part)
  const children = [...story.parts, ...added].map((part) => blockOf(part, as, records))
  const plain = { root: { type: 'root' as const, children, ...elementKeys } }
  const text = toText(plain)
  const rows = story.said.map((said, at) => {
    const start = text.indexOf(as(said.words))
    return {
      said,
      id: known.attributions?.[at]?.id ?? new ObjectId().toHexString(),
      claim: known.claims?.[at]?.id ?? new ObjectId().toHexString(),
      ...{ start, end: start + as(said.words).length },
    }
  })
  return {
    headline: story.headline,
    dek: story.dek,
    body: markSpans(plain, rows) as unknown as Article['body'],
    claims: rows.map(({ claim, said }) => ({
      id: claim,
      text: said.claim,
      kind: said.kind ?? 'fact',
      seriousness: said.about ? ('reputational' as const) : ('none' as const),
      ...(said.about && { organisations: [records.get(said.about) ?? ''] }),
      verification: { status: 'unverified' },
    })),
    attributions: rows.map(({ id, claim, said }) => ({
      ...{ id, claim, field: 'body' as const, mode: said.mode },
      source: said.source && records.get(said.source),
      speaker: said.speaker && records.get(said.speaker),
      ...(said.via && {
        via: [{ relationTo: 'sources' as const, value: records.get(said.via) ?? '' }],
      }),
      speakerRole: said.role,
      ...(said.mode === 'document' && { documentOnFile: { onFile: true } }),
      cue: { text: said.cue, class: cueClassOf(said) },
      form: formOf(said),
      stance: 'asserts',
      groundRules: 'onRecord',
    })),
  }
}

const cueClassOf = ({ mode, cue }: DemoSaid): CueClass => {
  if (!cue) return 'none'
  return mode === 'document' || mode === 'unseenDocument' ? 'documentPhrase' : 'reportingActive'
}

const formOf = ({ words, mode }: DemoSaid): Form => {
  if (words.startsWith('“')) return 'direct'
  return mode === 'ownReporting' || mode === 'houseVoice' ? 'asserted' : 'indirect'
}

const holding = <T extends string>(type: T, children: BodyNode[]) => ({
  ...elementKeys,
  type,
  children,
})

const heading = (words: string): BodyBlock => ({
  ...holding('heading', [newText(words)]),
  tag: 'h3',
})

function blockOf(part: DemoPart, as: (text: string) => string, records: Ids): BodyBlock {
  if (typeof part === 'string') return holding('paragraph', [newText(as(part))])
  if ('heading' in part) return heading(part.heading)
  if ('pullQuote' in part) return holding('pullQuote', [newText(part.pullQuote)])
  if ('table' in part) return tableOf(part.table)
  if ('attachment' in part) {
    const value = records.get(part.attachment) ?? ''
    return { type: 'attachment', version: 1, relationTo: 'attachments', value }
  }
  const items = part.items.map((words, at) => ({
    ...holding('listitem', [newText(words)]),
    value: at + 1,
  }))
  const list = {
    ...holding('list', items),
    ...{ listType: 'bullet' as const, tag: 'ul' as const, start: 1 },
  }
  return holding('factBox', [heading(part.factBox), list])
}

/** Its first row names the columns. */
const tableOf = (rows: readonly (readonly string[])[]): BodyBlock =>
  holding(
    'table',
    rows.map((row, at) =>
      holding(
        'tablerow',
        row.map((words) => ({
          ...holding('tablecell', fromParagraphs([words]).root.children),
          ...{ headerState: at === 0 ? 1 : 0, colSpan: 1, rowSpan: 1, backgroundColor: null },
        })),
      ),
    ),
  )
