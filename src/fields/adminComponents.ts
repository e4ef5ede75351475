/** Paths of the admin's own components, in one place because collections may not import React. */
export const ADMIN = {
  stageCell: '/src/admin/StageCell#StageCell',
  workflowBar: '/src/admin/workflow/WorkflowBar#WorkflowBar',
  autosave: '/src/admin/autosave/Autosave#Autosave',
  saveButton: '/src/admin/save/SaveArticle#SaveArticle',
  articleVersions: '/src/admin/versions/ArticleVersions#ArticleVersions',
  worklists: '/src/admin/dashboard/Worklists#Worklists',
  loginIntro: '/src/admin/login/LoginIntro#LoginIntro',
  logo: '/src/admin/login/Logo#Logo',
  icon: '/src/admin/login/Icon#Icon',
  claimRowLabel: '/src/lexical/client/ClaimRowLabel#ClaimRowLabel',
  attributionRowLabel: '/src/lexical/client/AttributionRowLabel#AttributionRowLabel',
  claimPicker: '/src/lexical/client/ClaimPicker#ClaimPicker',
  attributionPanel: '/src/lexical/client/AttributionPanel#AttributionPanel',
  headlineAttribution: '/src/lexical/client/HeadlineAttribution#HeadlineAttribution',
} as const
