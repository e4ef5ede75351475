import path from 'node:path'

import { type Env, OF_PRODUCTION } from '@/src/platform/env'
import { print } from './print'

/** Tells what kind of start this is, and whether a file had a part in it: before anything is made anywhere. */
export function printMode({ mode, KUNYE_MODE }: Env, file: string | null): void {
  if (file)
    print({ tr: `Ortam dosyası okundu: ${path.basename(file)}`, en: 'environment file read' })
  if (mode === 'production') return print({ tr: 'Üretim kipi', en: 'production mode' })
  if (KUNYE_MODE) return print({ tr: 'Deneme kipi: KUNYE_MODE=demo', en: 'demo mode' })
  print({
    tr: `Deneme kipi: ${OF_PRODUCTION.join(', ')} değişkenlerinden hiçbiri yok`,
    en: 'demo mode: none of these variables is set',
  })
}
