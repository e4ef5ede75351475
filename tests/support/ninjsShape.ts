import { z } from 'zod'

// What we use of IPTC ninjs 3.1, in our own words: it lets no property in that it does not know.
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i)
const time = z.iso.datetime({ offset: true })
const text = z.strictObject({ role: z.string(), contentType: z.string(), value: z.string() })
const body = text.extend({
  charCount: z.int().optional(),
  wordCount: z.int().optional(),
})
const named = z.strictObject({
  name: z.string(),
  rel: z.string().optional(),
  uri: uri.optional(),
  literal: z.string().optional(),
})
const rendition = z.strictObject({
  name: z.string(),
  href: uri,
  contentType: z.string().optional(),
  width: z.int(),
  height: z.int(),
})
const common = {
  uri,
  type: z.enum(['text', 'picture', 'component']),
  representationType: z.enum(['full', 'partial']).optional(),
  profile: z.string().optional(),
  version: z.string().optional(),
  firstCreated: time.optional(),
  versionCreated: time.optional(),
  contentCreated: time.optional(),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  language: z.string().optional(),
  title: z.string().optional(),
  slugline: z.string().optional(),
  by: z.string().optional(),
  located: z.string().optional(),
  usageTerms: z.string().optional(),
  headlines: z.array(text).optional(),
  descriptions: z.array(text).optional(),
  bodies: z.array(body).optional(),
  people: z.array(named).optional(),
  places: z.array(named).optional(),
  subjects: z.array(named).optional(),
  genres: z.array(named).optional(),
  events: z
    .array(z.strictObject({ id: z.string(), name: z.string(), rel: z.string(), uri }))
    .optional(),
  infoSources: z
    .array(z.strictObject({ name: z.string(), role: uri, uri, literal: z.string() }))
    .optional(),
  altIds: z.array(z.strictObject({ role: z.string(), value: z.string() })).optional(),
  renditions: z.array(rendition).optional(),
  standard: z
    .strictObject({ name: z.literal('ninjs'), version: z.literal('3.1'), schema: uri })
    .optional(),
}
const association = z.strictObject({ ...common, name: z.string(), rel: z.string() })

/** One ninjs item as we write it. `.ci/run` asks IPTC's own schema as well, where it is at hand. */
export const ninjsShape = z.strictObject({
  ...common,
  associations: z.array(association).optional(),
})
