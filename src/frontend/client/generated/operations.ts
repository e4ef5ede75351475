/** Made by `npm run generate` from the SDL and src/frontend/client/operations: do not edit. */
import type { Operation } from '../Operation'

import type * as types from './types'

export const ArticleList: Operation<types.ArticleListQuery, types.ArticleListQueryVariables> = {
  text: "query ArticleList($filter:ArticleFilter!$after:String){articles(first:20 after:$after filter:$filter){nodes{...ArticleCard tags{slug name nameEn slugEn}}pageInfo{hasNextPage endCursor}}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "72f2466e87bc4b4db8f764c0e0209382c13f19275b39185f058f2fb34398fee5",
}

export const ArticlePage: Operation<types.ArticlePageQuery, types.ArticlePageQueryVariables> = {
  text: "query ArticlePage($slug:String!){article(slug:$slug){slug url redirectedFrom state notice language section{slug name nameEn slugEn}tags{slug name nameEn slugEn}kicker headline dek seo{title description socialTitle}dateline body{html}backstory readingMinutes bylines{name role person{slug image{url}}}leadImage{...Picture}publishedAt updatedAt updates{at kind note was is}attributions{id mode label field start claim{id text status statusNote}source{slug name}speaker{slug name}speakerRole hops{...on Source{slug name}...on Person{slug name}}originHop{...on Source{slug name}...on Person{slug name}}saidAt url archivedUrl}claims{id independentOrigins}sources{slug name kind}persons{slug name}events{...EventCard}replies{from outcome text askedAt}sourcing{claims namedSentenceShare namedSources independentOrigins}translations{url language headline}related(first:4){...ArticleCard}jsonLd}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "83c031265a8bc3e30e746ebaf9325c9f19120834877871ad9561bcc2bea736b1",
}

export const AuthorPage: Operation<types.AuthorPageQuery, types.AuthorPageQueryVariables> = {
  text: "query AuthorPage($author:String!$after:String){articles(first:20 after:$after filter:{byline:$author}){nodes{...ArticleCard bylines{role person{slug image{...Picture}}}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "1c599b69df8b04a145b1f913aa768d8d8cbe7b4dad5827d80fdd5f4cb4b4844e",
}

export const CorrectionsPage: Operation<types.CorrectionsPageQuery, types.CorrectionsPageQueryVariables> = {
  text: "query CorrectionsPage($kind:CorrectionKind$after:String){corrections(first:30 kind:$kind after:$after){nodes{id at kind note was is article{slug language headline language state}}pageInfo{hasNextPage endCursor}totalCount}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "00aace229ae4c843a18979389dbf4e9da2edd3e0d41dd795101314d4dcfe5adf",
}

export const EventPage: Operation<types.EventPageQuery, types.EventPageQueryVariables> = {
  text: "query EventPage($slug:String!){event(slug:$slug){...EventCard kind partOf{slug title}parts{...EventCard}participants{person{slug name}organisation role}claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}",
  hash: "682bc09dcb05b75710da001dec3d64d7ea8713aa88bcb263e09c4988a18878f5",
}

export const Front: Operation<types.FrontQuery, types.FrontQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query Front($slug:String!$section:String){front(slug:$slug){slug section{slug name nameEn slugEn}alert{text url until}slots{kind title section{slug name nameEn slugEn}layout items{article{...ArticleCard genre attributions{mode label}updates{at note}}claim{id article{slug language}attributions{mode form quote speaker{slug name image{url alt width height sizes{name url width height}focalPoint{x y}}}speakerRole saidAt}}headline dek image{...Picture}focalPoint{x y}related{article{slug language headline}text}correction{at isRetraction note was is}}}}sections{slug name nameEn slugEn}site{...SiteFrame}articles(first:20 filter:{section:$section}){pageInfo{hasNextPage endCursor}}}",
  hash: "4f41b7230b80be9a9c0f6017a90138fddff1113f6b7acb8dda48c67c0fbb7290",
}

