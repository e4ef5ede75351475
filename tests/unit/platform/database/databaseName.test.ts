import { expect, it } from '@jest/globals'
import { databaseName } from '@/src/platform/database/uri'

it.each([
  ['mongodb://127.0.0.1:27017/?replicaSet=rs0', 'kunye_public'],
  ['mongodb://127.0.0.1:27017', 'kunye_public'],
  ['mongodb://a:b@h1:1,h2:2/okur?replicaSet=rs0', 'okur'],
  ['mongodb+srv://h/okur', 'okur'],
])('%s names %s', (uri, name) => {
  expect(databaseName(uri)).toBe(name)
})
