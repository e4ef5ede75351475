'use client'
import {
  createClientFeature,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import { $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'

import { AttributionMarkNode } from '../AttributionMarkNode'
import { ATTRIBUTE_COMMAND } from './attributionRequests'
import { AttributionIcon } from './AttributionIcon'
import { AttributionPlugin } from './AttributionPlugin'
import { slashGroup } from './SlashItems'
import { TEXTS } from './texts'

const toolbar = {
  groups: [
    toolbarFeatureButtonsGroupWithItems([
      {
        key: 'attribution',
        ChildComponent: AttributionIcon,
        label: ({ i18n }) => (i18n.language === 'en' ? TEXTS.attribute.en : TEXTS.attribute.tr),
        isEnabled: ({ selection }) => $isRangeSelection(selection) && !selection.isCollapsed(),
        onSelect: ({ editor }) => {
          editor.dispatchCommand(ATTRIBUTE_COMMAND, undefined)
        },
        order: 2,
      },
    ]),
  ],
}

/** The client half of the attribution feature: node, toolbar buttons, slash menu, F2, drawer and popover. */
export const AttributionFeatureClient = createClientFeature({
  nodes: [AttributionMarkNode],
  plugins: [{ Component: AttributionPlugin, position: 'normal' }],
  slashMenu: { groups: [slashGroup] },
  toolbarFixed: toolbar,
  toolbarInline: toolbar,
})
