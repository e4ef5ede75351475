import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'
import { sanitizeFields, type Config, type FieldSchemaMap } from 'payload'

import { AttributionMarkNode } from '../AttributionMarkNode'
import { drawerFields } from './drawerFields'

/**
 * The editor feature by which words get an attribution: the mark's node, and the drawer whose
 * fields become rows of `claims` and `attributions` in the same form.
 */
export const attributionFeature = createServerFeature({
  key: 'attribution',
  feature: async ({ config, isRoot, parentIsLocalized }) => {
    const fields = await sanitizeFields({
      // Features are read while the config is being sanitised; its type says that it already is.
      config: config as unknown as Config,
      fields: drawerFields(),
      parentIsLocalized,
      requireFieldLevelRichTextEditor: isRoot,
      validRelationships: config.collections.map(({ slug }) => slug),
    })
    return {
      ClientFeature: '/src/lexical/client/AttributionFeatureClient#AttributionFeatureClient',
      componentImports: ['/src/lexical/client/ClaimPicker#ClaimPicker'],
      generateSchemaMap: (): FieldSchemaMap => new Map([['fields', { fields }]]),
      nodes: [createNode({ node: AttributionMarkNode })],
    }
  },
})
