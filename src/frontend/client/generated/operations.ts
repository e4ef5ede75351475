/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
import type { Operation } from '../Operation'

import type * as types from './types'

export const ArticleList: Operation<types.ArticleListQuery, types.ArticleListQueryVariables> = {
  text: "query ArticleList($filter:ArticleFilter!$after:String){articles(first:20 after:$after filter:$filter){nodes{...ArticleCard tags{slug name nameEn slugEn}}pageInfo{hasNextPage endCursor}}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "7cbc442722b8206bbddea1650002b48c8a7fd759e04f3e9e56b0b7488e6db082",
}

export const ArticlePage: Operation<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: "query ArticlePage($slug:String!){article(slug:$slug){slug url redirectedFrom state notice language section{slug name nameEn slugEn}tags{slug name nameEn slugEn}kicker headline dek seo{title description socialTitle}dateline body{html}backstory readingMinutes bylines{name role person{slug image{url}}}leadImage{...Picture}publishedAt updatedAt updates{at kind note was is}attributions{id mode label field start claim{id text status statusNote}source{slug name}speaker{slug name}speakerRole hops{...on Source{slug name}...on Person{slug name}}originHop{...on Source{slug name}...on Person{slug name}}saidAt url archivedUrl}claims{id independentOrigins}sources{slug name kind}persons{slug name}events{...EventCard}replies{from outcome text askedAt}sourcing{claims namedSentenceShare namedSources independentOrigins}translations{url language headline}related(first:4){...ArticleCard}jsonLd}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "5c2992febe0f7154272f031d222f9a2faaaa3c83f3bc2a7a0aad416f364f8d3e",
}

export const AuthorPage: Operation<types.AuthorPageQuery, types.AuthorPageQueryVariables> = {
  text: "query AuthorPage($author:String!$after:String){articles(first:20 after:$after filter:{byline:$author}){nodes{...ArticleCard bylines{role person{slug image{...Picture}}}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "4eb0b46f38d78a46af6aa61c1e76ebc8692742e16cc8347d3c29186763b1cd52",
}

export const CorrectionsPage: Operation<types.CorrectionsPageQuery, types.CorrectionsPageQueryVariables> = {
  text: "query CorrectionsPage($kind:CorrectionKind$after:String){corrections(first:30 kind:$kind after:$after){nodes{id at kind note was is article{slug language headline language state}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "00aace229ae4c843a18979389dbf4e9da2edd3e0d41dd795101314d4dcfe5adf",
}

export const EventPage: Operation<types.EventPageQuery, types.EventPageQueryVariables> = {
  text: "query EventPage($slug:String!){event(slug:$slug){...EventCard kind partOf{slug title}parts{...EventCard}participants{person{slug name}organisation role}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "43d16ec37d2f0000c9a79c6424f67f7f780c1901a214d3e6a2eb9774ccd04ae4",
}

export const Front: Operation<types.FrontQuery, types.FrontQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Front($slug:String!$section:String){front(slug:$slug){slug section{slug name nameEn slugEn}alert{text url until}slots{kind title section{slug name nameEn slugEn}layout items{article{...ArticleCard genre attributions{mode label}updates{at note}}claim{id article{slug language}attributions{mode form quote speaker{slug name image{url alt width height sizes{name url width height}focalPoint{x y}}}speakerRole saidAt}}headline dek image{...Picture}focalPoint{x y}related{article{slug language headline}text}correction{at isRetraction note was is}}}}sections{slug name nameEn slugEn}site{...SiteFrame}articles(first:20 filter:{section:$section}){pageInfo{hasNextPage endCursor}}}",
  hash: "c336e05b2d79b46e7f599b06e6051d136907e6bded7ffe142df915af72c063e4",
}

