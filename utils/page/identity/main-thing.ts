import type { PageKind } from '@/utils/evidence/evidence';
import { attempt } from '../attempt';
import { mapOf } from '../lexicon/tokens';
import { pathOf } from './address';
import { textIn, typesOf, type Thing } from './json';

/** Types that a page can be about, the earlier the better, with what they say of its kind. */
export const kindsOfTypes = mapOf(
  'VideoObject:video Product:product ProductGroup:product ProfilePage:profile DiscussionForumPosting:thread SocialMediaPosting:social-post QAPage:thread BlogPosting:post NewsArticle:post ReportageNewsArticle:post Article:post TechArticle:post Recipe:post Event: Book: Movie: SoftwareApplication: MobileApplication: WebApplication: MusicRecording: AudioObject: ImageObject: CreativeWork: Course: LocalBusiness: Restaurant: WebPage: ItemPage: Dataset: PodcastEpisode:',
) as ReadonlyMap<string, PageKind | ''>;
const ranks = [...kindsOfTypes.keys()].toReversed();

/** The thing that the page is about; one that names another address than the page's is somebody else's. */
export function mainThing(things: readonly Thing[], address: string): Thing | undefined {
  const ranked = things
    .map((thing) => ({
      thing,
      rank: Math.max(...typesOf(thing).map((type) => ranks.indexOf(type))),
    }))
    .filter(({ rank, thing }) => rank >= 0 && isHere(thing, address))
    .toSorted((a, b) => b.rank - a.rank);
  const best = ranked[0];
  if (!best) return undefined;
  // Several of the same kind are a list, unless one says that it is this page.
  const rivals = ranked.filter(({ rank }) => rank === best.rank);
  return rivals.length < 3 ? best.thing : rivals.find(({ thing }) => namesPage(thing, address))?.thing;
}

/** The only thing besides that is rated: the recipe of an article, the series that a rating plugin makes of a post. */
export function ratedThing(things: readonly Thing[], address: string): Thing | undefined {
  const [only, another] = things.filter(
    (thing) => thing.aggregateRating && rateable.test(String(thing['@type'])) && isHere(thing, address),
  );
  return another ? undefined : only;
}

const rateable = /Recipe|Series/;

function addressesIn(thing: Thing): readonly string[] {
  const entity = thing.mainEntityOfPage;
  const id = typeof entity === 'object' && entity !== null ? (entity as Thing)['@id'] : entity;
  return [thing.url, id, thing['@id']].map(textIn).filter((it) => /^https?:/.test(it));
}

function isHere(thing: Thing, address: string): boolean {
  const named = addressesIn(thing);
  return named.length === 0 || namesPage(thing, address);
}

function namesPage(thing: Thing, address: string): boolean {
  return addressesIn(thing).some((it) => samePath(it, address));
}

/** Equal paths, however the rest is written; also when one ends in the other's last, telling part. */
export function samePath(one: string, other: string): boolean {
  const [a, b] = [plainPath(one), plainPath(other)];
  if (a === b) return true;
  const [x, y] = [lastOf(a), lastOf(b)];
  return x.length > 5 && x === y;
}

/** A stray % is part of the address as it is. */
function plainPath(address: string): string {
  const path = pathOf(address).replace(/[/.]amp$/, '');
  return attempt(() => decodeURIComponent(path), path).toLowerCase();
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
