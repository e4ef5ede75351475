import { type Field, traverseFields } from 'payload'

/** Paths of the admin's own components, in one place because collections may not import React. */
export const ADMIN = {
  stageCell: '/src/editorial/admin/StageCell#StageCell',
  workflowBar: '/src/editorial/transitions/screens/WorkflowBar#WorkflowBar',
  articlePanel: '/src/editorial/articles/screens/ArticlePanel#ArticlePanel',
  articleStory: '/src/editorial/articles/screens/ArticlePanel#ArticleStory',
  attachmentFacts: '/src/editorial/publish/screens/AttachmentFacts#AttachmentFacts',
  focalPoint: '/src/editorial/articles/screens/FocalPoint#FocalPoint',
  articleFoot: '/src/editorial/articles/screens/ArticleFoot#ArticleFoot',
  titleField: '/src/editorial/editor/screens/TitleField#TitleField',
  articleFacts: '/src/editorial/articles/screens/ArticleFacts#ArticleFacts',
  autosave: '/src/editorial/articles/screens/Autosave#Autosave',
  saveButton: '/src/editorial/articles/screens/SaveArticle#SaveArticle',
  articleVersions: '/src/editorial/audit/screens/ArticleVersions#ArticleVersions',
  articleVersion: '/src/editorial/merge/screens/ArticleVersion#ArticleVersion',
  desk: '/src/editorial/desk/screens/DeskView#DeskView',
  front: '/src/editorial/fronts/screens/FrontView#FrontView',
  said: '/src/editorial/find/screens/SaidView#SaidView',
  palette: '/src/editorial/find/screens/PaletteProvider#PaletteProvider',
  paletteButton: '/src/editorial/admin/palette/PaletteButton#PaletteButton',
  recordPage: '/src/editorial/find/screens/RecordPage#RecordPage',
  recordForm: '/src/editorial/find/screens/RecordPage#RecordForm',
  findLinks: '/src/editorial/find/screens/FindLinks#FindLinks',
  accountPanel: '/src/editorial/accounts/screens/AccountPanel#AccountPanel',
  pendingWork: '/src/editorial/accounts/screens/AccountPanel#PendingWork',
  loginForm: '/src/editorial/accounts/screens/LoginForm#LoginForm',
  passwordPage: '/src/editorial/accounts/screens/PasswordPage#PasswordPage',
  loginIntro: '/src/editorial/admin/Login#LoginIntro',
  logo: '/src/editorial/admin/Login#Logo',
  icon: '/src/editorial/admin/Login#Icon',
  comments: '/src/editorial/comments/screens/CommentPanel#CommentPanel',
  inbox: '/src/editorial/notifications/screens/Inbox#Inbox',
  keptMarks: '/src/editorial/admin/KeptMarks#KeptMarks',
  saveRecord: '/src/editorial/suggestions/screens/SaveRecord#SaveRecord',
  suggestionPanel: '/src/editorial/suggestions/screens/SuggestionPanel#SuggestionPanel',
  suggestion: '/src/editorial/suggestions/screens/SuggestionView#SuggestionView',
  fanOutNote: '/src/editorial/publish/screens/FanOutNote#FanOutNote',
  articleHistory: '/src/editorial/audit/screens/ArticleHistory#ArticleHistory',
  dataField: '/src/editorial/audit/screens/data/DataField#DataField',
  restoreVersion: '/src/editorial/audit/screens/RestoreVersion#RestoreVersion',
  newsroomClock: '/src/editorial/admin/dates/NewsroomClock#NewsroomClock',
  liveStream: '/src/editorial/admin/live/LiveStream#LiveStream',
  borrowedWords: '/src/editorial/admin/BorrowedWords#BorrowedWords',
  mendedFrame: '/src/editorial/admin/MendedFrame#MendedFrame',
  dateField: '/src/editorial/admin/dates/DateField#DateField',
  rowsField: '/src/editorial/admin/RowsField#RowsField',
  picker: '/src/editorial/admin/picker/PickerField#PickerField',
  searchedList: '/src/editorial/admin/picker/SearchedList#SearchedList',
  codeCell: '/src/editorial/audit/screens/data/CodeCell#CodeCell',
  codeField: '/src/editorial/audit/screens/data/CodeField#CodeField',
  webhookPanel: '/src/editorial/webhooks/screens/WebhookPanel#WebhookPanel',
  sourceName: '/src/editorial/entities/screens/SourceName#SourceName',
  approveMasked: '/src/editorial/entities/screens/ApproveMasked#ApproveMasked',
  claimPicker: '/src/editorial/editor/screens/ClaimPicker#ClaimPicker',
  attributionPanel: '/src/editorial/editor/screens/AttributionPanel#AttributionPanel',
} as const

/**
 * Gives every relation to one collection, however deep, the picker that searches as the newsroom does. What is read only
 * has nothing to type into.
 */
export function givePickers(fields: Field[]): void {
  traverseFields({
    fields,
    callback: ({ field }) => {
      if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return
      if (field.admin?.readOnly) return
      const components = { Field: ADMIN.picker, ...field.admin?.components }
      Object.assign(field, { admin: { ...field.admin, components } })
    },
  })
}
