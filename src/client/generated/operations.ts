/** Made by `npm run generate` from the SDL and src/client/operations: do not edit. */
import type { Operation } from '../Operation'

import type * as types from './types'

export const ArticleList: Operation<types.ArticleListQuery, types.ArticleListQueryVariables> = {
  text: "query ArticleList($filter:ArticleFilter!$after:String){articles(first:20 after:$after filter:$filter){nodes{...ArticleCard tags{slug name}}pageInfo{hasNextPage endCursor}}sections{slug name}}fragment Picture on Image{url alt width height caption credit sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}",
  hash: "903e22c87b5c5bb6cf9e7edfbb2aada068017e4721a2c89ac6c46648d292bad2",
}

export const ArticlePage: Operation<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: "query ArticlePage($slug:String!){article(slug:$slug){slug url redirectedFrom state notice language section{slug name}tags{slug name}kicker headline dek body{html}readingMinutes bylines{name role person{slug}}leadImage{...Picture}publishedAt updatedAt updates{at kind note was is}attributions{id mode label field start claim{id text status statusNote}source{slug name}speaker{slug name}speakerRole via{slug name}origin{slug name}saidAt url archivedUrl}claims{id independentOrigins}sources{slug name kind}persons{slug name}events{...EventCard}replies{from outcome text askedAt}sourcing{claims namedSentenceShare namedSources independentOrigins}translations{url language headline}related(first:4){...ArticleCard}jsonLd}sections{slug name}}fragment Picture on Image{url alt width height caption credit sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}",
  hash: "c38b0b656276aa7b7a9ad44616cc0dddcd17d9d7933533686d64b625d4304001",
}

export const EventPage: Operation<types.EventPageQuery, types.EventPageQueryVariables> = {
  text: "query EventPage($slug:String!){event(slug:$slug){...EventCard kind partOf{slug title}parts{...EventCard}participants{person{slug name}organisation role}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}fragment Picture on Image{url alt width height caption credit sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}",
  hash: "3129c1dcfa8ca04e1264a7f4e3196d621764287c6bc75b3e3e47f3c5d402acc3",
}

export const FrontPage: Operation<types.FrontPageQuery, types.FrontPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query FrontPage($after:String){articles(first:20 after:$after){nodes{...ArticleCard tags{slug name}}pageInfo{hasNextPage endCursor}}sections{slug name}}",
  hash: "66db4c1394b1660dc97fbae94d400c0faf542804a96ef145f50b10aed0eb89e9",
}

export const PersonPage: Operation<types.PersonPageQuery, types.PersonPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}query PersonPage($slug:String!){person(slug:$slug){slug name names{value language kind}positions{title organisation from to}image{...Picture}said(first:30){nodes{...ClaimCard}}claimsAbout(first:30){nodes{...ClaimCard}}timeline{...EventCard}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}",
  hash: "046ef156608a8f76512f64869a18438ee4c7d8f2ce68bf290b8244634e56e053",
}

export const PreviewSlug: Operation<types.PreviewSlugQuery, types.PreviewSlugQueryVariables> = {
  text: "query PreviewSlug($id:ID!){article(id:$id){slug}}",
  hash: "1d29d45715b6b183e747d7f35edfc94d9aea0cd3dc5775bb82bc3dff3e860f8c",
}

export const SearchPage: Operation<types.SearchPageQuery, types.SearchPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}query SearchPage($query:String!$after:String){search(query:$query first:20 after:$after){edges{node{__typename ...on Person{slug name}...on Source{slug name kind}...on Event{...EventCard}...on Article{...ArticleCard}}matched{field start end}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name}}",
  hash: "443246eaaeb2771afc5fcb8f92a26f1d2c21937a98230a3d1b941dfd818de89e",
}

export const Sections: Operation<types.SectionsQuery, types.SectionsQueryVariables> = {
  text: "query Sections{sections{slug name}}",
  hash: "8d7752f7fdab19b80bd10caa7c571cd107997f75d63d06195d4194c9068519ab",
}

export const SourcePage: Operation<types.SourcePageQuery, types.SourcePageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}query SourcePage($slug:String!){source(slug:$slug){slug name kind country url ownership claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}",
  hash: "d003470a96fea2770d68b3de44021b8a81704bf7d0e7edcb08a2ecd4f0c04c23",
}

/** All of them, for the side that keeps persisted operations. */
export const operations = [ArticleList, ArticlePage, EventPage, FrontPage, PersonPage, PreviewSlug, SearchPage, Sections, SourcePage] as const
