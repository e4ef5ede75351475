/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
import type { Operation } from '../Operation'

import type * as types from './types'

export const ArticleList: Operation<types.ArticleListQuery, types.ArticleListQueryVariables> = {
  text: "query ArticleList($filter:ArticleFilter!$after:String){articles(first:20 after:$after filter:$filter){nodes{...ArticleCard tags{slug name}}pageInfo{hasNextPage endCursor}}sections{slug name}}fragment Picture on Image{url alt width height caption credit licence sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}",
  hash: "326d615451a236080d4307e4a12019d464702a7dc69ff92545eda965dbb3825c",
}

export const ArticlePage: Operation<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: "query ArticlePage($slug:String!){article(slug:$slug){slug url redirectedFrom state notice language section{slug name}tags{slug name}kicker headline dek seo{title description socialTitle}dateline body{html}backstory readingMinutes bylines{name role person{slug}}leadImage{...Picture}publishedAt updatedAt updates{at kind note was is}attributions{id mode label field start claim{id text status statusNote}source{slug name}speaker{slug name}speakerRole hops{...on Source{slug name}...on Person{slug name}}originHop{...on Source{slug name}...on Person{slug name}}saidAt url archivedUrl}claims{id independentOrigins}sources{slug name kind}persons{slug name}events{...EventCard}replies{from outcome text askedAt}sourcing{claims namedSentenceShare namedSources independentOrigins}translations{url language headline}related(first:4){...ArticleCard}jsonLd}sections{slug name}}fragment Picture on Image{url alt width height caption credit licence sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}",
  hash: "31c317eb940a4d6a26605bd7bbd81c0c6231d42bf91d84a37878d43f26a9d27d",
}

export const EventPage: Operation<types.EventPageQuery, types.EventPageQueryVariables> = {
  text: "query EventPage($slug:String!){event(slug:$slug){...EventCard kind partOf{slug title}parts{...EventCard}participants{person{slug name}organisation role}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}fragment Picture on Image{url alt width height caption credit licence sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}",
  hash: "c86ae9763cd7a4a7ae3eebd478dc9f1a3bb68411cdc770625c2f33ed179eeff0",
}

export const FrontPage: Operation<types.FrontPageQuery, types.FrontPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query FrontPage($after:String){articles(first:20 after:$after){nodes{...ArticleCard tags{slug name}}pageInfo{hasNextPage endCursor}}sections{slug name}}",
  hash: "72a2e2ea6df03a1423ffb916aac1bcb0237c431798822b95506dae005fe629fd",
}

export const PersonPage: Operation<types.PersonPageQuery, types.PersonPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}query PersonPage($slug:String!){person(slug:$slug){slug name names{value language kind}positions{title organisation from to}image{...Picture}said(first:30){nodes{...ClaimCard}}claimsAbout(first:30){nodes{...ClaimCard}}timeline{...EventCard}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}",
  hash: "1e1e3b9d0e40b23802eac74458cbc2f255a73ab94d75125b45ba2d4bddbe55e6",
}

export const PreviewSlug: Operation<types.PreviewSlugQuery, types.PreviewSlugQueryVariables> = {
  text: "query PreviewSlug($id:ID!){preview{madeAt isOutdated}article(id:$id){slug}}",
  hash: "e2a0f2905f538df6d3d0e293bd732e8dfa1adb887fb1a12332387f3675027e14",
}

export const SearchPage: Operation<types.SearchPageQuery, types.SearchPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}query SearchPage($query:String!$after:String){search(query:$query first:20 after:$after){edges{node{__typename ...on Person{slug name}...on Source{slug name kind}...on Event{...EventCard}...on Article{...ArticleCard}}matched{field start end}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name}}",
  hash: "4e956d579476d3a3ccc25e82c7165d273648c445a50f08b2db686a182b756941",
}

export const Sections: Operation<types.SectionsQuery, types.SectionsQueryVariables> = {
  text: "query Sections{sections{slug name}}",
  hash: "8d7752f7fdab19b80bd10caa7c571cd107997f75d63d06195d4194c9068519ab",
}

export const SourcePage: Operation<types.SourcePageQuery, types.SourcePageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}query SourcePage($slug:String!){source(slug:$slug){slug name kind country url ownership claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}",
  hash: "595f4cec9bf7e17d9e583705222ff293df3363281fdde165d4917243d0370a9f",
}

/** All of them, for the side that keeps persisted operations. */
export const operations = [ArticleList, ArticlePage, EventPage, FrontPage, PersonPage, PreviewSlug, SearchPage, Sections, SourcePage] as const
