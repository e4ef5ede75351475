import { pageSize } from '@/src/delivery/lists/page'
import {
  askKin,
  chooseKin,
  kinLists,
  type RelatedReason,
} from '@/src/delivery/lists/relatedStories'
import type { Kin } from '@/src/delivery/documents/parents'
import { idOf, optionalText } from './asking'
import { isNothing, objectsIn, refuse, textOf, textsIn, TYPE } from './bson'
import { isWithdrawn } from './isWithdrawn'
import { put } from './json'
import type { Loader } from './loaders'
import { madeObject, putList, type Special } from './making'
import type { Plan } from './plan'
import { places } from './shape'
import { now, want } from './writing'

const SLUG = Buffer.from('slug')
const REASONS: Readonly<Record<RelatedReason, Buffer>> = {
  hand: Buffer.from('"HAND"'),
  event: Buffer.from('"EVENT"'),
  person: Buffer.from('"PERSON"'),
  section: Buffer.from('"SECTION"'),
}

/** Lists of articles that share something, all of an answer in one command. */
const kinOf = (plan: Plan): Loader<readonly Kin[]> =>
  plan.shared<readonly Kin[]>('kin', () => ({
    none: [],
    ask: (keys, asking) => askKin(keys, asking.tracked().articles),
  }))

const slugsIn = (bytes: Buffer, type: number, at: number): string[] =>
  objectsIn(bytes, type, at).map((one) => textOf(bytes, one, SLUG) ?? refuse())

/** `Article.relatedStories`: the lists are asked for first, then whoever was chosen from them. */
export const relatedStories: Special = (making, selected) => {
  const { plan, object, slot } = making
  const args = plan.args(selected)
  const below = plan.selectionOf('RelatedStory', selected.nodes).get('article') ?? []
  const articles = plan.articles(plan.articleKeys(below))
  const kin = kinOf(plan)
  const story = madeObject<{ article: Buffer; reason: RelatedReason }>(
    plan,
    plan.objectType('RelatedStory'),
    selected.nodes,
    {
      article: ({ nodes }) => {
        const { write } = object('Article', nodes, 'plain')
        return (made) => write(made.article, 0)
      },
      reason: () => (made) => put(REASONS[made.reason]),
    },
  )
  const [related, events, persons] = [slot('related'), slot('events'), slot('persons')]
  const [section, language] = [slot('section'), slot('language')]
  return (bytes, frame) => {
    const [type, at] = [places[frame + section]!, places[frame + section + 1]!]
    if (!isNothing(type) && type !== TYPE.object) return refuse()
    const placed = <Found>(key: number, read: (bytes: Buffer, type: number, at: number) => Found) =>
      read(bytes, places[frame + key]!, places[frame + key + 1]!)
    const given = {
      id: idOf(bytes, now.article?.at ?? refuse()),
      language: placed(language, optionalText),
      related: placed(related, textsIn),
      events: placed(events, slugsIn),
      persons: placed(persons, slugsIn),
      section: type === TYPE.object ? (textOf(bytes, at, SLUG) ?? null) : null,
    }
    const { first } = args(now)
    const size = pageSize(typeof first === 'number' ? first : null, 6)
    const lists = kinLists(given, size).flatMap(({ keys }) => keys)
    const rows = new Map(lists.map((key) => [key, want(kin, key)]))
    // As long as one of them is not known, whoever it would choose is not either.
    const isKnown = lists.every((key) => rows.get(key) !== undefined)
    const chosen = isKnown ? chooseKin(given, size, (key) => rows.get(key) ?? []) : []
    const found = chosen.map(({ id, reason }) => ({ article: want(articles, id), reason }))
    const shown = found.flatMap(({ article, reason }) =>
      article && !isWithdrawn(article) ? [{ article, reason }] : [],
    )
    putList(shown.slice(0, size), story)
  }
}
