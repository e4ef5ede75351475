import type { GraphQLOutputType } from 'graphql'
import {
  CARD_KEYS,
  type FindStory,
  htmlWithStories,
  isShown,
  markdownWithStories,
} from '@/src/delivery/addresses/storyCards'
import { absoluteMedia } from '@/src/delivery/addresses/urls'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import { isKnown } from '@/src/delivery/resolvers/textBlockResolvers'
import { treeWithStories } from '@/src/published/relatedStories'
import {
  documentAt,
  intAt,
  isNothing,
  refuse,
  textAt,
  textOf,
  TYPE,
  typeFound,
  valueOf,
} from './bson'
import { cardWriter } from './cards'
import { claimsOfArticle } from './claimsOf'
import { EMPTY_LIST, NULL, put, putJson, putText } from './json'
import { atKey, listValue, objectValue, orNull, type Special, type Specials } from './making'
import type { Plan } from './plan'
import { now, want } from './writing'

const PICTURE = Buffer.from('<img ')
const FILE = Buffer.from('data-part="attachment"')
/** By this the bytes of a text tell that it may lead to another article; only then it is read. */
const CARD = Buffer.from('relatedStory')

/** What is known of an article that a text leads to, asked for where it is not yet. */
const finderOf = (plan: Plan): FindStory => {
  const loader = plan.articles(CARD_KEYS)
  return (id) => {
    const found = want(loader, id)
    return found ? (documentAt(found, 0) as unknown as ArticleParent) : null
  }
}

const stringAt = (bytes: Buffer, type: number, at: number): Buffer =>
  type === TYPE.string ? bytes.subarray(at + 4, at + 3 + intAt(bytes, at)) : refuse()

const html: Special = ({ plan, slot }) => {
  const find = finderOf(plan)
  return atKey(slot('html'), (bytes, type, at) => {
    const text = stringAt(bytes, type, at)
    const hasCard = text.includes(CARD)
    if (!hasCard && !text.includes(PICTURE) && !text.includes(FILE)) return putText(bytes, at)
    const stored = textAt(bytes, at)
    const whole = hasCard ? htmlWithStories(stored, find, now.site) : stored
    putJson(JSON.stringify(absoluteMedia(whole, now.site)))
  })
}

const markdown: Special = ({ plan, slot }) => {
  const find = finderOf(plan)
  return atKey(slot('markdown'), (bytes, type, at) => {
    if (!stringAt(bytes, type, at).includes(CARD)) return putText(bytes, at)
    putJson(JSON.stringify(markdownWithStories(textAt(bytes, at), find, now.site)))
  })
}

const tree: Special = ({ plan, slot }) => {
  const find = finderOf(plan)
  return atKey(slot('json'), (bytes, type, at) => {
    if (type !== TYPE.object) return refuse()
    const stored = documentAt(bytes, at)
    const hasCard = bytes.subarray(at, at + intAt(bytes, at)).includes(CARD)
    const shown = hasCard ? treeWithStories(stored, (id) => isShown(find(id))) : stored
    putJson(JSON.stringify(shown))
  })
}

const KIND = Buffer.from('kind')

const STORY = Buffer.from('story')

const blocks: Special = ({ plan, slot, value }, { field, nodes }) => {
  const find = finderOf(plan)
  const isThere = (bytes: Buffer, at: number): boolean => {
    const kind = textOf(bytes, at, KIND) ?? ''
    if (kind !== 'relatedStory') return isKnown({ kind })
    return isShown(find(textOf(bytes, at, STORY) ?? refuse()))
  }
  // [TextBlock!]!: the list without its outer sign, then what stands in it.
  const list = field.type as unknown as { ofType: { ofType: GraphQLOutputType } }
  const known = listValue(value(list.ofType.ofType, nodes), (bytes, type, at) =>
    type === TYPE.object ? isThere(bytes, at) : refuse(),
  )
  return atKey(slot('blocks'), (bytes, type, at) =>
    type === TYPE.missing ? put(EMPTY_LIST) : known(bytes, type, at),
  )
}

/** The article that a card in a text leads to. */
const story: Special = ({ plan, object, slot }, { nodes }) => {
  const { write } = object('Article', nodes, 'plain')
  const loader = plan.articles(plan.articleKeys(nodes))
  return atKey(slot('story'), (bytes, type, at) => {
    const found = want(loader, type === TYPE.string ? textAt(bytes, at) : refuse())
    if (found === undefined) return put(NULL)
    write(found ?? refuse(), 0)
  })
}

/** A person's card, or null. */
const person: Special = (making, { nodes }) =>
  atKey(making.slot('person'), orNull(objectValue(cardWriter(making, 'Person', nodes))))

const [ID, IMAGE] = [Buffer.from('id'), Buffer.from('image')] as const

/** The portrait of who signed, read together with all others. */
const portrait: Special = ({ plan, slot, value }, { field, nodes }) => {
  const loader = plan.entities('persons', ['image'])
  const write = value(field.type, nodes)
  return atKey(slot('person'), (bytes, type, at) => {
    if (isNothing(type)) return put(NULL)
    const id = type === TYPE.object ? textOf(bytes, at, ID) : refuse()
    const found = want(loader, id ?? refuse())
    if (!found) return put(NULL)
    const image = valueOf(found, 0, IMAGE)
    write(found, typeFound, image)
  })
}

/** The small types inside an article, and the id of a row. */
export const detailFields: Specials = {
  'Byline.person': person,
  'Byline.image': portrait,
  'Participant.person': person,
  'RichText.html': html,
  'RichText.markdown': markdown,
  'RichText.json': tree,
  'RelatedStoryBlock.article': story,
  'RichText.blocks': blocks,
  'Update.claim': ({ slot, object }, { nodes }) => {
    const { write } = object('Claim', nodes, 'embedded')
    return atKey(slot('claim'), (bytes, type, at) => {
      if (isNothing(type)) return put(NULL)
      const id = type === TYPE.string ? textAt(bytes, at) : refuse()
      const claim = claimsOfArticle().get(id)
      if (!claim) return put(NULL)
      now.claim = claim
      write(claim.bytes, claim.at)
    })
  },
}
