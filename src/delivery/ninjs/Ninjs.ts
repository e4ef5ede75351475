/** The parts of an IPTC ninjs 3.1 item (iptc.org/std/ninjs) that we write; no others are allowed in it. */
export type NinjsText = { role: string; contentType: string; value: string }
export type NinjsBody = NinjsText & { charCount?: number; wordCount?: number }
export type NinjsNamed = { name: string; rel?: string; uri?: string; literal?: string }
export type NinjsInfoSource = { name: string; role: string; uri: string; literal: string }
export type NinjsEvent = { id: string; name: string; rel: string; uri: string }
export type NinjsRendition = {
  name: string
  href: string
  contentType?: string
  width: number
  height: number
}

export type Ninjs = {
  uri: string
  type: 'text' | 'picture' | 'component'
  representationType?: 'full' | 'partial'
  profile?: string
  version?: string
  /** RFC 3339 with Istanbul's offset. */
  firstCreated?: string
  versionCreated?: string
  contentCreated?: string
  pubStatus: 'usable' | 'withheld' | 'canceled'
  language?: string
  title?: string
  slugline?: string
  by?: string
  /** Where the content comes from: the dateline. */
  located?: string
  usageTerms?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsBody[]
  people?: NinjsNamed[]
  places?: NinjsNamed[]
  subjects?: NinjsNamed[]
  genres?: NinjsNamed[]
  events?: NinjsEvent[]
  infoSources?: NinjsInfoSource[]
  altIds?: { role: string; value: string }[]
  renditions?: NinjsRendition[]
  associations?: NinjsAssociation[]
  standard?: { name: string; version: string; schema: string }
}

export type NinjsAssociation = Ninjs & { name: string; rel: string }
