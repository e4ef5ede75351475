import { makeRefusal as make } from '@/src/workflow/makeRefusal'

/** Why a picture cannot be taken in or changed: a stable code, a status, and how to mend it. */
export const PICTURE_REFUSALS = {
  form: make(
    'formInvalid',
    400,
    'Gönderilen form okunamadı: multipart/form-data, bir sınır (boundary) ve JSON olan bir _payload gerekir.',
    'The form cannot be read: it takes multipart/form-data with a boundary, and a _payload that is JSON.',
  ),
  missing: make(
    'pictureMissing',
    400,
    'Bir görsel dosyası seçin (JPEG, PNG, WebP ya da AVIF).',
    'Choose a picture file (JPEG, PNG, WebP or AVIF).',
  ),
  type: make(
    'pictureType',
    400,
    'Bu dosya bir fotoğraf değil. Adı ne olursa olsun yalnız JPEG, PNG, WebP ve AVIF alınır; SVG, HTML ve PDF alınmaz.',
    'This file is no photograph. Whatever it is called, only JPEG, PNG, WebP and AVIF are taken; SVG, HTML and PDF are not.',
  ),
  damaged: make(
    'pictureDamaged',
    400,
    'Görsel okunamadı: dosya yarım ya da bozuk. Aslını yeniden yükleyin.',
    'The picture cannot be read: the file is cut short or damaged. Upload the original again.',
  ),
  tooManyPixels: make(
    'pictureTooLarge',
    400,
    'Görsel 50 megapikselden büyük. Küçülterek yükleyin; okura en çok 2400 piksel genişliği gider.',
    'The picture has more than 50 megapixels. Upload a smaller one; readers get 2,400 pixels of width at most.',
  ),
  animated: make(
    'pictureAnimated',
    400,
    'Hareketli görsel alınmaz. Tek bir kare yükleyin.',
    'Animated pictures are not taken. Upload a single frame.',
  ),
  fixed: make(
    'pictureFixed',
    409,
    'Yüklenmiş bir görselin dosyası değişmez: haberde onaylanan odur. Yeni görseli ayrı yükleyip haberde onu seçin.',
    'The file of a picture does not change: it is what was approved with the story. Upload the new one by itself and choose it in the story.',
  ),
  wordsNeeded: make(
    'pictureWordsNeeded',
    422,
    'Betimleme (alt) ve künye silinemez, yalnız düzeltilir: yayındaki haber onları gösteriyor olabilir.',
    'Alt text and credit are not taken away, only mended: a live story may be showing them.',
  ),
} as const
