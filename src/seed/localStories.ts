/** Short stories about invented local matters: no living person and no real place is named in them. */
export const LOCAL_STORIES = {
  draft: {
    headline: 'Akçasu’da köprü ayaklarına sensör takılıyor',
    paragraphs: [
      'Akçasu Belediyesi, ilçenin iki yakasını bağlayan taş köprünün ayaklarına titreşim ölçen sensörler takacağını duyurdu.',
      'Belediyeye göre ölçümler üç ay sürecek, sonuçlar ilçe sitesinde yayımlanacak.',
    ],
  },
  inReview: {
    headline: 'Çınarlı kütüphanesi gece yarısına kadar açık kalacak',
    paragraphs: [
      'Çınarlı Halk Kütüphanesi sınav haftalarında kapılarını gece yarısına kadar açık tutacak.',
      'Kütüphane, okuma salonundaki koltuk sayısının da kırktan altmışa çıkarıldığını bildirdi.',
    ],
  },
  changesRequested: {
    headline: 'Pazarbaşı’nda su kesintisi iki mahalleyi etkiledi',
    paragraphs: [
      'Pazarbaşı’nda ana borudaki arıza yüzünden iki mahalleye yedi saat su verilemedi.',
      'İlçe su idaresi, arızanın giderildiğini ve basıncın akşama doğru normale döneceğini açıkladı.',
    ],
  },
  approved: {
    headline: 'Yeniköy şenliği bu yıl limanda kuruluyor',
    paragraphs: [
      'Yeniköy’ün geleneksel balık şenliği bu yıl meydan yerine eski limanda kurulacak.',
      'Şenlik komitesi, değişikliğin nedenini meydandaki kaldırım çalışması olarak açıkladı.',
    ],
  },
  published: {
    headline: 'Kavaklı ilçesinde okul servislerine kış lastiği denetimi',
    pendingHeadline: 'Kavaklı’da denetlenen okul servislerinin tümü kış lastiği takmış',
    paragraphs: [
      'Kavaklı ilçesinde trafik ekipleri okul servislerini kış lastiği için denetledi.',
      'Denetimin ilk gününde otuz iki servis aracı durduruldu.',
    ],
  },
} as const