export const FrontPage: Operation<types.FrontPageQuery, types.FrontPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query FrontPage($after:String$language:String){articles(first:20 after:$after filter:{language:$language}){nodes{...ArticleCard tags{slug name nameEn slugEn}}pageInfo{hasNextPage endCursor}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "46dbe95dcbbe73052ebcba4875f71893cd5896fe74e93b527e6ba4acf5a7a509",
}

export const ImprintPage: Operation<types.ImprintPageQuery, types.ImprintPageQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query ImprintPage{sections{slug name nameEn slugEn}site{...SiteFrame imprint{funding staff{name role}}policies{html text}}}",
  hash: "d737aae833e1fcfdf8007a2bcdf59372462d13b3f1b2ade1ed1fbef12d8bbf79",
}

export const NextStories: Operation<types.NextStoriesQuery, types.NextStoriesQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query NextStories($filter:ArticleFilter!){articles(first:4 filter:$filter){nodes{...ArticleCard}}}",
  hash: "0c71a82e006a7e2bf9f73fb98d90c15c0f111de10958e8bfa5932374c9765797",
}

export const PersonPage: Operation<types.PersonPageQuery, types.PersonPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query PersonPage($slug:String!){person(slug:$slug){slug name names{value language kind}positions{title organisation from to}image{...Picture}said(first:30){nodes{...ClaimCard}}claimsAbout(first:30){nodes{...ClaimCard}}timeline{...EventCard}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "5e6368460c9052e95a371e0d0e6b5364f4ab3110caa51ef4568b5b9f11090765",
}

export const PreviewSlug: Operation<types.PreviewSlugQuery, types.PreviewSlugQueryVariables> = {
  text: "query PreviewSlug($id:ID!){preview{madeAt isOutdated}article(id:$id){slug}}",
  hash: "e2a0f2905f538df6d3d0e293bd732e8dfa1adb887fb1a12332387f3675027e14",
}

export const SearchPage: Operation<types.SearchPageQuery, types.SearchPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SearchPage($query:String!$after:String$filter:SearchFilter$order:SearchOrder){search(query:$query first:20 after:$after filter:$filter order:$order){edges{cursor node{__typename ...on Person{slug name}...on Source{slug name kind}...on Event{...EventCard}...on Article{...ArticleCard}...on Claim{...ClaimCard}}snippet{text marks{start end}}matched{field start end}}pageInfo{hasNextPage endCursor}totalCount facets{types{type count}sections{slug name count}persons{slug name count}sources{slug name count}genres{genre count}voices{voice count}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "c41bcbc37c494a762c20e0286bca754ac2792b1363cb3b46b1642b4ebb80ddaa",
}

export const SectionNamed: Operation<types.SectionNamedQuery, types.SectionNamedQueryVariables> = {
  text: "query SectionNamed($slug:String!){section(slug:$slug){slug name nameEn slugEn}}",
  hash: "98e88b4ef40a929494d793e7586c95cebc6dfe39add2c25cfe4258f182e78137",
}

export const Sections: Operation<types.SectionsQuery, types.SectionsQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Sections{sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "1be11f712ffd1f43071806b51723bd5ddd1834386e5ad10f7c3bfc568c67a121",
}

export const SourcePage: Operation<types.SourcePageQuery, types.SourcePageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{url width}social{url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SourcePage($slug:String!){source(slug:$slug){slug name kind country url ownership claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "33582ae18b951780803b261f8e7d65f233a9090de44f0ca652b9ab46785e59d9",
}

export const TagNamed: Operation<types.TagNamedQuery, types.TagNamedQueryVariables> = {
  text: "query TagNamed($slug:String!){tag(slug:$slug){slug name nameEn slugEn}}",
  hash: "2e80c6fad9e849da351e83bf5ae2e2771167cc2a1ca734423523cd8273188574",
}

/** All of them, for the side that keeps persisted operations. */
export const operations = [ArticleList, ArticlePage, AuthorPage, CorrectionsPage, EventPage, Front, FrontPage, ImprintPage, NextStories, PersonPage, PreviewSlug, SearchPage, SectionNamed, Sections, SourcePage, TagNamed] as const
