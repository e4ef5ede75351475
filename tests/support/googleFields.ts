/**
 * What Google documents of each kind of structured data that our pages bear (developers.google.com/search/docs/appearance/structured-data;
 * articles and profiles held against its pages on 2 December 2026): without a required field a page shows nothing of it, recommended ones say more. `without`: recommended
 * fields that we leave out, and why. Kinds that Google has no result for are not here.
 */
type Fields = {
  required: readonly string[]
  recommended: readonly string[]
  without: Readonly<Record<string, string>>
}

const ARTICLE: Fields = {
  required: [],
  recommended: ['author', 'dateModified', 'datePublished', 'headline', 'image'],
  without: {
    image: 'a story without a lead picture has none to show, and a drawn one would claim something',
  },
}

export const GOOGLE_FIELDS: Readonly<Record<string, Fields>> = {
  NewsArticle: ARTICLE,
  ReportageNewsArticle: ARTICLE,
  AnalysisNewsArticle: ARTICLE,
  OpinionNewsArticle: ARTICLE,
  BackgroundNewsArticle: ARTICLE,
  BreadcrumbList: { required: ['itemListElement'], recommended: [], without: {} },
  ItemList: { required: ['itemListElement'], recommended: [], without: {} },
  ProfilePage: {
    required: ['mainEntity'],
    recommended: ['dateCreated', 'dateModified'],
    without: {
      dateCreated: 'since when a record is public is told to nobody',
      dateModified: 'the page lists what others wrote, and has no date of its own',
    },
  },
  WebSite: {
    required: ['name', 'url'],
    recommended: ['alternateName'],
    without: { alternateName: 'the paper has one name' },
  },
  NewsMediaOrganization: {
    required: [],
    recommended: ['address', 'email', 'logo', 'name', 'telephone', 'url'],
    without: {
      address: 'of the imprint, where its chief wrote it',
      email: 'of the imprint, where its chief wrote it',
      telephone: 'of the imprint, where its chief wrote it',
    },
  },
  // Of a picture's licence: one of these four, all that we know stand there.
  ImageObject: {
    required: [],
    recommended: ['contentUrl', 'creditText', 'license'],
    without: {
      license: 'where nobody wrote one',
      contentUrl: 'of a logo `url` says it',
      creditText: 'a logo is the paper’s own',
    },
  },
  SearchAction: { required: ['target', 'query-input'], recommended: [], without: {} },
}

/** What a node must or should have when it stands below another: a step, the author of an article, whom a profile is of. */
const BELOW: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  BreadcrumbList: { itemListElement: ['position', 'name', 'item'] },
  ItemList: { itemListElement: ['position', 'url'] },
  ProfilePage: { mainEntity: ['name', 'url'] },
  ...Object.fromEntries(
    Object.keys(GOOGLE_FIELDS)
      .filter((kind) => kind.endsWith('NewsArticle'))
      .map((kind) => [kind, { author: ['name', 'url'], publisher: ['name', 'logo'] }]),
  ),
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const says = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== ''

/** Every object of JSON-LD in another, itself included, with where it stands. */
function nodesIn(value: unknown, at: string): [string, Node][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => nodesIn(one, `${at}[${index}]`))
  if (!isNode(value)) return []
  const below = Object.entries(value).flatMap(([key, one]) => nodesIn(one, `${at}.${key}`))
  return [[at, value], ...below]
}

/** What JSON-LD lacks of what Google asks for and of what it recommends, but for what the table says we leave out; empty where nothing. */
export function lackingIn(jsonLd: unknown): string[] {
  return nodesIn(jsonLd, '').flatMap(([at, node]) => {
    const kind = String(node['@type'])
    const fields = GOOGLE_FIELDS[kind]
    const asked = [
      ...(fields?.required ?? []),
      ...(fields?.recommended ?? []).filter(
        (field) => !Object.hasOwn(fields?.without ?? {}, field),
      ),
    ]
    const below = Object.entries(BELOW[kind] ?? {}).flatMap(([key, wanted]) =>
      [node[key]]
        .flat()
        .flatMap((one, index) =>
          wanted
            .filter((field) => !isNode(one) || !says(one[field]))
            .map((field) => `${at}${kind}.${key}[${index}].${field}`),
        ),
    )
    return [
      ...asked.filter((field) => !says(node[field])).map((field) => `${at}${kind}.${field}`),
      ...below,
    ]
  })
}