export const FrontPage: Operation<types.FrontPageQuery, types.FrontPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query FrontPage($after:String$language:String){articles(first:20 after:$after filter:{language:$language}){nodes{...ArticleCard tags{slug name nameEn slugEn}}pageInfo{hasNextPage endCursor}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "f7dadd9cd4a1a4afafffdc352ac0a5908e35681f2b37ac45879731eed097ca72",
}

export const ImprintPage: Operation<types.ImprintPageQuery, types.ImprintPageQueryVariables> = {
  text: "fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query ImprintPage{sections{slug name nameEn slugEn}site{...SiteFrame imprint{funding staff{name role}}policies{html text}}}",
  hash: "d737aae833e1fcfdf8007a2bcdf59372462d13b3f1b2ade1ed1fbef12d8bbf79",
}

export const NextStories: Operation<types.NextStoriesQuery, types.NextStoriesQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}query NextStories($filter:ArticleFilter!){articles(first:4 filter:$filter){nodes{...ArticleCard}}}",
  hash: "a8c8c5bb59fabc65ee83d967a31c441b9254a20cfd9e191f64bdb75614a51ced",
}

export const PersonPage: Operation<types.PersonPageQuery, types.PersonPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query PersonPage($slug:String!){person(slug:$slug){slug name wikidataId names{value language kind}positions{title organisation from to}image{...Picture}said(first:30){nodes{...ClaimCard}}claimsAbout(first:30){nodes{...ClaimCard}}timeline{...EventCard}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "9a09ed54ea6e005502df035e4fa79a776680649753c7bfd89088a8e21fb7a3c8",
}

export const PreviewSlug: Operation<types.PreviewSlugQuery, types.PreviewSlugQueryVariables> = {
  text: "query PreviewSlug($id:ID!){preview{madeAt isOutdated}article(id:$id){slug}}",
  hash: "e2a0f2905f538df6d3d0e293bd732e8dfa1adb887fb1a12332387f3675027e14",
}

export const SearchPage: Operation<types.SearchPageQuery, types.SearchPageQueryVariables> = {
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment EventCard on Event{slug title occurrence place when{asPrinted edtf earliest latest precision}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SearchPage($query:String!$after:String$filter:SearchFilter$order:SearchOrder){search(query:$query first:20 after:$after filter:$filter order:$order){edges{cursor node{__typename ...on Person{slug name}...on Source{slug name kind}...on Event{...EventCard}...on Article{...ArticleCard}...on Claim{...ClaimCard}}snippet{text marks{start end}}matched{field start end}}pageInfo{hasNextPage endCursor}totalCount facets{types{type count}sections{slug name count}persons{slug name count}sources{slug name count}genres{genre count}voices{voice count}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "1c7b6fac02f54d3370d3a128d6ca868f0df879b321fc302d8f3c306596892b80",
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
  text: "fragment Picture on Image{url alt width height caption credit licence focalPoint{x y}sizes{name url width height}}fragment ArticleCard on Article{slug state language kicker headline dek publishedAt section{slug name nameEn slugEn}bylines{name}leadImage{...Picture}sourcing{claims namedSources}}fragment ClaimCard on Claim{id text status article{slug language headline state}attributions{mode label}}fragment SiteFrame on Site{name motto footer imprint{publisher responsibleEditor address phone email eNotification host since}policies{slug title}}query SourcePage($slug:String!){source(slug:$slug){slug name kind country url ownership claims(first:50){nodes{...ClaimCard}}articles(first:20){nodes{...ArticleCard}}}sections{slug name nameEn slugEn}site{...SiteFrame}}",
  hash: "7e54edbe2d1d3510aabf2e29e96a85cca59856fd6ec4d6af0a6a914dcab0d43a",
}

export const TagNamed: Operation<types.TagNamedQuery, types.TagNamedQueryVariables> = {
  text: "query TagNamed($slug:String!){tag(slug:$slug){slug name nameEn slugEn}}",
  hash: "2e80c6fad9e849da351e83bf5ae2e2771167cc2a1ca734423523cd8273188574",
}

/** All of them, for the side that keeps persisted operations. */
export const operations = [ArticleList, ArticlePage, AuthorPage, CorrectionsPage, EventPage, Front, FrontPage, ImprintPage, NextStories, PersonPage, PreviewSlug, SearchPage, SectionNamed, Sections, SourcePage, TagNamed] as const
