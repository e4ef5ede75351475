import { readFile } from 'node:fs/promises'
import { verifyExport } from '@/src/editorial/audit/export'
import { StartRefusal } from '@/src/platform/errors'
import { readArgs, wrongUsage } from '@/src/run/args'
import { DAMAGE_WORDS } from './damageWords'

/** `kunye audit check FILE`: verifies an exported chain with nothing but the file. Exit code 1 when it is not sound. */
export async function check(args: string[]): Promise<void> {
  const [file] = readArgs('audit', args, {}, 1).positionals
  if (!file) throw wrongUsage('audit')
  const verdict = verifyExport(await contentOf(file))
  if (!verdict) {
    throw new StartRefusal({
      tr: `${file}: denetim kaydı dökümü değil (audit export --format json).`,
      en: `${file}: no export of an audit log (audit export --format json).`,
    })
  }
  const { bad, signature, publicKey, signedAt, coveredSeq, ok } = verdict
  if (bad) {
    const { tr, en } = DAMAGE_WORDS[bad.what]
    console.log(`✗ ${bad.chain} · ${bad.seq} · ${tr} / ${en}`)
  }
  if (signature === 'none') console.log('! İmzalanmamış / not signed yet')
  if (signature === 'bad') console.log('✗ İmza tutmuyor / the signature does not fit')
  if (signature === 'good') {
    console.log(`İmza / signed: ${signedAt}, 1–${coveredSeq} · anahtar / key: ${publicKey}`)
  }
  console.log(ok ? '✓ Döküm sağlam / the export is sound' : '✗ Döküm bozulmuş / it is damaged')
  if (!ok) process.exitCode = 1
}

async function contentOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartRefusal({ tr: `${file} okunamadı.`, en: `${file} cannot be read.` })
  })
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
