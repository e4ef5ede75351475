import type { Query } from '../vocabulary'

/** The same, asked of plain Payload in its own words; null where those words do not exist. */
export const payloadQueries: Readonly<Record<Query, string | null>> = {
  frontPage: `{
  Articles(limit: 20, sort: "-publishedAt") {
    docs {
      id slug kicker headline dek publishedAt
      section { slug name }
      tags { slug name }
      bylines { name role person { slug name } }
      leadImage { url alt width height credit }
      persons { slug name }
    }
    hasNextPage
  }
}`,
  article: `query ($slug: String!) {
  Articles(where: { slug: { equals: $slug } }, limit: 1) {
    docs {
      id slug kicker headline dek publishedAt updatedAt
      html
      section { slug name }
      tags { slug name }
      bylines { name role person { slug name } }
      leadImage { url alt width height credit }
      claims {
        id text kind status seriousness
        persons { slug name }
        events { slug title }
        attributions { mode label quote source { slug name } speaker { slug name } }
      }
      sources { slug name kind }
      persons { slug name }
      events { slug title occurrence place earliest }
    }
  }
}`,
  personTimeline: `query ($id: JSON!, $slug: String!) {
  Persons(where: { slug: { equals: $slug } }, limit: 1) { docs { slug name } }
  Events(where: { participants: { equals: $id } }, sort: "earliest", limit: 100) {
    docs { slug title kind occurrence place earliest }
  }
  Articles(where: { persons: { equals: $id } }, sort: "-publishedAt", limit: 20) {
    docs { id slug headline publishedAt }
    hasNextPage
  }
}`,
  search: null,
}
