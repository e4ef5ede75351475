/** What browsers are told before they POST from another page. */
export const preflightHeaders: Record<string, string> = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'Content-Type, Accept, If-None-Match, Authorization',
  'access-control-max-age': '86400',
}
