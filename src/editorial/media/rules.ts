import { makeRefusal } from '@/src/language/refusal'

/** Why a picture cannot be taken in, changed or given out: a stable code, a status, and how to mend it. */
export const PICTURE_REFUSALS = {
  form: makeRefusal('formInvalid', 400, {
    tr: 'Gönderilen form okunamadı: multipart/form-data, bir sınır (boundary) ve JSON olan bir _payload gerekir.',
    en: 'The form cannot be read: it takes multipart/form-data with a boundary, and a _payload that is JSON.',
  }),
  missing: makeRefusal('pictureMissing', 400, {
    tr: 'Bir görsel dosyası seçin (JPEG, PNG, WebP, AVIF, TIFF ya da tek kareli GIF).',
    en: 'Choose a picture file (JPEG, PNG, WebP, AVIF, TIFF or a still GIF).',
  }),
  type: makeRefusal('pictureType', 400, {
    tr: 'Bu dosya bir fotoğraf değil. Adı ne olursa olsun yalnız JPEG, PNG, WebP, AVIF, TIFF ve tek kareli GIF alınır.',
    en: 'This file is no photograph. Whatever it is called, only JPEG, PNG, WebP, AVIF, TIFF and still GIF are taken.',
  }),
  damaged: makeRefusal('pictureDamaged', 400, {
    tr: 'Görsel okunamadı: dosya yarım ya da bozuk. Aslını yeniden yükleyin.',
    en: 'The picture cannot be read: the file is cut short or damaged. Upload the original again.',
  }),
  tooManyPixels: makeRefusal('pictureTooLarge', 400, {
    tr: 'Görsel 50 megapikselden büyük. Küçülterek yükleyin; okura en çok 2400 piksel genişliği gider.',
    en: 'The picture has more than 50 megapixels. Upload a smaller one; readers get 2,400 pixels of width at most.',
  }),
  animated: makeRefusal('pictureAnimated', 400, {
    tr: 'Hareketli görsel alınmaz, yalnız ilk karesi kalırdı: göstermek istediğiniz kareyi tek başına yükleyin.',
    en: 'Animated pictures are not taken, only the first frame would be left: upload the frame you mean by itself.',
  }),
  manyPages: makeRefusal('picturePages', 400, {
    tr: 'Çok sayfalı TIFF alınmaz, yalnız ilk sayfası kalırdı: sayfaları ayrı ayrı JPEG ya da PNG olarak kaydedip yükleyin.',
    en: 'A TIFF of several pages is not taken, only the first would be left: save each page as JPEG or PNG and upload those.',
  }),
  fixed: makeRefusal('pictureFixed', 409, {
    tr: 'Yüklenmiş bir görselin dosyası değişmez: haberde onaylanan odur. Yeni görseli ayrı yükleyip haberde onu seçin.',
    en: 'The file of a picture does not change: it is what was approved with the story. Upload the new one by itself and choose it in the story.',
  }),
  wordsNeeded: makeRefusal('pictureWordsNeeded', 422, {
    tr: 'Betimleme (alt) ve künye silinemez, yalnız düzeltilir: yayındaki haber onları gösteriyor olabilir.',
    en: 'Alt text and credit are not taken away, only mended: a live story may be showing them.',
  }),
  gone: makeRefusal('notFound', 404, {
    tr: 'Böyle bir görsel dosyası yok.',
    en: 'There is no such picture file.',
  }),
  full: makeRefusal('mediaFull', 507, {
    tr: 'Görsel kaydedilemedi: görsel klasörünün diski dolu. Hiçbir şey kaydedilmedi; yöneticinize söyleyin, yer açılınca yeniden yükleyin.',
    en: 'The picture was not stored: the disk of the picture folder is full. Nothing was saved; tell your operator, and upload it again when there is room.',
  }),
  unwritable: makeRefusal('mediaUnwritable', 503, {
    tr: 'Görsel kaydedilemedi: görsel klasörüne yazılamıyor. Hiçbir şey kaydedilmedi; yöneticinize söyleyin, sonra yeniden yükleyin.',
    en: 'The picture was not stored: the picture folder cannot be written. Nothing was saved; tell your operator, and upload it again later.',
  }),
} as const

/**
 * Headers of a file as the staff gets it: kept by nobody, never guessed to be anything but what it is, and without a
 * script or a frame of its own even if it were (OWASP ASVS 5.0, 5.4 and 14.3).
 */
export function privateFileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('cache-control', 'private, no-store')
  headers.set('content-security-policy', "sandbox; default-src 'none'")
  headers.set('x-content-type-options', 'nosniff')
  headers.set('cross-origin-resource-policy', 'same-origin')
  const isPicture = /^image\/(webp|jpeg)$/.test(headers.get('content-type') ?? '')
  headers.set('content-disposition', isPicture ? 'inline' : 'attachment')
  return headers
}
