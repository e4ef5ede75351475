import { CHECKS } from '@/src/run/doctor/checks'
import { readArgs } from '@/src/run/args'
import { withPayload } from '@/src/run/withPayload'

const SHOWN = 20

/**
 * `kunye doctor [--repair]`: examines what must agree, one line each: ✓, or ✗ with what is wrong and how to mend it;
 * exit code 1 when something was. `--repair` works out anew what follows from something else (register, indexes).
 */
export async function doctor(args: string[]): Promise<void> {
  const { values } = readArgs('doctor', args, { repair: { type: 'boolean', default: false } })
  const sound = await withPayload(
    async (payload) => {
      let all = true
      for (const { name, examine } of CHECKS) {
        const { problems, mend } = await examine(payload, values.repair).catch(
          (error: unknown) => ({
            problems: [error instanceof Error ? error.message : String(error)],
            mend: { tr: 'Hatayı giderip yeniden deneyin', en: 'mend the error and try again' },
          }),
        )
        const sign = problems.length === 0 ? '✓' : '✗'
        const count = problems.length > 0 ? `: ${problems.length}` : ''
        console.log(`${sign} ${name.tr} / ${name.en}${count}`)
        problems.slice(0, SHOWN).forEach((problem) => console.log(`    ${problem}`))
        if (problems.length > SHOWN) console.log(`    … +${problems.length - SHOWN}`)
        if (problems.length > 0) console.log(`    → ${mend.tr} / ${mend.en}`)
        all &&= problems.length === 0
      }
      return all
    },
    { prepare: false },
  )
  if (!sound) process.exitCode = 1
}
