import { TitleField as TitleField_4c0a4adb70ce0a25253191eeb21b379c } from '../../../../src/editorial/editor/screens/TitleField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ClaimPicker as ClaimPicker_ddde32d4478883100e42d9babdec9b14 } from '../../../../src/editorial/editor/screens/ClaimPicker'
import { AttributionFeatureClient as AttributionFeatureClient_517c1cad193c2514eb81a7bd06b0b071 } from '../../../../src/editorial/editor/screens/AttributionFeatureClient'
import { PartsFeatureClient as PartsFeatureClient_03999b8311823710ff885a55effb2898 } from '../../../../src/editorial/editor/screens/parts/PartsFeatureClient'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ArticleFoot as ArticleFoot_19e53c224a1f485c5004f014d56e4e52 } from '../../../../src/editorial/articles/screens/ArticleFoot'
import { PickerField as PickerField_0eda1fd33a65d57bcab1e4db804e6d21 } from '../../../../src/editorial/admin/picker/PickerField'
import { RowsField as RowsField_fe5aa4f5b642fc556ec5f10b542ea061 } from '../../../../src/editorial/admin/RowsField'
import { DateField as DateField_37e1ead32496e3350bea2ab6805c67a9 } from '../../../../src/editorial/admin/dates/DateField'
import { ArticlePanel as ArticlePanel_26dcc4e04df034b8cc8a09a8522778e3 } from '../../../../src/editorial/articles/screens/ArticlePanel'
import { FocalPoint as FocalPoint_4788f0487be4c1abde80e564c74e42d8 } from '../../../../src/editorial/articles/screens/FocalPoint'
import { DataField as DataField_e3b26d7d4531a71a35159c1dd24c1250 } from '../../../../src/editorial/audit/screens/data/DataField'
import { ArticleFacts as ArticleFacts_61e5578c6f596000bd0cf46ba85627b6 } from '../../../../src/editorial/articles/screens/ArticleFacts'
import { AttributionPanel as AttributionPanel_986038c0baf93902e853417c1bbc31f7 } from '../../../../src/editorial/editor/screens/AttributionPanel'
import { CommentPanel as CommentPanel_3860b8db5a27a08f4c1013b5595c0092 } from '../../../../src/editorial/comments/screens/CommentPanel'
import { ArticleStory as ArticleStory_26dcc4e04df034b8cc8a09a8522778e3 } from '../../../../src/editorial/articles/screens/ArticlePanel'
import { StageCell as StageCell_138ed321e5967c6b0e9ea385ca3b3e46 } from '../../../../src/editorial/admin/StageCell'
import { WorkflowBar as WorkflowBar_0b35f7527a18d90c138c395200679ad3 } from '../../../../src/editorial/transitions/screens/WorkflowBar'
import { Autosave as Autosave_ab53f5fe2647e65db3498d2cafd6d276 } from '../../../../src/editorial/articles/screens/Autosave'
import { KeptMarks as KeptMarks_f01dd0c1f70fbc05b3aa4ea034302b75 } from '../../../../src/editorial/admin/KeptMarks'
import { SaveArticle as SaveArticle_26cb41bbfc91a77388545c452f91f2ef } from '../../../../src/editorial/articles/screens/SaveArticle'
import { ArticleVersions as ArticleVersions_fdcb0fc20f5a5d2f0862a4f39564b689 } from '../../../../src/editorial/audit/screens/ArticleVersions'
import { ArticleVersion as ArticleVersion_da98008c67bd913f37611a90700ca26e } from '../../../../src/editorial/merge/screens/ArticleVersion'
import { RestoreVersion as RestoreVersion_07d2191b1a71619ec7d5207eb37b858c } from '../../../../src/editorial/audit/screens/RestoreVersion'
import { ArticleHistory as ArticleHistory_7c4056c44d30b6de347fe04f27bc22ff } from '../../../../src/editorial/audit/screens/ArticleHistory'
import { SearchedList as SearchedList_1f3d496d6c591283b54751da12d68fd5 } from '../../../../src/editorial/admin/picker/SearchedList'
import { SuggestionPanel as SuggestionPanel_9872e8e6febdaee81de3c6b790162e1d } from '../../../../src/editorial/suggestions/screens/SuggestionPanel'
import { SourceName as SourceName_bcb390a52a3955b07569a8545578f334 } from '../../../../src/editorial/entities/screens/SourceName'
import { ApproveMasked as ApproveMasked_93f121b38b2fd71538135063d2ff100e } from '../../../../src/editorial/entities/screens/ApproveMasked'
import { FanOutNote as FanOutNote_a9e9731638bca174b64c6330634bc6c6 } from '../../../../src/editorial/publish/screens/FanOutNote'
import { SaveRecord as SaveRecord_6f0d6eca8a8dd70cb0f18fe821f63d01 } from '../../../../src/editorial/suggestions/screens/SaveRecord'
import { RecordPage as RecordPage_813021019d1ac83fa5e9e05117b3c19a } from '../../../../src/editorial/find/screens/RecordPage'
import { RecordForm as RecordForm_813021019d1ac83fa5e9e05117b3c19a } from '../../../../src/editorial/find/screens/RecordPage'
import { AttachmentFacts as AttachmentFacts_7803b5bfee5b60c6727d6ca510b09c1b } from '../../../../src/editorial/publish/screens/AttachmentFacts'
import { SuggestionView as SuggestionView_07a2209f1d229b081ac65513f9ea6272 } from '../../../../src/editorial/suggestions/screens/SuggestionView'
import { CodeCell as CodeCell_899e08dd9fe4b1c32f7190d47ab294b3 } from '../../../../src/editorial/audit/screens/data/CodeCell'
import { CodeField as CodeField_d211edf8b674b64ad89e46c06295d71a } from '../../../../src/editorial/audit/screens/data/CodeField'
import { PendingWork as PendingWork_8166b7e74fe410b5eface2b9c3b659dd } from '../../../../src/editorial/accounts/screens/AccountPanel'
import { AccountPanel as AccountPanel_8166b7e74fe410b5eface2b9c3b659dd } from '../../../../src/editorial/accounts/screens/AccountPanel'
import { WebhookPanel as WebhookPanel_d0551477de4c296d934d79ced241ed7e } from '../../../../src/editorial/webhooks/screens/WebhookPanel'
import { Icon as Icon_f599919a0d19d2ae0ccfc73f642b4e81 } from '../../../../src/editorial/admin/Login'
import { Logo as Logo_f599919a0d19d2ae0ccfc73f642b4e81 } from '../../../../src/editorial/admin/Login'
import { PaletteButton as PaletteButton_df0a60ace8205f6d6e2124a0cb67f281 } from '../../../../src/editorial/admin/palette/PaletteButton'
import { Inbox as Inbox_595fb143a55dc3f7639185e686048799 } from '../../../../src/editorial/notifications/screens/Inbox'
import { LoginForm as LoginForm_e7a912364ffbafe7415e11e21566c147 } from '../../../../src/editorial/accounts/screens/LoginForm'
import { LoginIntro as LoginIntro_f599919a0d19d2ae0ccfc73f642b4e81 } from '../../../../src/editorial/admin/Login'
import { FindLinks as FindLinks_8d40987955a3c6384f137304bf61db7a } from '../../../../src/editorial/find/screens/FindLinks'
import { NewsroomClock as NewsroomClock_e2d1a2f1b0d77cae3fdf09abeaa65c4f } from '../../../../src/editorial/admin/dates/NewsroomClock'
import { MendedFrame as MendedFrame_2c5cca3f04cda333bc8c1e60e14a29b5 } from '../../../../src/editorial/admin/MendedFrame'
import { BorrowedWords as BorrowedWords_2fc1daa7c72aed574341acaa682fd473 } from '../../../../src/editorial/admin/BorrowedWords'
import { LiveStream as LiveStream_f155d022ab5e4a39572589c2d246e25e } from '../../../../src/editorial/admin/live/LiveStream'
import { PaletteProvider as PaletteProvider_ff9289ab2061dc0bea023bd47f67252b } from '../../../../src/editorial/find/screens/PaletteProvider'
import { DeskView as DeskView_c7d3c82b519735c33c609104d6f8f06f } from '../../../../src/editorial/desk/screens/DeskView'
import { SaidView as SaidView_4636a31790c3b7a36b63f8dfd277b7d1 } from '../../../../src/editorial/find/screens/SaidView'
import { FrontView as FrontView_50a83b279e371c0e7ffb43257ede22df } from '../../../../src/editorial/fronts/screens/FrontView'
import { PasswordPage as PasswordPage_ce88522cf8449d2e55703d54e99e545c } from '../../../../src/editorial/accounts/screens/PasswordPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/editorial/editor/screens/TitleField#TitleField": TitleField_4c0a4adb70ce0a25253191eeb21b379c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/editorial/editor/screens/ClaimPicker#ClaimPicker": ClaimPicker_ddde32d4478883100e42d9babdec9b14,
  "/src/editorial/editor/screens/AttributionFeatureClient#AttributionFeatureClient": AttributionFeatureClient_517c1cad193c2514eb81a7bd06b0b071,
  "/src/editorial/editor/screens/parts/PartsFeatureClient#PartsFeatureClient": PartsFeatureClient_03999b8311823710ff885a55effb2898,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/editorial/articles/screens/ArticleFoot#ArticleFoot": ArticleFoot_19e53c224a1f485c5004f014d56e4e52,
  "/src/editorial/admin/picker/PickerField#PickerField": PickerField_0eda1fd33a65d57bcab1e4db804e6d21,
  "/src/editorial/admin/RowsField#RowsField": RowsField_fe5aa4f5b642fc556ec5f10b542ea061,
  "/src/editorial/admin/dates/DateField#DateField": DateField_37e1ead32496e3350bea2ab6805c67a9,
  "/src/editorial/articles/screens/ArticlePanel#ArticlePanel": ArticlePanel_26dcc4e04df034b8cc8a09a8522778e3,
  "/src/editorial/articles/screens/FocalPoint#FocalPoint": FocalPoint_4788f0487be4c1abde80e564c74e42d8,
  "/src/editorial/audit/screens/data/DataField#DataField": DataField_e3b26d7d4531a71a35159c1dd24c1250,
  "/src/editorial/articles/screens/ArticleFacts#ArticleFacts": ArticleFacts_61e5578c6f596000bd0cf46ba85627b6,
  "/src/editorial/editor/screens/AttributionPanel#AttributionPanel": AttributionPanel_986038c0baf93902e853417c1bbc31f7,
  "/src/editorial/comments/screens/CommentPanel#CommentPanel": CommentPanel_3860b8db5a27a08f4c1013b5595c0092,
  "/src/editorial/articles/screens/ArticlePanel#ArticleStory": ArticleStory_26dcc4e04df034b8cc8a09a8522778e3,
  "/src/editorial/admin/StageCell#StageCell": StageCell_138ed321e5967c6b0e9ea385ca3b3e46,
  "/src/editorial/transitions/screens/WorkflowBar#WorkflowBar": WorkflowBar_0b35f7527a18d90c138c395200679ad3,
  "/src/editorial/articles/screens/Autosave#Autosave": Autosave_ab53f5fe2647e65db3498d2cafd6d276,
  "/src/editorial/admin/KeptMarks#KeptMarks": KeptMarks_f01dd0c1f70fbc05b3aa4ea034302b75,
  "/src/editorial/articles/screens/SaveArticle#SaveArticle": SaveArticle_26cb41bbfc91a77388545c452f91f2ef,
  "/src/editorial/audit/screens/ArticleVersions#ArticleVersions": ArticleVersions_fdcb0fc20f5a5d2f0862a4f39564b689,
  "/src/editorial/merge/screens/ArticleVersion#ArticleVersion": ArticleVersion_da98008c67bd913f37611a90700ca26e,
  "/src/editorial/audit/screens/RestoreVersion#RestoreVersion": RestoreVersion_07d2191b1a71619ec7d5207eb37b858c,
  "/src/editorial/audit/screens/ArticleHistory#ArticleHistory": ArticleHistory_7c4056c44d30b6de347fe04f27bc22ff,
  "/src/editorial/admin/picker/SearchedList#SearchedList": SearchedList_1f3d496d6c591283b54751da12d68fd5,
  "/src/editorial/suggestions/screens/SuggestionPanel#SuggestionPanel": SuggestionPanel_9872e8e6febdaee81de3c6b790162e1d,
  "/src/editorial/entities/screens/SourceName#SourceName": SourceName_bcb390a52a3955b07569a8545578f334,
  "/src/editorial/entities/screens/ApproveMasked#ApproveMasked": ApproveMasked_93f121b38b2fd71538135063d2ff100e,
  "/src/editorial/publish/screens/FanOutNote#FanOutNote": FanOutNote_a9e9731638bca174b64c6330634bc6c6,
  "/src/editorial/suggestions/screens/SaveRecord#SaveRecord": SaveRecord_6f0d6eca8a8dd70cb0f18fe821f63d01,
  "/src/editorial/find/screens/RecordPage#RecordPage": RecordPage_813021019d1ac83fa5e9e05117b3c19a,
  "/src/editorial/find/screens/RecordPage#RecordForm": RecordForm_813021019d1ac83fa5e9e05117b3c19a,
  "/src/editorial/publish/screens/AttachmentFacts#AttachmentFacts": AttachmentFacts_7803b5bfee5b60c6727d6ca510b09c1b,
  "/src/editorial/suggestions/screens/SuggestionView#SuggestionView": SuggestionView_07a2209f1d229b081ac65513f9ea6272,
  "/src/editorial/audit/screens/data/CodeCell#CodeCell": CodeCell_899e08dd9fe4b1c32f7190d47ab294b3,
  "/src/editorial/audit/screens/data/CodeField#CodeField": CodeField_d211edf8b674b64ad89e46c06295d71a,
  "/src/editorial/accounts/screens/AccountPanel#PendingWork": PendingWork_8166b7e74fe410b5eface2b9c3b659dd,
  "/src/editorial/accounts/screens/AccountPanel#AccountPanel": AccountPanel_8166b7e74fe410b5eface2b9c3b659dd,
  "/src/editorial/webhooks/screens/WebhookPanel#WebhookPanel": WebhookPanel_d0551477de4c296d934d79ced241ed7e,
  "/src/editorial/admin/Login#Icon": Icon_f599919a0d19d2ae0ccfc73f642b4e81,
  "/src/editorial/admin/Login#Logo": Logo_f599919a0d19d2ae0ccfc73f642b4e81,
  "/src/editorial/admin/palette/PaletteButton#PaletteButton": PaletteButton_df0a60ace8205f6d6e2124a0cb67f281,
  "/src/editorial/notifications/screens/Inbox#Inbox": Inbox_595fb143a55dc3f7639185e686048799,
  "/src/editorial/accounts/screens/LoginForm#LoginForm": LoginForm_e7a912364ffbafe7415e11e21566c147,
  "/src/editorial/admin/Login#LoginIntro": LoginIntro_f599919a0d19d2ae0ccfc73f642b4e81,
  "/src/editorial/find/screens/FindLinks#FindLinks": FindLinks_8d40987955a3c6384f137304bf61db7a,
  "/src/editorial/admin/dates/NewsroomClock#NewsroomClock": NewsroomClock_e2d1a2f1b0d77cae3fdf09abeaa65c4f,
  "/src/editorial/admin/MendedFrame#MendedFrame": MendedFrame_2c5cca3f04cda333bc8c1e60e14a29b5,
  "/src/editorial/admin/BorrowedWords#BorrowedWords": BorrowedWords_2fc1daa7c72aed574341acaa682fd473,
  "/src/editorial/admin/live/LiveStream#LiveStream": LiveStream_f155d022ab5e4a39572589c2d246e25e,
  "/src/editorial/find/screens/PaletteProvider#PaletteProvider": PaletteProvider_ff9289ab2061dc0bea023bd47f67252b,
  "/src/editorial/desk/screens/DeskView#DeskView": DeskView_c7d3c82b519735c33c609104d6f8f06f,
  "/src/editorial/find/screens/SaidView#SaidView": SaidView_4636a31790c3b7a36b63f8dfd277b7d1,
  "/src/editorial/fronts/screens/FrontView#FrontView": FrontView_50a83b279e371c0e7ffb43257ede22df,
  "/src/editorial/accounts/screens/PasswordPage#PasswordPage": PasswordPage_ce88522cf8449d2e55703d54e99e545c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
