import type { GraphQLOutputType } from 'graphql'

import { absoluteUrl } from '@/src/delivery/addresses/urls'
import { drawnImage, SOCIAL } from '@/src/delivery/media/drawnAddress'
import type { PublicImage } from '@/src/published/documents'
import { documentAt, intAt, isNothing, objectsIn, refuse, textAt, textOf, TYPE } from './bson'
import { NULL, put, putInt, putJson, putString, putText } from './json'
import type { Value } from './leaves'
import { atKey, listValue, madeObject, type Special, type Specials } from './making'
import { places } from './shape'
import { now } from './writing'

const SLASH = 0x2f
const NAME = Buffer.from('name')

/** An address: one of our own media gets the newsroom's host. */
const address: Value = (bytes, type, at) => {
  if (type !== TYPE.string) return refuse()
  if (bytes[at + 4] !== SLASH) return putText(bytes, at)
  putJson(JSON.stringify(absoluteUrl(now.site, textAt(bytes, at))))
}

const isSocial = (bytes: Buffer, at: number): boolean => textOf(bytes, at, NAME) === SOCIAL

const sizes: Special = ({ slot, value }, { field, nodes }) => {
  // [ImageSize!]!: the list without its outer sign, then what stands in it.
  const list = field.type as unknown as { ofType: { ofType: GraphQLOutputType } }
  return atKey(
    slot('sizes'),
    listValue(value(list.ofType.ofType, nodes), (bytes, type, at) =>
      type === TYPE.object ? !isSocial(bytes, at) : refuse(),
    ),
  )
}

const social: Special = ({ slot, object }, { nodes }) => {
  const { write } = object('ImageSize', nodes, 'plain')
  return atKey(slot('sizes'), (bytes, type, at) => {
    const found = objectsIn(bytes, type, at).find((one) => isSocial(bytes, one))
    if (found === undefined) put(NULL)
    else write(bytes, found)
  })
}

type Made = ReturnType<typeof drawnImage>

const drawn: Special = ({ plan, slot }, selected) => {
  const args = plan.args(selected)
  const write = madeObject<Made>(plan, plan.objectType('ImageSize'), selected.nodes, {
    name: () => (made) => putString(made.name),
    url: () => (made) => putString(absoluteUrl(now.site, made.url)),
    width: () => (made) => putInt(made.width),
    height: () => (made) => putInt(made.height),
  })
  const keys = ['url', 'width', 'height', 'focalPoint', 'sizes'] as const
  const slots = keys.map(slot)
  return (bytes, frame) => {
    const at = (key: number, type: number): number => {
      const place = frame + slots[key]!
      return places[place] === type ? places[place + 1]! : refuse()
    }
    const focal = frame + slots[3]!
    const focalPoint = isNothing(places[focal]!)
      ? undefined
      : (documentAt(bytes, at(3, TYPE.object)) as PublicImage['focalPoint'])
    const image = {
      ...{ url: textAt(bytes, at(0, TYPE.string)), focalPoint },
      ...{ width: intAt(bytes, at(1, TYPE.int)), height: intAt(bytes, at(2, TYPE.int)) },
      sizes: Object.values(documentAt(bytes, at(4, TYPE.array))) as PublicImage['sizes'],
    }
    const { width, ratio, format } = args(now)
    // The engine says what is wrong with it.
    if (typeof width !== 'number' || width < 1) return refuse()
    const asked = { width, ratio: ratio ?? 'original', format: format ?? 'auto' }
    write(
      drawnImage(now.site.pictureKey?.() ?? null, image, asked as Parameters<typeof drawnImage>[2]),
    )
  }
}

const PHOTO = Buffer.from('"PHOTO"')

/** Nearly all are photographs, and do not say so. */
const kind: Special = ({ slot, value }, { field, nodes }) => {
  const said = value(field.type, nodes)
  return atKey(slot('kind'), (bytes, type, at) =>
    isNothing(type) ? put(PHOTO) : said(bytes, type, at),
  )
}

/** What of a picture is not simply the key of its name. */
export const imageFields: Specials = {
  'Image.url': ({ slot }) => atKey(slot('url'), address),
  'Attachment.url': ({ slot }) => atKey(slot('url'), address),
  'ImageSize.url': ({ slot }) => atKey(slot('url'), address),
  'Image.kind': kind,
  'Image.sizes': sizes,
  'Image.social': social,
  'Image.image': drawn,
}
