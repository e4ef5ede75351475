import type { SpeakerKind } from '../types'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const PERSONS = set(`
  minister president premier chancellor governor mayor senator congressman congresswoman mp lawmaker councillor leader chief head chairman chairwoman chair chairperson
  director manager spokesman spokeswoman spokesperson secretary ambassador envoy general colonel commander inspector detective sergeant officer constable superintendent
  judge prosecutor lawyer attorney solicitor barrister counsel professor prof dr doctor scientist researcher author writer novelist poet singer actor actress
  musician artist curator coach captain midfielder striker goalkeeper defender player teammate owner founder executive ceo cfo economist analyst strategist
  expert engineer architect farmer teacher headteacher principal nurse surgeon physician bishop archbishop priest imam rabbi pope kingqueen prince princess
  duke mother father wife husband son daughter brother sister widow neighbour neighbor aide adviser advisor deputy candidate nominee organiser organizer
  administrator commissioner coroner treasurer historian archaeologist biologist chemist epidemiologist virologist psychologist trainer manager he she
  mr mrs ms miss sir lady lord baroness rep sen gov cardinal sheriff marshal admiral lieutenant major paramedic firefighter driver pilot trader
  operator broker banker accountant builder carpenter plumber electrician contractor pharmacist dentist midwife cleaner caretaker warden ranger mechanic technician programmer designer
  photographer filmmaker producer playwright sculptor painter composer conductor dancer fisherman sailor trustee magistrate notary archivist librarian geologist physicist meteorologist
  chancellor speaker director-general co-founder campaigner activist journalist reporter editor presenter broadcaster vice-president pm`)
const BODIES = set(`
  ministry department office agency government council parliament court police police-department prosecutors authority administration commission committee board
  company firm bank union jury inquest party association federation league club team institute university hospital school service force army navy military palace kremlin pentagon
  treasury embassy house congress senate cabinet group organisation organization charity foundation fund newspaper paper magazine broadcaster channel website
  station network outlet manufacturer airline operator regulator watchdog body church museum festival carmaker retailer brewery developer maker brand
  trust society alliance coalition opposition labour conservatives republicans democrats reuters bbc ap afp cnn nato un eu imf oecd unicef fifa uefa
  nhs fbi cia fda cdc nasa guardian times post gazette news herald tribune observer telegraph mail sun journal chronicle echo argus standard insurers rovers wanderers athletic albion courier examiner enquirer inquirer globe mirror express bulletin dispatch supporters' inc ltd plc corp corporation co
  fc united city bureau centre center academy laboratory lab campaign tribunal prosecution defence defense coastguard brigade constabulary taliban hamas hezbollah
  supermarket startup start-up consortium consultancy pollster exchange agency's administration's facebook google apple microsoft amazon meta twitter tesla
  family sheriff's downing white`)
/** Last words of companies' names; small they are things. */
const COMPANIES = set(`
  lines partners holdings industries systems motors marine energy foods logistics shipping airways airlines ventures capital studios works rail railways steel mining homes properties
  associates solutions technologies enterprises resources services communications networks entertainment pictures records pharma chemicals textiles electronics media petroleum oil gas
  breweries bakeries ferries wineries refineries foundries dairies mills docks yards
  cement insurance investments estates farms hotels stores brewing aviation aerospace dynamics robotics software labs laboratories plastics water power`)
const COUNTRIES = set(`
  russia ukraine china turkey türkiye germany france britain uk iran israel iraq syria egypt india pakistan japan australia canada mexico brazil moscow kyiv beijing
  washington london berlin paris tehran ankara brussels tokyo seoul pyongyang taiwan poland italy spain greece hungary sweden norway finland`)
const MASKED = set(`
  families officials official sources source witnesses witness eyewitnesses eyewitness residents resident experts critics researchers scientists analysts economists observers
  campaigners activists supporters opponents neighbours neighbors locals local villagers passengers passenger survivors survivor relatives relative doctors insiders insider traders
  investors diplomats diplomat lawmakers aides people some many others victims victim parents parent workers worker colleagues colleague supporter protester demonstrator villager rescuer volunteer customer shopper spectator teachers authorities organisers organizers fans
  lawyers attorneys farmers students protesters demonstrators rescuers engineers historians commentators pundits friends friend man woman
  person employee employees staff medics doctors nurses bystander bystanders shopkeeper motorist tourists tourist executives ministers players friends
  volunteers users customers customer member members academics veterans inspectors detectives investigators firefighters representatives managers leaders bosses chiefs`)
const DOCUMENTS = set(`
  report study indictment document documents survey poll figures data statistics findings research paper letter memo audit filing filings lawsuit complaint ruling judgment
  judgement affidavit records record review analysis transcript census index papers inquiry autopsy investigation results dossier reports studies bulletin summary
  recordings footage log logs ledger ledgers diary diaries invoice invoices contract contracts correspondence manifest register registers memorandum prospectus logbook warrant receipts
  forecast assessment draft estimates tests surveys polls readings audits assessments sheet suit petition verdict notice minutes email emails evidence`)
const UNSEEN = set('plan plans scheme recording tape note notes messages')
const STATEMENTS = set('statement release post tweet article interview account')

/** What kind of speaker a noun is, or null. */
export function kindOfNoun(printed: string): SpeakerKind | null {
  const word = printed.replace(/^ex-/, '')
  if (MASKED.has(word)) return 'masked'
  if (BODIES.has(word) || COUNTRIES.has(word)) return 'body'
  if (PERSONS.has(word)) return 'person'
  if (DOCUMENTS.has(word)) return 'document'
  if (UNSEEN.has(word)) return 'unseen'
  return null
}

export const isTitle = (word: string): boolean => PERSONS.has(word) && word !== 'who'
export const isBody = (word: string): boolean => BODIES.has(word)
/** A word that closes the name of a company: “Corvane Lines”. */
export const isCompany = (word: string): boolean => COMPANIES.has(word)
export const isCountry = (word: string): boolean => COUNTRIES.has(word)
export const isStatement = (word: string): boolean => STATEMENTS.has(word)

/** Capitals that begin no name. */
export const NO_NAMES = set(`
  the a an in on at by for from of to and but or if when while after before since because although though as with without under over during until this that these
  those it its he she they we i his her their our my there here what who how why where which not no yes two three four five six seven some many most few all
  both each another other later earlier now then today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december meanwhile however moreover still also just only asked citing according speaking once so
  despite amid among such one early late last next new`)
