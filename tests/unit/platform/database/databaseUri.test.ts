import { describe, expect, it } from '@jest/globals'
import { databaseUri, hostsOf } from '@/src/platform/database/uri'

describe('A connection string without a database gets one, and the login stays where it was', () => {
  it('adds the name and keeps one that is given', () => {
    expect(databaseUri('mongodb://h1:1,h2:2', 'kunye')).toBe('mongodb://h1:1,h2:2/kunye')
    expect(databaseUri('mongodb://h/?replicaSet=rs0', 'kunye')).toBe(
      'mongodb://h/kunye?replicaSet=rs0',
    )
    expect(databaseUri('mongodb://h/haber?replicaSet=rs0', 'kunye')).toBe(
      'mongodb://h/haber?replicaSet=rs0',
    )
  })

  it('checks the login against the database it was checked against before', () => {
    expect(databaseUri('mongodb://u:p@h/?replicaSet=rs0', 'kunye')).toBe(
      'mongodb://u:p@h/kunye?replicaSet=rs0&authSource=admin',
    )
    expect(databaseUri('mongodb://u:p@h/kunye', 'kunye_public', true)).toBe(
      'mongodb://u:p@h/kunye_public?authSource=kunye',
    )
    expect(databaseUri('mongodb://u:p@h/kunye?authSource=x', 'kunye_public', true)).toBe(
      'mongodb://u:p@h/kunye_public?authSource=x',
    )
  })

  it('leaves the login of a mongodb+srv string to DNS', () => {
    expect(databaseUri('mongodb+srv://u:p@c.example.org/', 'kunye')).toBe(
      'mongodb+srv://u:p@c.example.org/kunye',
    )
  })

  it('shows the hosts and never the login', () => {
    expect(hostsOf('mongodb://u:p%40q@h1:1,h2:2/kunye?replicaSet=rs0')).toBe('h1:1,h2:2')
    expect(hostsOf('mongodb+srv://u:p@c.example.org')).toBe('c.example.org')
  })
})
