import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { staffOnly } from '@/src/endpoints/staffOnly'

const onlyPost = () =>
  Response.json(
    { errors: [{ message: 'POST /api/graphql', extensions: { code: 'METHOD_NOT_ALLOWED' } }] },
    { status: 405, headers: { Allow: 'POST' } },
  )

export const GET = staffOnly(onlyPost, 'graphql')
export const POST = staffOnly(GRAPHQL_POST(config), 'graphql')
export const OPTIONS = staffOnly(REST_OPTIONS(config), 'graphql')
