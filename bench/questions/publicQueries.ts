import type { Query } from '../vocabulary'

/** What is asked of the public API: what a front page, an article page, a person's page and a search show. */
export const publicQueries: Readonly<Record<Query, string>> = {
  frontPage: `{
  articles(first: 20) {
    nodes {
      id slug kicker headline dek publishedAt
      section { slug name }
      tags { slug name }
      bylines { name role person { slug name } }
      leadImage { url alt width height credit }
      persons { slug name }
    }
    pageInfo { hasNextPage }
  }
}`,
  article: `query ($slug: String!) {
  article(slug: $slug) {
    id slug kicker headline dek publishedAt updatedAt
    body { html }
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
    events { slug title occurrence place when { earliest } }
  }
}`,
  personTimeline: `query ($slug: String!) {
  person(slug: $slug) {
    slug name
    timeline { slug title kind occurrence place when { earliest } }
    articles(first: 20) { nodes { id slug headline publishedAt } pageInfo { hasNextPage } }
  }
}`,
  search: `query ($query: String!) {
  search(query: $query, first: 20) {
    nodes {
      __typename
      ... on Person { slug name }
      ... on Source { slug name }
      ... on Event { slug title }
      ... on Article { id slug headline publishedAt }
    }
    pageInfo { hasNextPage }
  }
}`,
}
