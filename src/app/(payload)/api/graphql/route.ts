import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { boundedGraphQL } from '@/src/editorial/api/boundedGraphQL'
import { refusal } from '@/src/editorial/api/refusals'
import { staffOnly } from '@/src/editorial/api/staffOnly'

const onlyPost = () => {
  const response = refusal(405, 'METHOD_NOT_ALLOWED', {
    tr: 'Buraya yalnız POST ile, application/json olarak sorulur.',
    en: 'It is asked by POST only, as application/json.',
  })
  response.headers.set('Allow', 'POST')
  return response
}

export const GET = staffOnly(config, onlyPost)
export const POST = staffOnly(config, boundedGraphQL(GRAPHQL_POST(config)))
export const OPTIONS = staffOnly(config, REST_OPTIONS(config))
