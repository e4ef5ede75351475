/** Paths of the admin's own components, in one place because collections may not import React. */
export const ADMIN = {
  stageCell: '/src/admin/StageCell#StageCell',
  workflowBar: '/src/admin/workflow/WorkflowBar#WorkflowBar',
  autosave: '/src/admin/autosave/Autosave#Autosave',
  attributionPanel: '/src/lexical/client/AttributionPanel#AttributionPanel',
  headlineAttribution: '/src/lexical/client/HeadlineAttribution#HeadlineAttribution',
} as const
