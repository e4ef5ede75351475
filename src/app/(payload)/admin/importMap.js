import { HeadlineAttribution as HeadlineAttribution_ef67a832661645b9db91ab0f74cd8a93 } from '../../../../src/lexical/client/HeadlineAttribution'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ClaimPicker as ClaimPicker_acb0124c2bdb8691c5bfc446a13f0cc1 } from '../../../../src/lexical/client/ClaimPicker'
import { AttributionFeatureClient as AttributionFeatureClient_7d3d538097a9c60eed6ccfd160cf7f4e } from '../../../../src/lexical/client/AttributionFeatureClient'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AttributionPanel as AttributionPanel_ddb0cf472b99987171f8114691aff180 } from '../../../../src/lexical/client/AttributionPanel'
import { CommentPanel as CommentPanel_163bad72a20c8dac27cd01a4de6bfdf8 } from '../../../../src/admin/comments/CommentPanel'
import { ClaimRowLabel as ClaimRowLabel_4243aa250b72a6388a4a2137880546a0 } from '../../../../src/lexical/client/ClaimRowLabel'
import { AttributionRowLabel as AttributionRowLabel_182bfc386bc11441cbff4ca99ca75415 } from '../../../../src/lexical/client/AttributionRowLabel'
import { DataField as DataField_4ed18a0fefb289f6a16f566e9cef4f41 } from '../../../../src/admin/data/DataField'
import { StageCell as StageCell_4e7575fe1fddca5f2413a552e7017dbe } from '../../../../src/admin/StageCell'
import { WorkflowBar as WorkflowBar_698b4a47d2af2608e21bbae1d7a217e3 } from '../../../../src/admin/workflow/WorkflowBar'
import { Autosave as Autosave_fc4b46b8cf03990e25bcdcf8be11a293 } from '../../../../src/admin/autosave/Autosave'
import { SaveArticle as SaveArticle_2d628ef4602dd9f5e8a0c342a1135e23 } from '../../../../src/admin/save/SaveArticle'
import { ArticleVersions as ArticleVersions_1b6f81b57a1dd5db210ad1c4d7d8639c } from '../../../../src/admin/versions/ArticleVersions'
import { ArticleHistory as ArticleHistory_a85f9d2a06b48da22606bebf407c9dbd } from '../../../../src/admin/history/ArticleHistory'
import { ApiView as ApiView_37da13996aed7483b00a919c44abf19c } from '../../../../src/admin/data/ApiView'
import { SuggestionPanel as SuggestionPanel_5dd1eecfedc7e7fcdf2cfe52f2ac71e8 } from '../../../../src/admin/suggestions/SuggestionPanel'
import { FanOutNote as FanOutNote_400ffa8852128d931021699b968587b1 } from '../../../../src/admin/fanOut/FanOutNote'
import { SaveRecord as SaveRecord_d52d85171afb5cd3a0ea0c53bd265c96 } from '../../../../src/admin/suggestions/SaveRecord'
import { SuggestionView as SuggestionView_e2a3714d3bf034b0f6e0f74fe8db38b2 } from '../../../../src/admin/suggestions/SuggestionView'
import { AccountPanel as AccountPanel_f7b50c77b37508addcf9e38efc25ace4 } from '../../../../src/admin/account/AccountPanel'
import { WebhookPanel as WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf } from '../../../../src/admin/webhooks/WebhookPanel'
import { Icon as Icon_94c8b1f071634c4d88a91ec013332fa0 } from '../../../../src/admin/login/Icon'
import { Logo as Logo_ab97f9c8d7f2f77e10afaa8c9ac024ae } from '../../../../src/admin/login/Logo'
import { Inbox as Inbox_0152c63ea37f03f6ac3f38c06007f985 } from '../../../../src/admin/inbox/Inbox'
import { LoginForm as LoginForm_5fed270fbde5060af8b7557f3177cab2 } from '../../../../src/admin/login/LoginForm'
import { Worklists as Worklists_39759d5188b03b3f8b94c46a3ea43bb0 } from '../../../../src/admin/dashboard/Worklists'
import { LoginIntro as LoginIntro_56c3184253d137bf9d9cece0949cdd2d } from '../../../../src/admin/login/LoginIntro'
import { PasswordPage as PasswordPage_dec64d740d204ad098cf44b99fa61060 } from '../../../../src/admin/login/PasswordPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/lexical/client/HeadlineAttribution#HeadlineAttribution": HeadlineAttribution_ef67a832661645b9db91ab0f74cd8a93,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/lexical/client/ClaimPicker#ClaimPicker": ClaimPicker_acb0124c2bdb8691c5bfc446a13f0cc1,
  "/src/lexical/client/AttributionFeatureClient#AttributionFeatureClient": AttributionFeatureClient_7d3d538097a9c60eed6ccfd160cf7f4e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/lexical/client/AttributionPanel#AttributionPanel": AttributionPanel_ddb0cf472b99987171f8114691aff180,
  "/src/admin/comments/CommentPanel#CommentPanel": CommentPanel_163bad72a20c8dac27cd01a4de6bfdf8,
  "/src/lexical/client/ClaimRowLabel#ClaimRowLabel": ClaimRowLabel_4243aa250b72a6388a4a2137880546a0,
  "/src/lexical/client/AttributionRowLabel#AttributionRowLabel": AttributionRowLabel_182bfc386bc11441cbff4ca99ca75415,
  "/src/admin/data/DataField#DataField": DataField_4ed18a0fefb289f6a16f566e9cef4f41,
  "/src/admin/StageCell#StageCell": StageCell_4e7575fe1fddca5f2413a552e7017dbe,
  "/src/admin/workflow/WorkflowBar#WorkflowBar": WorkflowBar_698b4a47d2af2608e21bbae1d7a217e3,
  "/src/admin/autosave/Autosave#Autosave": Autosave_fc4b46b8cf03990e25bcdcf8be11a293,
  "/src/admin/save/SaveArticle#SaveArticle": SaveArticle_2d628ef4602dd9f5e8a0c342a1135e23,
  "/src/admin/versions/ArticleVersions#ArticleVersions": ArticleVersions_1b6f81b57a1dd5db210ad1c4d7d8639c,
  "/src/admin/history/ArticleHistory#ArticleHistory": ArticleHistory_a85f9d2a06b48da22606bebf407c9dbd,
  "/src/admin/data/ApiView#ApiView": ApiView_37da13996aed7483b00a919c44abf19c,
  "/src/admin/suggestions/SuggestionPanel#SuggestionPanel": SuggestionPanel_5dd1eecfedc7e7fcdf2cfe52f2ac71e8,
  "/src/admin/fanOut/FanOutNote#FanOutNote": FanOutNote_400ffa8852128d931021699b968587b1,
  "/src/admin/suggestions/SaveRecord#SaveRecord": SaveRecord_d52d85171afb5cd3a0ea0c53bd265c96,
  "/src/admin/suggestions/SuggestionView#SuggestionView": SuggestionView_e2a3714d3bf034b0f6e0f74fe8db38b2,
  "/src/admin/account/AccountPanel#AccountPanel": AccountPanel_f7b50c77b37508addcf9e38efc25ace4,
  "/src/admin/webhooks/WebhookPanel#WebhookPanel": WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf,
  "/src/admin/login/Icon#Icon": Icon_94c8b1f071634c4d88a91ec013332fa0,
  "/src/admin/login/Logo#Logo": Logo_ab97f9c8d7f2f77e10afaa8c9ac024ae,
  "/src/admin/inbox/Inbox#Inbox": Inbox_0152c63ea37f03f6ac3f38c06007f985,
  "/src/admin/login/LoginForm#LoginForm": LoginForm_5fed270fbde5060af8b7557f3177cab2,
  "/src/admin/dashboard/Worklists#Worklists": Worklists_39759d5188b03b3f8b94c46a3ea43bb0,
  "/src/admin/login/LoginIntro#LoginIntro": LoginIntro_56c3184253d137bf9d9cece0949cdd2d,
  "/src/admin/login/PasswordPage#PasswordPage": PasswordPage_dec64d740d204ad098cf44b99fa61060,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
