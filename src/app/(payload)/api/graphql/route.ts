import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { boundedGraphQL } from '@/src/endpoints/boundedGraphQL'
import { refusal } from '@/src/endpoints/refusal'
import { staffOnly } from '@/src/endpoints/staffOnly'

const onlyPost = () => {
  const response = refusal(405, 'METHOD_NOT_ALLOWED', {
    tr: 'Buraya yalnız POST ile, application/json olarak sorulur.',
    en: 'It is asked by POST only, as application/json.',
  })
  response.headers.set('Allow', 'POST')
  return response
}

export const GET = staffOnly(onlyPost)
export const POST = staffOnly(boundedGraphQL(GRAPHQL_POST(config)))
export const OPTIONS = staffOnly(REST_OPTIONS(config))
