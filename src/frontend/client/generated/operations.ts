/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
import type { Operation } from '../Operation'

import type * as types from './types'

export const ArticleList: Operation<types.ArticleListQuery, types.ArticleListQueryVariables> = {
  text: "query ArticleList($filter:ArticleFilter!$after:String){articles(first:20 after:$after filter:$filter){nodes{...ArticleCard tags{slug name nameEn slugEn}}pageInfo{hasNextPage endCursor}}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "d94946abdfd9f1d3fd87579619f3ac4c28bcf1f2e582ed61acc1c10ca30f2699",
}

export const ArticlePage: Operation<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: "query ArticlePage($slug:String!){article(slug:$slug){slug url redirectedFrom state notice language section{slug name nameEn slugEn}tags{slug name nameEn slugEn}kicker headline dek seo{title description socialTitle}dateline body{html}backstory readingMinutes bylines{name role person{slug image{url}}}leadImage{...Picture}publishedAt updatedAt updates{at kind note was is}attributions{id mode label field start claim{id text status statusNote}source{slug name}speaker{slug name}speakerRole hops{...on Source{slug name}...on Person{slug name}}originHop{...on Source{slug name}...on Person{slug name}}saidAt url archivedUrl}claims{id independentOrigins}sources{slug name kind}persons{slug name}events{...EventCard}replies{from outcome text askedAt}sourcing{claims namedSentenceShare namedSources independentOrigins}translations{url language headline}related(first:4){...ArticleCard}jsonLd}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "ac659167d911c09788541fb293bf8d19ec44bbb523ec47ed8c91be362330d350",
}

export const AuthorPage: Operation<types.AuthorPageQuery, types.AuthorPageQueryVariables> = {
  text: "query AuthorPage($author:String!$after:String){articles(first:20 after:$after filter:{byline:$author}){nodes{...ArticleCard bylines{role person{slug image{...Picture}}}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "60f3794139a880fbac0232f4bef4688f5d9394665caec35e13cc9d79902f6e49",
}

export const CorrectionsPage: Operation<types.CorrectionsPageQuery, types.CorrectionsPageQueryVariables> = {
  text: "query CorrectionsPage($kind:CorrectionKind$after:String){corrections(first:30 kind:$kind after:$after){nodes{id at kind note was is article{slug language headline language state}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "ce1e4aa2b755f4a983b91fda55876a656293900f2b48ba4e5b3066b5acd324ed",
}

export const EventPage: Operation<types.EventPageQuery, types.EventPageQueryVariables> = {
  text: "query EventPage($slug:String!){event(slug:$slug){...EventCard kind partOf{slug title}parts{...EventCard}participants{person{slug name}organisation role}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "db5a478e329a7347c2e0e51b84f881fcdc8f19c0ead69e781c4025adfdad1866",
}

export const Front: Operation<types.FrontQuery, types.FrontQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Front($slug:String!$section:String){front(slug:$slug){slug section{slug name nameEn slugEn}alert{text url until}slots{kind title section{slug name nameEn slugEn}layout items{article{...ArticleCard genre attributions{mode label}updates{at note}}claim{id article{slug language}attributions{mode form quote speaker{slug name image{url alt width height sizes{name url width height}focalPoint{x y}}}speakerRole saidAt}}headline dek image{...Picture}focalPoint{x y}related{article{slug language headline}text}correction{at isRetraction note was is}}}}sections{slug name nameEn slugEn}site{...SiteFrame}articles(first:20 filter:{section:$section}){pageInfo{hasNextPage endCursor}}}",
  hash: "ee89cc760639990888e9b8b7cda36ff529eaa4f1e2aec24ff50380c64d1d6e11",
}

