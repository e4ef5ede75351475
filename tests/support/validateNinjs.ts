// `node --import tsx tests/support/validateNinjs.ts <ninjs-schema_3.1.json>`: exits with 1 where an item of
// ours is not valid against IPTC's own schema, which is not part of this repository.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { ninjsSamples } from './ninjsSamples'

const [file = ''] = process.argv.slice(2)
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
// The one schema it refers to; we write no `geoJSON`.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json#', type: 'object' })
const isValid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))

let invalid = 0
const samples = Object.entries(await ninjsSamples())
for (const [name, item] of samples) {
  if (isValid(JSON.parse(JSON.stringify(item)))) continue
  invalid += 1
  const problems = (isValid.errors ?? []).map(({ instancePath, message, params }) => {
    return `  ${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`
  })
  console.error(`ninjs item "${name}" is not valid:\n${problems.slice(0, 20).join('\n')}`)
}
// Valid against a schema that would let anything pass says nothing.
if (isValid({ uri: 'tag:haber.test,2025:x', claims: [] }) || isValid({})) {
  invalid += 1
  console.error('The schema accepts what ninjs 3.1 refuses: is this the right file?')
}
console.log(`ninjs 3.1: ${samples.length - invalid} of ${samples.length} items valid`)
process.exitCode = invalid > 0 ? 1 : 0
