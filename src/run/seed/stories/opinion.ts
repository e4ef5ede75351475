import type { DemoStory } from './DemoStory'

export const OPINION: readonly DemoStory[] = [
  {
    slug: 'kitap-odulleri-neden-ayni-rafa-bakiyor',
    hoursAgo: 7.7,
    headline: 'Kitap ödülleri neden hep aynı rafa bakıyor',
    dek: 'Jüri de okur gibi yorulur; çaresi rafın yerini değiştirmek.',
    section: 'Görüş',
    genre: 'opinion',
    tags: ['Kitap'],
    by: 'secondReporter',
    guest: { name: 'İnci Başaran', role: 'yazar' },
    parts: [
      'On yılın ödüllerine bakın: aynı üç yayınevi, aynı kalınlık, aynı kapak rengi. Kimse bunu planlamadı; yorgunluk planladı.',
      'İlknur Şaban’ın “Gönderilmeyen mektup da edebiyattır” sözünü bu yüzden seviyorum. Mektup hiçbir rafa sığmıyordu.',
      'Önerim basit: ön jüri her yıl başka bir ilçenin kütüphanesinde otursun ve ödünç defterine baksın.',
    ],
    said: [
      {
        words: '“Gönderilmeyen mektup da edebiyattır”',
        ...{ mode: 'namedSpeaker', speaker: 'ilknur-saban', role: 'yazar', cue: 'sözünü' },
        ...{ claim: 'Gönderilmeyen mektup da edebiyattır', kind: 'interpretation' },
      },
    ],
  },
  {
    slug: 'denizin-atesi-cikti',
    hoursAgo: 34.8,
    headline: 'Denizin ateşi çıktı; dereceyi görmezden gelmek iyileştirmiyor',
    dek: 'Körfezin iki derecesi küçük görünür. Hamsi için küçük değil.',
    section: 'Görüş',
    genre: 'opinion',
    tags: ['Deniz', 'İklim'],
    by: 'reporter',
    guest: { name: 'Pelin Yağız', role: 'deniz biyoloğu' },
    parts: [
      'İki derece, bir odada kazağı çıkarmaktır. Körfezde ise yumurtanın tutup tutmamasıdır.',
      'Körfez Ölçüm İstasyonu her ay aynı noktadan ölçüyor ve diziyi herkese açıyor. Bakmak için izin gerekmiyor.',
      'Balıkçının gözlemi ile aletin ölçümü aynı yeri gösteriyorsa, artık tartışacağımız şey ne yapacağımızdır.',
    ],
    said: [
      {
        words: 'her ay aynı noktadan ölçüyor',
        ...{ mode: 'namedSource', source: 'korfez-olcum-istasyonu' },
        claim: 'İstasyon her ay aynı noktadan ölçüyor',
      },
    ],
  },
  {
    slug: 'gece-acik-kutuphane-ikinci-odamiz',
    hoursAgo: 55.9,
    headline: 'Gece açık kütüphane bir lüks değil, ikinci odamız',
    dek: 'Bir okur mektubu.',
    section: 'Görüş',
    genre: 'opinion',
    tags: ['Okul', 'Kitap'],
    by: 'secondReporter',
    guest: { name: 'Selin Arat', role: 'okur, Çınarlı' },
    parts: [
      'Evde dört kişiyiz ve bir masamız var. Sınav haftasında kütüphane gece yarısına kadar açık kalınca ilk kez kimse kimseyi susturmadı.',
      'Kütüphane bize ikinci bir oda verdi. Haftada bir gece bile sürse yeter.',
    ],
    said: [
      {
        words: 'Evde dört kişiyiz ve bir masamız var',
        ...{ mode: 'houseVoice', claim: 'Dört kişilik evde bir masa var' },
      },
    ],
  },
]
