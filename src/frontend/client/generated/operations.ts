/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
import type { Operation } from '../Operation'

import type * as types from './types'

export const ArticleList: Operation<types.ArticleListQuery, types.ArticleListQueryVariables> = {
  text: "query ArticleList($filter:ArticleFilter!$after:String){articles(first:20 after:$after filter:$filter){nodes{...ArticleCard tags{slug name}}pageInfo{hasNextPage endCursor}}sections{slug name}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}",
  hash: "1ac38b124131edb4e2e2b498759a99a749d49c0816bbe36a608861e9e0045e60",
}

export const ArticlePage: Operation<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: "query ArticlePage($slug:String!){article(slug:$slug){slug url redirectedFrom state notice language section{slug name}tags{slug name}kicker headline dek seo{title description socialTitle}dateline body{html}backstory readingMinutes bylines{name role person{slug}}leadImage{...Picture}publishedAt updatedAt updates{at kind note was is}attributions{id mode label field start claim{id text status statusNote}source{slug name}speaker{slug name}speakerRole hops{...on Source{slug name}...on Person{slug name}}originHop{...on Source{slug name}...on Person{slug name}}saidAt url archivedUrl}claims{id independentOrigins}sources{slug name kind}persons{slug name}events{...EventCard}replies{from outcome text askedAt}sourcing{claims namedSentenceShare namedSources independentOrigins}translations{url language headline}related(first:4){...ArticleCard}jsonLd}sections{slug name}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}",
  hash: "2212a5a7f2f3d3050c3cd31f2fb9ff1d8247331ce5302dbdb839ac4eec54c442",
}

export const EventPage: Operation<types.EventPageQuery, types.EventPageQueryVariables> = {
  text: "query EventPage($slug:String!){event(slug:$slug){...EventCard kind partOf{slug title}parts{...EventCard}participants{person{slug name}organisation role}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}",
  hash: "0d6952d8bd6e3cef883e4144c125d612f20c14a943fbc52aea2be02ee5203441",
}

export const Front: Operation<types.FrontQuery, types.FrontQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query Front($slug:String!$section:String){front(slug:$slug){slug section{slug name}alert{text url until}slots{kind title section{slug name}layout items{article{...ArticleCard genre}claim{id article{slug}attributions{mode form quote speaker{slug name}speakerRole saidAt}}headline dek image{...Picture}focalPoint{x y}related{article{slug headline}text}correction{at isRetraction note was is}}}}sections{slug name}articles(first:20 filter:{section:$section}){pageInfo{hasNextPage endCursor}}}",
  hash: "1f1be5a562034db09f7742496e4f91b6ec148f97abf66b6cd91b319cc220570a",
}

export const FrontPage: Operation<types.FrontPageQuery, types.FrontPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query FrontPage($after:String){articles(first:20 after:$after){nodes{...ArticleCard tags{slug name}}pageInfo{hasNextPage endCursor}}sections{slug name}}",
  hash: "024bf0f94ecd6b4e878ee943e8b08fff31e76c55bff534e8a1ff10f638c54b1d",
}

export const PersonPage: Operation<types.PersonPageQuery, types.PersonPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}query PersonPage($slug:String!){person(slug:$slug){slug name names{value language kind}positions{title organisation from to}image{...Picture}said(first:30){nodes{...ClaimCard}}claimsAbout(first:30){nodes{...ClaimCard}}timeline{...EventCard}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}",
  hash: "386ace462c1625e53bd3365036f5f827c5584c9ca6c3d435b83f22daeb8407c5",
}

export const PreviewSlug: Operation<types.PreviewSlugQuery, types.PreviewSlugQueryVariables> = {
  text: "query PreviewSlug($id:ID!){preview{madeAt isOutdated}article(id:$id){slug}}",
  hash: "e2a0f2905f538df6d3d0e293bd732e8dfa1adb887fb1a12332387f3675027e14",
}

export const SearchPage: Operation<types.SearchPageQuery, types.SearchPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}query SearchPage($query:String!$after:String){search(query:$query first:20 after:$after){edges{node{__typename ...on Person{slug name}...on Source{slug name kind}...on Event{...EventCard}...on Article{...ArticleCard}}matched{field start end}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name}}",
  hash: "c5c0033ed389222af325167ef0bd6386aaff45d97bcde1339c9e660a4d648e12",
}

export const Sections: Operation<types.SectionsQuery, types.SectionsQueryVariables> = {
  text: "query Sections{sections{slug name}}",
  hash: "8d7752f7fdab19b80bd10caa7c571cd107997f75d63d06195d4194c9068519ab",
}

export const SourcePage: Operation<types.SourcePageQuery, types.SourcePageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug headline state}attributions{mode label}}query SourcePage($slug:String!){source(slug:$slug){slug name kind country url ownership claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name}}",
  hash: "a1a51780620d53ade72decc849ca91e67d8a73bb3b3f5af438e94f5978303ee9",
}

/** All of them, for the side that keeps persisted operations. */
export const operations = [ArticleList, ArticlePage, EventPage, Front, FrontPage, PersonPage, PreviewSlug, SearchPage, Sections, SourcePage] as const
