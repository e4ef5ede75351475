import { env } from '@/src/env'

/** The first letter of the newsroom's name, in the corner of every page. */
export function Icon() {
  return (
    <span aria-hidden="true" className="kunye-icon">
      {env().KUNYE_NAME.slice(0, 1).toLocaleUpperCase('tr')}
    </span>
  )
}
