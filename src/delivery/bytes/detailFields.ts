import type { GraphQLOutputType } from 'graphql'
import { absoluteMedia, absoluteUrl } from '@/src/delivery/addresses/urls'
import { isKnown } from '@/src/delivery/resolvers/textBlockResolvers'
import { intAt, isNothing, refuse, textAt, textOf, TYPE } from './bson'
import { cardWriter } from './cards'
import { claimsOfArticle } from './claimsOf'
import { EMPTY_LIST, NULL, put, putJson, putText } from './json'
import type { Value } from './leaves'
import { atKey, listValue, objectValue, orNull, type Special, type Specials } from './making'
import { now } from './writing'

const SLASH = 0x2f

/** An address: one of our own media gets the newsroom's host. */
const address: Value = (bytes, type, at) => {
  if (type !== TYPE.string) return refuse()
  if (bytes[at + 4] !== SLASH) return putText(bytes, at)
  putJson(JSON.stringify(absoluteUrl(now.site, textAt(bytes, at))))
}

const PICTURE = Buffer.from('<img ')

const html: Value = (bytes, type, at) => {
  if (type !== TYPE.string) return refuse()
  const text = bytes.subarray(at + 4, at + 3 + intAt(bytes, at))
  if (!text.includes(PICTURE)) return putText(bytes, at)
  putJson(JSON.stringify(absoluteMedia(textAt(bytes, at), now.site)))
}

const KIND = Buffer.from('kind')

const blocks: Special = ({ slot, value }, { field, nodes }) => {
  // [TextBlock!]!: the list without its outer sign, then what stands in it.
  const list = field.type as unknown as { ofType: { ofType: GraphQLOutputType } }
  const known = listValue(value(list.ofType.ofType, nodes), (bytes, type, at) =>
    type === TYPE.object ? isKnown({ kind: textOf(bytes, at, KIND) ?? '' }) : refuse(),
  )
  return atKey(slot('blocks'), (bytes, type, at) =>
    type === TYPE.missing ? put(EMPTY_LIST) : known(bytes, type, at),
  )
}

/** A person's card, or null. */
const person: Special = (making, { nodes }) =>
  atKey(making.slot('person'), orNull(objectValue(cardWriter(making, 'Person', nodes))))

/** The small types inside an article, and the id of a row. */
export const detailFields: Specials = {
  'Byline.person': person,
  'Participant.person': person,
  'Image.url': ({ slot }) => atKey(slot('url'), address),
  'ImageSize.url': ({ slot }) => atKey(slot('url'), address),
  'RichText.html': ({ slot }) => atKey(slot('html'), html),
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
