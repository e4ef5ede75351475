/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
import type { Operation } from '../Operation'

import type * as types from './types'

export const ArticleList: Operation<types.ArticleListQuery, types.ArticleListQueryVariables> = {
  text: "query ArticleList($filter:ArticleFilter!$after:String){articles(first:20 after:$after filter:$filter){nodes{...ArticleCard tags{slug name}}pageInfo{hasNextPage endCursor}}sections{slug name}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "610f4570760f04d30b92a29841864feac2ff2765129927956aa62e0a4c572a2c",
}

export const ArticlePage: Operation<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: "query ArticlePage($slug:String!){article(slug:$slug){slug url redirectedFrom state notice language section{slug name}tags{slug name}kicker headline dek seo{title description socialTitle}dateline body{html}backstory readingMinutes bylines{name role person{slug image{url}}}leadImage{...Picture}publishedAt updatedAt updates{at kind note was is}attributions{id mode label field start claim{id text status statusNote}source{slug name}speaker{slug name}speakerRole hops{...on Source{slug name}...on Person{slug name}}originHop{...on Source{slug name}...on Person{slug name}}saidAt url archivedUrl}claims{id independentOrigins}sources{slug name kind}persons{slug name}events{...EventCard}replies{from outcome text askedAt}sourcing{claims namedSentenceShare namedSources independentOrigins}translations{url language headline}related(first:4){...ArticleCard}jsonLd}sections{slug name}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "94617bc6570e6f4bfc71575d4bb02d26885f5aaa40bcc85f3315adc485d7e5ed",
}

export const AuthorPage: Operation<types.AuthorPageQuery, types.AuthorPageQueryVariables> = {
  text: "query AuthorPage($author:String!$after:String){articles(first:20 after:$after filter:{byline:$author}){nodes{...ArticleCard bylines{role person{slug image{...Picture}}}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "075d605ff4ff18ebf77f360a8ca9cbbcc31a4b1408018d555abfaf0d9024dbb4",
}

export const CorrectionsPage: Operation<types.CorrectionsPageQuery, types.CorrectionsPageQueryVariables> = {
  text: "query CorrectionsPage($kind:CorrectionKind$after:String){corrections(first:30 kind:$kind after:$after){nodes{id at kind note was is article{slug headline language state}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name}site{...SiteFrame}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "f729cf15f7ffc0c37f0f47c5980c7b2dfcb10387e5e2cd76e4a1f6cda34fb1c4",
}

export const EventPage: Operation<types.EventPageQuery, types.EventPageQueryVariables> = {
  text: "query EventPage($slug:String!){event(slug:$slug){...EventCard kind partOf{slug title}parts{...EventCard}participants{person{slug name}organisation role}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "fb1d73c51c1d9702c150b194f5009b4176330bda6543d36c4c76cc19945d49fe",
}

export const Front: Operation<types.FrontQuery, types.FrontQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Front($slug:String!$section:String){front(slug:$slug){slug section{slug name}alert{text url until}slots{kind title section{slug name}layout items{article{...ArticleCard genre}claim{id article{slug}attributions{mode form quote speaker{slug name}speakerRole saidAt}}headline dek image{...Picture}focalPoint{x y}related{article{slug headline}text}correction{at isRetraction note was is}}}}sections{slug name}site{...SiteFrame}articles(first:20 filter:{section:$section}){pageInfo{hasNextPage endCursor}}}",
  hash: "fad004dd3082bdf9893e0c0d09112580d8d323fc83bdde307fbfc67a701799ba",
}

export const FrontPage: Operation<types.FrontPageQuery, types.FrontPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query FrontPage($after:String){articles(first:20 after:$after){nodes{...ArticleCard tags{slug name}}pageInfo{hasNextPage endCursor}}sections{slug name}site{...SiteFrame}}",
  hash: "1b8237db6b53104c64a631b093c69df3e0d1b41411a7c34d22110f982dad3206",
}

export const ImprintPage: Operation<types.ImprintPageQuery, types.ImprintPageQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query ImprintPage{sections{slug name}site{...SiteFrame imprint{funding staff{name role}}policies{html text}}}",
  hash: "e8766aff027b6199b7918413173a4e7a52650579af7e5e1c223e83fb3c6aca77",
}

export const NextStories: Operation<types.NextStoriesQuery, types.NextStoriesQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query NextStories($filter:ArticleFilter!){articles(first:4 filter:$filter){nodes{...ArticleCard}}}",
  hash: "d534fe3dea7b103a76fb97f43638a02c2af6fa2ec18e9fbcd15be872e45ca5e5",
}

export const PersonPage: Operation<types.PersonPageQuery, types.PersonPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query PersonPage($slug:String!){person(slug:$slug){slug name names{value language kind}positions{title organisation from to}image{...Picture}said(first:30){nodes{...ClaimCard}}claimsAbout(first:30){nodes{...ClaimCard}}timeline{...EventCard}articles(first:20){nodes{...ArticleCard}}}sections{slug name}site{...SiteFrame}}",
  hash: "84a4aededcc3f07622f438fb01dbe6ca10378dd3b32f3c495d5d77f57d9ff341",
}

export const PreviewSlug: Operation<types.PreviewSlugQuery, types.PreviewSlugQueryVariables> = {
  text: "query PreviewSlug($id:ID!){preview{madeAt isOutdated}article(id:$id){slug}}",
  hash: "e2a0f2905f538df6d3d0e293bd732e8dfa1adb887fb1a12332387f3675027e14",
}

export const SearchPage: Operation<types.SearchPageQuery, types.SearchPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SearchPage($query:String!$after:String$filter:SearchFilter$order:SearchOrder){search(query:$query first:20 after:$after filter:$filter order:$order){edges{cursor node{__typename ...on Person{slug name}...on Source{slug name kind}...on Event{...EventCard}...on Article{...ArticleCard}...on Claim{...ClaimCard}}snippet{text marks{start end}}matched{field start end}}pageInfo{hasNextPage endCursor}totalCount facets{types{type count}sections{slug name count}persons{slug name count}sources{slug name count}genres{genre count}voices{voice count}}}sections{slug name}site{...SiteFrame}}",
  hash: "7263958b22a36776efe55af2de1a370e88b7ab7871915ee9d146a0c5bf0d22a0",
}

export const Sections: Operation<types.SectionsQuery, types.SectionsQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Sections{sections{slug name}site{...SiteFrame}}",
  hash: "a429169d08557ee332d2045039207ef9ce4a68f71375855b4a70a6685518eadb",
}

export const SourcePage: Operation<types.SourcePageQuery, types.SourcePageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SourcePage($slug:String!){source(slug:$slug){slug name kind country url ownership claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name}site{...SiteFrame}}",
  hash: "00298ddfb1c959725d432372d5b7c3c9a10286845a08081a69f4c1e8672e38c2",
}

/** All of them, for the side that keeps persisted operations. */
export const operations = [ArticleList, ArticlePage, AuthorPage, CorrectionsPage, EventPage, Front, FrontPage, ImprintPage, NextStories, PersonPage, PreviewSlug, SearchPage, Sections, SourcePage] as const
