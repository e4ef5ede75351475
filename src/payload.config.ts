import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Articles } from '@/collections/Articles'
import { Assignments } from '@/collections/Assignments'
import { Attachments } from '@/collections/Attachments'
import { AuditLog } from '@/collections/AuditLog'
import { Autosaves } from '@/collections/Autosaves'
import { Claims } from '@/collections/Claims'
import { Comments } from '@/collections/Comments'
import { Desks } from '@/collections/Desks'
import { Events } from '@/collections/Events'
import { Fronts } from '@/collections/Fronts'
import { Media } from '@/collections/Media'
import { Notifications } from '@/collections/Notifications'
import { Persons } from '@/collections/Persons'
import { PublicationSnapshots } from '@/collections/PublicationSnapshots'
import { Publications } from '@/collections/Publications'
import { Sections } from '@/collections/Sections'
import { Site } from '@/collections/Site'
import { Sources } from '@/collections/Sources'
import { Suggestions } from '@/collections/Suggestions'
import { Tags } from '@/collections/Tags'
import { Users } from '@/collections/Users'
import { Webhooks } from '@/collections/Webhooks'
import { guardInputs } from '@/collections/guardInputs'
import { withSearchWords } from '@/collections/withSearchWords'
import { answerErrors } from '@/src/editorial/api/answerErrors'
import { transitionMutation } from '@/src/editorial/transitions/transitionEndpoints'
import { env } from '@/src/platform/env'
import { leaveChecks } from '@/src/editorial/articles/leaveChecks'
import { ADMIN } from '@/src/editorial/components'
import { certainCommit } from '@/src/editorial/database/certainCommit'
import { databaseNow } from '@/src/platform/database/clock'
import { databaseTimes } from '@/src/platform/database/times'
import { durable, leanVersions } from '@/src/editorial/database/adapter'
import { unchangedSaves } from '@/src/editorial/database/unchangedSaves'
import { askNothing } from '@/src/editorial/database/askNothing'
import { ownIndexes } from '@/src/editorial/database/ownIndexes'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { primaryChanges } from '@/src/platform/database/connect'
import { deskEndpoints } from '@/src/editorial/desk/deskEndpoints'
import { findEndpoints } from '@/src/editorial/find/findEndpoints'
import { bodyEditor } from '@/src/editorial/editor/bodyEditor'
import { admitDatabases } from './migrations/admitDatabases'
import { boundPreferences } from '@/src/editorial/api/boundPreferences'
import {
  closeInternalGraphQL,
  OWN_WORDS,
  withPayloadWords,
} from '@/src/editorial/api/payloadSettings'
import { noEmail, smtpEmail } from '@/src/editorial/notifications/mailTransport'
import {
  withDataViews,
  withDateViews,
  withNamedColumns,
  withForms,
  withPickers,
} from '@/src/editorial/admin/views'
import { publicDatabase } from '@/src/editorial/publish/store'
import { quietLogger } from '@/src/editorial/api/quietLogger'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** On a laptop both names of the machine are the newsroom's address. */
const origins = [
  env().publicUrl,
  ...(env().mode === 'demo' ? [env().publicUrl.replace('//127.0.0.1', '//localhost')] : []),
]

const config = buildConfig({
  secret: env().PAYLOAD_SECRET ?? '',
  serverURL: env().publicUrl,
  csrf: origins,
  cors: origins,
  email: env().KUNYE_SMTP_URL ? smtpEmail : noEmail,
  logger: quietLogger,
  // As errors, since `quietLogger` reads in them how they are told.
  loggingLevels: { AuthenticationError: 'info' } as Record<string, 'info'>,
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 2,
  sharp,
  editor: bodyEditor,
  db: certainCommit(
    databaseTimes(
      askNothing(
        unchangedSaves(
          leanVersions(
            ownIndexes(
              mongooseAdapter({
                ...{ url: env().DATABASE_URI ?? '', ...durable },
                afterOpenConnection: ({ connection }) =>
                  primaryChanges.watch(connection.getClient()),
              }),
            ),
          ),
        ),
      ),
    ),
  ),
  collections: [
    Articles,
    Claims,
    Sources,
    Persons,
    Events,
    Media,
    Attachments,
    Fronts,
    Suggestions,
    Assignments,
    Desks,
    Sections,
    Tags,
    Comments,
    Notifications,
    Publications,
    PublicationSnapshots,
    AuditLog,
    Autosaves,
    Users,
    Webhooks,
  ].map(withSearchWords),
  globals: [Site],
  endpoints: [...deskEndpoints, ...findEndpoints],
  hooks: { afterError: [answerErrors] },
  // Whoever opens Payload meets data of this build's version, or none.
  onInit: async (payload) => {
    const editorial = editorialDatabase(payload)
    await admitDatabases({ editorial, published: publicDatabase(payload) })
    await databaseNow(editorial)
    leaveChecks(payload)
  },
  graphQL: { disablePlaygroundInProduction: true, mutations: transitionMutation },
  i18n: {
    supportedLanguages: { tr, en },
    fallbackLanguage: 'tr',
    translations: OWN_WORDS,
  },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  admin: {
    user: 'users',
    routes: { forgot: '/parola' },
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy - HH:mm',
    meta: {
      titleSuffix: ` · ${env().KUNYE_NAME}`,
      icons: [
        { rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' },
        { rel: 'apple-touch-icon', type: 'image/png', url: '/apple-touch-icon.png' },
      ],
    },
    components: {
      providers: [
        ADMIN.newsroomClock,
        ADMIN.mendedFrame,
        ADMIN.borrowedWords,
        ADMIN.liveStream,
        ADMIN.palette,
      ],
      actions: [ADMIN.paletteButton, ADMIN.inbox],
      beforeNavLinks: [ADMIN.findLinks],
      beforeLogin: [ADMIN.loginIntro],
      afterLogin: [ADMIN.loginForm],
      views: {
        dashboard: { Component: ADMIN.desk },
        said: { Component: ADMIN.said, path: '/kim-ne-dedi', exact: true },
        front: { Component: ADMIN.front, path: '/on-sayfa', exact: true },
        forgot: { Component: ADMIN.passwordPage, path: '/parola' },
      },
      graphics: { Logo: ADMIN.logo, Icon: ADMIN.icon },
    },
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  typescript: {
    outputFile: path.resolve(root, 'src/payload-types.ts'),
    autoGenerate: false,
  },
})

export default config
  .then(closeInternalGraphQL)
  .then(boundPreferences)
  .then(guardInputs)
  .then(withDataViews)
  .then(withDateViews)
  .then(withPickers)
  .then(withForms)
  .then(withNamedColumns)
  .then(withPayloadWords)
