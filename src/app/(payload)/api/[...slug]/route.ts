import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { staffOnly } from '@/src/editorial/api/staffOnly'

export const GET = staffOnly(config, REST_GET(config))
export const POST = staffOnly(config, REST_POST(config))
export const DELETE = staffOnly(config, REST_DELETE(config))
export const PATCH = staffOnly(config, REST_PATCH(config))
export const PUT = staffOnly(config, REST_PUT(config))
export const OPTIONS = staffOnly(config, REST_OPTIONS(config))
