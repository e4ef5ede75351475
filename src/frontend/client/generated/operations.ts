/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
import type { Operation } from '../Operation'

import type * as types from './types'

export const ArticleList: Operation<types.ArticleListQuery, types.ArticleListQueryVariables> = {
  text: "query ArticleList($filter:ArticleFilter!$after:String){articles(first:20 after:$after filter:$filter){nodes{...ArticleCard tags{slug name nameEn slugEn}}pageInfo{hasNextPage endCursor}}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "7115b2566b8cea6efb232ddb0c907ff82269fcea56891924e9d320181720d5ce",
}

export const ArticlePage: Operation<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: "query ArticlePage($slug:String!){article(slug:$slug){slug url shortUrl redirectedFrom state notice withdrawal{at decidedBy correctionId}language section{slug name nameEn slugEn}tags{slug name nameEn slugEn}kicker headline dek seo{title description socialTitle}dateline body{html}backstory readingMinutes bylines{name role image{...Picture}person{slug isStaff bio publicContact}}leadImage{...Picture}publishedAt updatedAt updates{at kind note was is}lastCorrection{at note}attributions{id mode label field start claim{id text status statusNote reply{from outcome text}}source{slug name}speaker{slug name}speakerRole hops{...on Source{slug name}...on Person{slug name}}originHop{...on Source{slug name}...on Person{slug name}}saidAt url archivedUrl}claims{id independentOrigins}sources{slug name kind}persons{slug name}events{...EventCard}replies{from outcome text askedAt}sourcing{claims namedSentenceShare namedSources independentOrigins}translations{url language headline}relatedStories(first:4){reason article{...ArticleCard}}jsonLd}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "efc58c7930fffe30c7fdc8fe04eaf06bd62662bac221bdc88b97f42869d722bf",
}

export const AuthorPage: Operation<types.AuthorPageQuery, types.AuthorPageQueryVariables> = {
  text: "query AuthorPage($author:String!$after:String){articles(first:20 after:$after filter:{byline:$author}){nodes{...ArticleCard bylines{role person{slug isStaff bio publicContact image{...Picture}}}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "d5d442f49412193f45218a9ec3c03840343e43290e475414d6a698e63e1c36e6",
}

export const CorrectionsPage: Operation<types.CorrectionsPageQuery, types.CorrectionsPageQueryVariables> = {
  text: "query CorrectionsPage($kind:CorrectionKind$after:String$since:DateTime){corrections(first:30 kind:$kind after:$after){nodes{id at kind note was is article{slug language headline language state}}pageInfo{hasNextPage endCursor}totalCount months{month count kinds{kind count}}}published:articles(first:1 filter:{publishedAfter:$since}){totalCount}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "cbcd4bee05296126661f53e31dd569130320cfcc9b3b334dec1cc7c399225766",
}

export const EventPage: Operation<types.EventPageQuery, types.EventPageQueryVariables> = {
  text: "query EventPage($slug:String!){event(slug:$slug){...EventCard kind partOf{slug title}parts{...EventCard}participants{person{slug name}organisation role}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status reply{from outcome text}article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "e97c978db4c9d8d8e31db769660aac75d544e40cb86de4346693621f3ee4cc24",
}

export const Front: Operation<types.FrontQuery, types.FrontQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Front($slug:String!$section:String){front(slug:$slug){slug section{slug name nameEn slugEn}alert{text url until}slots{kind title section{slug name nameEn slugEn}layout items{article{...ArticleCard genre attributions{mode label}updates{at note}}claim{id article{slug language}attributions{mode form quote speaker{slug name image{url alt width height sizes{name url width height}focalPoint{x y}}}speakerRole saidAt}}headline dek image{...Picture}focalPoint{x y}related{article{slug language headline}text}correction{at isRetraction note was is}}}}sections{slug name nameEn slugEn}site{...SiteFrame}articles(first:20 filter:{section:$section}){pageInfo{hasNextPage endCursor}}}",
  hash: "a7488593d488a9487f56834a796df42dab1341d98df35b9790f2ba307883d7a5",
}

