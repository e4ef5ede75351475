import type { Words } from '@/src/language/words'
import type {
  AttributionField,
  AttributionMode,
  ClaimKind,
  ClaimStatus,
  CueClass,
  Form,
  GroundRule,
  LegalStage,
  ReplyOutcome,
  Seriousness,
  Stance,
} from '@/src/sourcing/vocabulary'

type Labels<V extends string> = Record<V, Words>

export const CLAIM_KIND_LABELS: Labels<ClaimKind> = {
  fact: { tr: 'Olgu', en: 'Fact' },
  number: { tr: 'Sayı', en: 'Number' },
  accusation: { tr: 'Suçlama', en: 'Accusation' },
  legalStatus: { tr: 'Hukuki durum', en: 'Legal status' },
  speechAct: { tr: 'Söz (beyan)', en: 'Speech act' },
  causal: { tr: 'Neden-sonuç', en: 'Causal' },
  interpretation: { tr: 'Yorum', en: 'Interpretation' },
  plan: { tr: 'Plan', en: 'Plan' },
}
export const SERIOUSNESS_LABELS: Labels<Seriousness> = {
  none: { tr: 'Yok', en: 'None' },
  reputational: { tr: 'İtibar', en: 'Reputational' },
  criminal: { tr: 'Suç isnadı', en: 'Criminal' },
}
export const CLAIM_STATUS_LABELS: Labels<ClaimStatus> = {
  unverified: { tr: 'Doğrulanmadı', en: 'Unverified' },
  corroborated: { tr: 'Desteklendi', en: 'Corroborated' },
  verified: { tr: 'Doğrulandı', en: 'Verified' },
  disputed: { tr: 'Tartışmalı', en: 'Disputed' },
  refuted: { tr: 'Çürütüldü', en: 'Refuted' },
  withdrawn: { tr: 'Geri çekildi', en: 'Withdrawn' },
}
export const MODE_LABELS: Labels<AttributionMode> = {
  namedSource: { tr: 'Adı verilen kaynak', en: 'Named source' },
  namedSpeaker: { tr: 'Adı verilen konuşan', en: 'Named speaker' },
  maskedSource: { tr: 'Adı gizli kaynak', en: 'Masked source' },
  document: { tr: 'Belge', en: 'Document' },
  unseenDocument: { tr: 'Görülmemiş belge', en: 'Unseen document' },
  ownReporting: { tr: 'Kendi haberimiz', en: 'Own reporting' },
  agentlessHedge: { tr: 'Öznesiz aktarım (“iddia edildi”)', en: 'Agentless hedge' },
  houseVoice: { tr: 'Yayının kendi sesi', en: 'House voice' },
}
export const CUE_CLASS_LABELS: Labels<CueClass> = {
  reportingActive: { tr: 'Aktarma, etken (duyurdu)', en: 'Reporting, active' },
  reportingPassive: { tr: 'Aktarma, edilgen (belirtildi)', en: 'Reporting, passive' },
  opinionPassive: { tr: 'Yorum, edilgen (yorumu yapıldı)', en: 'Opinion, passive' },
  hedgePhrase: { tr: 'Çekince (iddialara göre)', en: 'Hedge phrase' },
  participial: { tr: 'Ortaç (söylenen)', en: 'Participial' },
  documentPhrase: { tr: 'Belge (planına göre)', en: 'Document phrase' },
  factive: { tr: 'Olgusal (ortaya çıktı)', en: 'Factive' },
  apposition: { tr: 'Koşuntu', en: 'Apposition' },
  none: { tr: 'Yok', en: 'None' },
}
export const FORM_LABELS: Labels<Form> = {
  direct: { tr: 'Doğrudan alıntı', en: 'Direct quotation' },
  partialQuote: { tr: 'Kısmi alıntı', en: 'Partial quotation' },
  indirect: { tr: 'Dolaylı anlatım', en: 'Indirect' },
  presupposed: { tr: 'Varsayılan', en: 'Presupposed' },
  asserted: { tr: 'Düz anlatım', en: 'Asserted' },
  headline: { tr: 'Başlık', en: 'Headline' },
}
export const STANCE_LABELS: Labels<Stance> = {
  asserts: { tr: 'Öne sürüyor', en: 'Asserts' },
  denies: { tr: 'Yalanlıyor', en: 'Denies' },
  declines: { tr: 'Yanıt vermiyor', en: 'Declines' },
  qualifies: { tr: 'Sınırlıyor', en: 'Qualifies' },
}
export const GROUND_RULE_LABELS: Labels<GroundRule> = {
  onRecord: { tr: 'Kayıtlı (adıyla)', en: 'On the record' },
  background: { tr: 'Arka plan', en: 'Background' },
  deepBackground: { tr: 'Derin arka plan', en: 'Deep background' },
  offRecord: { tr: 'Kayıt dışı', en: 'Off the record' },
}
export const LEGAL_STAGE_LABELS: Labels<LegalStage> = {
  alleged: { tr: 'İddia ediliyor', en: 'Alleged' },
  investigated: { tr: 'Soruşturuluyor', en: 'Investigated' },
  detained: { tr: 'Gözaltında ya da tutuklu', en: 'Detained' },
  charged: { tr: 'Dava açıldı', en: 'Charged' },
  tried: { tr: 'Yargılanıyor', en: 'Tried' },
  convicted: { tr: 'Mahkûm oldu', en: 'Convicted' },
  acquitted: { tr: 'Beraat etti', en: 'Acquitted' },
  dropped: { tr: 'Düştü (takipsizlik)', en: 'Dropped' },
}
export const FIELD_LABELS: Labels<AttributionField> = {
  headline: { tr: 'Başlık', en: 'Headline' },
  dek: { tr: 'Spot', en: 'Dek' },
  body: { tr: 'Metin', en: 'Body' },
}
export const REPLY_OUTCOME_LABELS: Labels<ReplyOutcome> = {
  asked: { tr: 'Soruldu', en: 'Asked' },
  answered: { tr: 'Yanıtladı', en: 'Answered' },
  declined: { tr: 'Yanıtlamadı (reddetti)', en: 'Declined' },
  noAnswer: { tr: 'Yanıt gelmedi', en: 'No answer' },
  unreachable: { tr: 'Ulaşılamadı', en: 'Unreachable' },
}
