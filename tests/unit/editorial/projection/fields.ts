const listed = (names: string): string[] => names.trim().split(/\s+/).filter(Boolean)

/**
 * What somebody decided about every editorial field that an article could carry to the public: `shown`, `kept` inside,
 * or one that `steers` what is shown and is not shown itself. A field in none of the lists fails the test until somebody
 * decides; adding it to `shown` does nothing yet, `src/editorial/publish` needs its line as well.
 */
export const FIELDS = {
  Article: {
    shown: listed(`
      id headline dek body claims.text claims.kind claims.seriousness claims.persons
      claims.events claims.quantity.value claims.quantity.unit claims.quantity.of
      claims.verification.status claims.verification.note claims.id claims.organisations claims.legalStage
      attributions.claim
      attributions.field attributions.mode attributions.source attributions.speaker
      attributions.speakerRole attributions.via.relationTo attributions.via.value
      attributions.origin.relationTo attributions.origin.value attributions.cue.text
      attributions.cue.class attributions.form attributions.stance attributions.saidAt
      attributions.evidence.url attributions.evidence.archivedUrl attributions.id replies.person
      replies.organisation replies.organisationSource replies.askedAt replies.outcome replies.text bylines.name
      bylines.role bylines.person leadImage pinned.persons pinned.sources pinned.events kicker
      genre translationOf related language printedAt section tags seoTitle socialTitle dateline
      backstory
    `),
    kept: listed(`
      attributions.cue.implicit attributions.evidence.accessedAt attributions.saidTo
      attributions.documentOnFile.onFile attributions.documentOnFile.note
      attributions.evidence.originalQuote attributions.evidence.originalLanguage
      attributions.evidence.translator attributions.evidence.id replies.channel replies.id
      bylines.user bylines.id persons sources events
      sourcing wordCount readingMinutes searchWords slug stage editKind schedule scheduledAt revision author assignee reviewer
      dueAt gates.legal gates.factCheck contributors submittedBy approvedHash approvedBy
      approvedOverrides desk embargoUntil edNote priority updatedAt createdAt dismissals.quote dismissals.id
    `),
    steers: listed(`
      attributions.originUnnamed attributions.groundRules
    `),
  },
  Person: {
    shown: listed(`
      id displayName slug names.value names.lang names.kind positions.title
      positions.organisation positions.from positions.to summary wikidataId image isStaff bio
      publicContact
    `),
    kept: listed(`
      names.script names.id positions.basis positions.id isLiving publicFigure sensitivityNote
      legalMatters.stage legalMatters.basis legalMatters.id
      contact createdBy searchWords updatedAt createdAt
    `),
    steers: listed(`

    `),
  },
  Source: {
    shown: listed(`
      id name shortName kind publicLabel slug names.value url country summary wikidataId ownership.control
    `),
    kept: listed(`
      names.lang names.script names.kind names.id languages ownership.basis relays reliability
      internalNote createdBy searchWords updatedAt createdAt anonymityReason identityKnownTo
      approvedBy retracted.at retracted.basis retracted.note
    `),
    steers: listed(`

    `),
  },
  Event: {
    shown: listed(`
      id title slug kind occurrence when.asPrinted when.edtf when.basis when.earliest
      when.latest when.precision place superEvent participants.person participants.organisation
      participants.role
    `),
    kept: listed(`
      when.tz participants.id casualties.type casualties.number casualties.id internalNote
      createdBy searchWords updatedAt createdAt
    `),
    steers: listed(`

    `),
  },
  Media: {
    shown: listed(`
      id alt caption credit licence kind focalPoint.x focalPoint.y width height mimeType filesize hashes.original hashes.w320 hashes.w480
      hashes.w640 hashes.w960 hashes.w1280 hashes.w1920 hashes.social sizes.w320.width
      sizes.w320.height sizes.w320.mimeType sizes.w320.filesize sizes.w480.width sizes.w480.height
      sizes.w480.mimeType sizes.w480.filesize sizes.w640.width sizes.w640.height sizes.w640.mimeType
      sizes.w640.filesize sizes.w960.width sizes.w960.height sizes.w960.mimeType sizes.w960.filesize
      sizes.w1280.width sizes.w1280.height sizes.w1280.mimeType sizes.w1280.filesize
      sizes.w1920.width sizes.w1920.height sizes.w1920.mimeType sizes.w1920.filesize
      sizes.social.width sizes.social.height sizes.social.mimeType sizes.social.filesize look.color look.placeholder
    `),
    kept: listed(`
      createdBy searchWords title croppedFrom updatedAt createdAt url thumbnailURL focalX focalY sizes.w320.url
      sizes.w480.url sizes.w640.url sizes.w960.url sizes.w1280.url sizes.w1920.url sizes.social.url
    `),
    // The names on the disk: /media finds the files by them and tells them to nobody.
    steers: listed(`
      filename sizes.w320.filename sizes.w480.filename sizes.w640.filename sizes.w960.filename
      sizes.w1280.filename sizes.w1920.filename sizes.social.filename
    `),
  },
  Attachment: {
    // The hash is the name of the file.
    shown: listed(`id title description pages filesize sha256`),
    kept: listed(`createdBy updatedAt createdAt url thumbnailURL mimeType width height`),
    steers: listed(`filename`),
  },
}