export const FrontPage: Operation<types.FrontPageQuery, types.FrontPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query FrontPage($after:String$language:String){articles(first:20 after:$after filter:{language:$language}){nodes{...ArticleCard tags{slug name nameEn slugEn}}pageInfo{hasNextPage endCursor}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "e10fc8952a2dec3849ba791ae7a7fa1afb5c3137c290fb25db1efd59f4f9c286",
}

export const ImprintPage: Operation<types.ImprintPageQuery, types.ImprintPageQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query ImprintPage{sections{slug name nameEn slugEn}site{...SiteFrame imprint{funding staff{name role}}policies{html text}}}",
  hash: "32a6d07474623845fde637313d300120d7bc4e91ef566166bcf00c180a4c7c31",
}

export const NextStories: Operation<types.NextStoriesQuery, types.NextStoriesQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query NextStories($filter:ArticleFilter!){articles(first:4 filter:$filter){nodes{...ArticleCard}}}",
  hash: "4ba660d112679d9c6eca7115908ca8233e74ed015793e6981b8cea64675174d2",
}

export const PersonPage: Operation<types.PersonPageQuery, types.PersonPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status reply{from outcome text}article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query PersonPage($slug:String!){person(slug:$slug){slug name summary isStaff bio publicContact wikidataId names{value language kind}positions{title organisation from to}image{...Picture}said(first:30){nodes{...ClaimCard}}claimsAbout(first:30){nodes{...ClaimCard}}timeline{...EventCard}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "e6198f183c2c84862a1c0745eb7fdf0fcacd06abde7dfce0b630b2f0ddf392c1",
}

export const PreviewSlug: Operation<types.PreviewSlugQuery, types.PreviewSlugQueryVariables> = {
  text: "query PreviewSlug($id:ID!){preview{madeAt isOutdated}article(id:$id){slug}}",
  hash: "e2a0f2905f538df6d3d0e293bd732e8dfa1adb887fb1a12332387f3675027e14",
}

export const SearchPage: Operation<types.SearchPageQuery, types.SearchPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status reply{from outcome text}article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SearchPage($query:String!$after:String$filter:SearchFilter$order:SearchOrder){search(query:$query first:20 after:$after filter:$filter order:$order){edges{cursor node{__typename ...on Person{slug name}...on Source{slug name kind}...on Event{...EventCard}...on Article{...ArticleCard}...on Claim{...ClaimCard}}snippet{text marks{start end}}matched{field start end}}pageInfo{hasNextPage endCursor}totalCount facets{types{type count}sections{slug name count}persons{slug name count}sources{slug name count}genres{genre count}voices{voice count}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "d142ca114d61467d6ae83bbf023eef4faa4053268d15599f7b374d6624b26e60",
}

export const SectionNamed: Operation<types.SectionNamedQuery, types.SectionNamedQueryVariables> = {
  text: "query SectionNamed($slug:String!){section(slug:$slug){slug name nameEn slugEn}}",
  hash: "98e88b4ef40a929494d793e7586c95cebc6dfe39add2c25cfe4258f182e78137",
}

export const Sections: Operation<types.SectionsQuery, types.SectionsQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Sections{sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "0bc9ed2d80652cd36e01d423118bb279c1eae8d0cd4ed7ca4bdfdd16dc4dab27",
}

export const ShortAddress: Operation<types.ShortAddressQuery, types.ShortAddressQueryVariables> = {
  text: "query ShortAddress($id:ID!){article(id:$id){slug url language state}}",
  hash: "f6f27193fc04e5b729d7290892055915da4bbb1d5a0cacd01827c52f1d3fa717",
}

export const SourcePage: Operation<types.SourcePageQuery, types.SourcePageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence kind focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status reply{from outcome text}article{slug language headline state}attributions{mode label}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SourcePage($slug:String!){source(slug:$slug){slug name shortName kind summary country url ownership claimCounts{status count}soleCount origins{source{slug name shortName}person{slug name}count}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "b9e713b8f41ebf877cf1f6832af6f286f0156767bbe0c96edd02e100fcbc171d",
}

export const TagNamed: Operation<types.TagNamedQuery, types.TagNamedQueryVariables> = {
  text: "query TagNamed($slug:String!){tag(slug:$slug){slug name nameEn slugEn}}",
  hash: "2e80c6fad9e849da351e83bf5ae2e2771167cc2a1ca734423523cd8273188574",
}

/** All of them, for the side that keeps persisted operations. */
export const operations = [ArticleList, ArticlePage, AuthorPage, CorrectionsPage, EventPage, Front, FrontPage, ImprintPage, NextStories, PersonPage, PreviewSlug, SearchPage, SectionNamed, Sections, ShortAddress, SourcePage, TagNamed] as const
