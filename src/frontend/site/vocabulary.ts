/** What the API's closed lists are called in print. A value missing here is not shown. */
type Vocabulary = Record<
  'correction' | 'genre' | 'mode' | 'occurrence' | 'status' | 'reply' | 'sourceKind',
  Terms
> & {
  update: Record<'UPDATE' | 'CORRECTION' | 'CLARIFICATION' | 'REPLY', string>
}
type Terms = Readonly<Record<string, string>>

const tr: Vocabulary = {
  genre: {
    REPORT: 'haber',
    ANALYSIS: 'analiz',
    OPINION: 'görüş',
    BACKGROUND: 'arka plan',
    FACT_CHECK: 'doğruluk denetimi',
    LIVE_BLOG: 'canlı anlatım',
  },
  mode: {
    NAMED_SOURCE: 'adı verilen kaynak',
    NAMED_SPEAKER: 'kendi sözü',
    MASKED_SOURCE: 'adı saklı kaynak',
    DOCUMENT: 'belge',
    UNSEEN_DOCUMENT: 'görülmemiş belge',
    OWN_REPORTING: 'yayının kendi gözlemi',
    AGENTLESS_HEDGE: 'öznesiz aktarım: kimin söylediği yazılmamış',
    HOUSE_VOICE: 'yayının kendi sesi',
  },
  occurrence: {
    OCCURRED: 'gerçekleşti',
    ONGOING: 'sürüyor',
    PLANNED: 'planlanıyor',
    ALLEGED: 'iddia ediliyor',
    DISPUTED: 'tartışmalı',
    DID_NOT_OCCUR: 'gerçekleşmedi',
    POSTPONED: 'ertelendi',
    CANCELLED: 'iptal edildi',
  },
  status: {
    CORROBORATED: 'başka kaynakça desteklendi',
    VERIFIED: 'doğrulandı',
    DISPUTED: 'tartışmalı',
    REFUTED: 'çürütüldü',
    WITHDRAWN: 'geri alındı',
  },
  reply: {
    asked: 'soruldu, yanıt bekleniyor',
    answered: 'yanıt verdi',
    declined: 'yanıt vermek istemedi',
    noAnswer: 'yanıt vermedi',
    unreachable: 'ulaşılamadı',
  },
  sourceKind: {
    agency: 'haber ajansı',
    newspaper: 'gazete',
    broadcaster: 'yayın kuruluşu',
    site: 'internet sitesi',
    stateBody: 'devlet kurumu',
    court: 'mahkeme',
    party: 'siyasi parti',
    company: 'şirket',
    ngo: 'sivil toplum kuruluşu',
    social: 'sosyal medya',
    document: 'belge',
    individual: 'kişi',
  },
  update: {
    UPDATE: 'Güncelleme',
    CORRECTION: 'Düzeltme',
    CLARIFICATION: 'Açıklama',
    REPLY: 'Cevap hakkı',
  },
  correction: {
    CORRECTION: 'Düzeltme',
    CLARIFICATION: 'Açıklama',
    REPLY: 'Cevap hakkı',
    RETRACTION: 'Geri çekildi',
    WITHDRAWAL: 'Yayından kaldırıldı',
  },
}

const en: Vocabulary = {
  genre: {
    REPORT: 'report',
    ANALYSIS: 'analysis',
    OPINION: 'opinion',
    BACKGROUND: 'background',
    FACT_CHECK: 'fact check',
    LIVE_BLOG: 'live blog',
  },
  mode: {
    NAMED_SOURCE: 'named source',
    NAMED_SPEAKER: 'in their own words',
    MASKED_SOURCE: 'source whose name is withheld',
    DOCUMENT: 'document',
    UNSEEN_DOCUMENT: 'document not seen',
    OWN_REPORTING: 'the newsroom’s own reporting',
    AGENTLESS_HEDGE: 'no agent: the text does not say who said it',
    HOUSE_VOICE: 'the newsroom’s own voice',
  },
  occurrence: {
    OCCURRED: 'happened',
    ONGOING: 'ongoing',
    PLANNED: 'planned',
    ALLEGED: 'alleged',
    DISPUTED: 'disputed',
    DID_NOT_OCCUR: 'did not happen',
    POSTPONED: 'postponed',
    CANCELLED: 'cancelled',
  },
  status: {
    CORROBORATED: 'supported by another source',
    VERIFIED: 'verified',
    DISPUTED: 'disputed',
    REFUTED: 'refuted',
    WITHDRAWN: 'taken back',
  },
  reply: {
    asked: 'asked, awaiting an answer',
    answered: 'answered',
    declined: 'declined to answer',
    noAnswer: 'did not answer',
    unreachable: 'could not be reached',
  },
  sourceKind: {
    agency: 'news agency',
    newspaper: 'newspaper',
    broadcaster: 'broadcaster',
    site: 'website',
    stateBody: 'state body',
    court: 'court',
    party: 'political party',
    company: 'company',
    ngo: 'non-governmental organisation',
    social: 'social media',
    document: 'document',
    individual: 'individual',
  },
  update: {
    UPDATE: 'Update',
    CORRECTION: 'Correction',
    CLARIFICATION: 'Clarification',
    REPLY: 'Right of reply',
  },
  correction: {
    CORRECTION: 'Correction',
    CLARIFICATION: 'Clarification',
    REPLY: 'Right of reply',
    RETRACTION: 'Retracted',
    WITHDRAWAL: 'Withdrawn',
  },
}

export const vocabulary = { tr, en }

/** A country's code (ISO 3166-1, two letters) → its name in that language; anything else as it is. */
export function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}
