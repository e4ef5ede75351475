import { articleFields } from './articleFields'
import { claimFields } from './claimFields'
import { detailFields } from './detailFields'
import { entityFields } from './entityFields'
import { frontFields } from './frontFields'
import { imageFields } from './imageFields'
import type { Specials } from './making'
import { sourceFields } from './sourceFields'

/** Every field that is not simply the key of its name. What has a resolver and stands not here is not compiled. */
export const specials: Specials = {
  ...articleFields,
  ...claimFields,
  ...detailFields,
  ...entityFields,
  ...frontFields,
  ...imageFields,
  ...sourceFields,
}