export const FrontPage: Operation<types.FrontPageQuery, types.FrontPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query FrontPage($after:String$language:String){articles(first:20 after:$after filter:{language:$language}){nodes{...ArticleCard tags{slug name nameEn slugEn}}pageInfo{hasNextPage endCursor}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "55bd81c459113e596b35276d43da6d58d84533d7d31a78a4b6a285a76d5aac86",
}

export const ImprintPage: Operation<types.ImprintPageQuery, types.ImprintPageQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query ImprintPage{sections{slug name nameEn slugEn}site{...SiteFrame imprint{funding staff{name role}}policies{html text}}}",
  hash: "32a6d07474623845fde637313d300120d7bc4e91ef566166bcf00c180a4c7c31",
}

export const NextStories: Operation<types.NextStoriesQuery, types.NextStoriesQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query NextStories($filter:ArticleFilter!){articles(first:4 filter:$filter){nodes{...ArticleCard}}}",
  hash: "0c71a82e006a7e2bf9f73fb98d90c15c0f111de10958e8bfa5932374c9765797",
}

export const PersonPage: Operation<types.PersonPageQuery, types.PersonPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query PersonPage($slug:String!){person(slug:$slug){slug name summary wikidataId names{value language kind}positions{title organisation from to}image{...Picture}said(first:30){nodes{...ClaimCard}}claimsAbout(first:30){nodes{...ClaimCard}}timeline{...EventCard}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "227574c88fd4f155763f21720a251b229a3ef58755533bc92c5d52c422e44180",
}

export const PreviewSlug: Operation<types.PreviewSlugQuery, types.PreviewSlugQueryVariables> = {
  text: "query PreviewSlug($id:ID!){preview{madeAt isOutdated}article(id:$id){slug}}",
  hash: "e2a0f2905f538df6d3d0e293bd732e8dfa1adb887fb1a12332387f3675027e14",
}

export const SearchPage: Operation<types.SearchPageQuery, types.SearchPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SearchPage($query:String!$after:String$filter:SearchFilter$order:SearchOrder){search(query:$query first:20 after:$after filter:$filter order:$order){edges{cursor node{__typename ...on Person{slug name}...on Source{slug name kind}...on Event{...EventCard}...on Article{...ArticleCard}...on Claim{...ClaimCard}}snippet{text marks{start end}}matched{field start end}}pageInfo{hasNextPage endCursor}totalCount facets{types{type count}sections{slug name count}persons{slug name count}sources{slug name count}genres{genre count}voices{voice count}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "21d53259955c3f13dd216879b4c090db5d5a0aecb15cb5aaff4d4756288d1b77",
}

export const SectionNamed: Operation<types.SectionNamedQuery, types.SectionNamedQueryVariables> = {
  text: "query SectionNamed($slug:String!){section(slug:$slug){slug name nameEn slugEn}}",
  hash: "98e88b4ef40a929494d793e7586c95cebc6dfe39add2c25cfe4258f182e78137",
}

export const Sections: Operation<types.SectionsQuery, types.SectionsQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Sections{sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "0bc9ed2d80652cd36e01d423118bb279c1eae8d0cd4ed7ca4bdfdd16dc4dab27",
}

export const SourcePage: Operation<types.SourcePageQuery, types.SourcePageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment SiteFrame on Site{name motto mottoEn footer footerEn imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SourcePage($slug:String!){source(slug:$slug){slug name kind summary country url ownership claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "61f22de2d07531595da1e2040c2d57b50354daf5db2d1e36b4351384219228c2",
}

export const TagNamed: Operation<types.TagNamedQuery, types.TagNamedQueryVariables> = {
  text: "query TagNamed($slug:String!){tag(slug:$slug){slug name nameEn slugEn}}",
  hash: "2e80c6fad9e849da351e83bf5ae2e2771167cc2a1ca734423523cd8273188574",
}

/** All of them, for the side that keeps persisted operations. */
export const operations = [ArticleList, ArticlePage, AuthorPage, CorrectionsPage, EventPage, Front, FrontPage, ImprintPage, NextStories, PersonPage, PreviewSlug, SearchPage, SectionNamed, Sections, SourcePage, TagNamed] as const
