import { makeRefusal as make } from '@/src/workflow/makeRefusal'

/** Why a long text could not be looked through; nothing was stored. */
export const THREAD_REFUSALS = {
  busy: make(
    'textBusy',
    503,
    'Şu an çok uzun metin denetleniyor; kaydedilmedi. Metniniz duruyor, biraz sonra yeniden deneyin.',
    'Too many long texts are being checked at the moment; nothing was saved. Your text is still here: try again shortly.',
  ),
  failed: make(
    'textFailed',
    503,
    'Metin denetlenemedi; kaydedilmedi. Metniniz duruyor: yeniden deneyin, olmazsa haberi bölün.',
    'The text could not be checked; nothing was saved. Your text is still here: try again, or split the story.',
  ),
}
