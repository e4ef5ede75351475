const STANDARD = 'application/graphql-response+json'

/**
 * `Accept` → the media type of the answer, or null where neither is named and the query engine is to
 * say what it can give ("GraphQL over HTTP" §6.1).
 */
export function answerType(accept: string | undefined): string | null {
  if (accept?.includes(STANDARD)) return STANDARD
  if (accept === undefined || /(\*|application)\/(\*|json)/.test(accept)) return 'application/json'
  return null
}
