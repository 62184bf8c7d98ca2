import type { PageFacts } from '../facts';
import {
  attr,
  childCountOf,
  contains,
  find,
  findAll,
  has,
  isA,
  listOf,
  parentOf,
  tagOf,
  textOf,
  upTo,
} from '../dom';
import { once, wordsOf, setOf } from '../lexicon/tokens';
import { pathOf } from '../identity/address';
import { letters } from '../lexicon/letters';
import { classesOf } from './shape';

/** Where on the page an element stands. */
export interface Place {
  readonly region: 'own' | 'side' | 'related' | 'comment';
  /** Inside an `article` or an item of a list. */
  readonly inItem: boolean;
  readonly inMain: boolean;
  readonly hidden: boolean;
  /** Inside a box that is named after comments. */
  readonly talk: boolean;
}

/** Says of elements where they stand, each ancestor looked at once. */
export function placer(heading: Element | null, report: boolean): (element: Element) => Place {
  const known = new Map<Element, Place>();
  const saidBy = once(say, 5_000);
  const over = new Set<Element>();
  for (let at = heading; at; at = parentOf(at)) over.add(at);
  const at = (element: Element | null, depth: number): Place => {
    if (!element || depth > 200) return top;
    const cached = known.get(element);
    if (cached) return cached;
    const tag = tagOf(element);
    if (tag === 'body' || tag === 'html') return top;
    const above = at(parentOf(element), depth + 1);
    const role = attr(element, 'role');
    const names = attr(element, 'class');
    const style = attr(element, 'style');
    const id = attr(element, 'id');
    const said = saidBy(`${id.slice(0, 80)} ${names.slice(0, 160)}`);
    // What holds the page's heading is its own part, whatever its classes say.
    const isOver = over.has(element);
    const own = closed.has(above.region)
      ? above.region
      : isOver
        ? 'own'
        : above.talk && childCountOf(element) > 2 && hasTwin(element, tag)
          ? 'comment'
          : regionOf(element, { tag, role }, above.inMain, said, report, report || heading !== null);
    const place: Place = {
      region: own === 'own' ? above.region : own,
      inItem:
        above.inItem ||
        tag === 'article' ||
        role === 'article' ||
        role === 'listitem' ||
        (said.post && hasTwin(element, tag)),
      inMain: above.inMain || tag === 'main' || tag === 'article' || role === 'main',
      hidden:
        above.hidden ||
        has(element, 'hidden') ||
        (style !== '' && /display:\s*none|visibility:\s*hidden/.test(style)),
      talk: !isOver && (above.talk || said.comment),
    };
    known.set(element, place);
    return place;
  };
  return (element) => at(element, 0);
}

/** What stands beside the subject holds no part of it. */
const closed = setOf('side related');

const top: Place = { region: 'own', inItem: false, inMain: false, hidden: false, talk: false };

interface Said {
  readonly related: boolean;
  readonly comment: boolean;
  readonly side: boolean;
  readonly menu: boolean;
  readonly post: boolean;
}

/** Things that repeat carry the same classes: each wording is weighed once. */
function say(names: string): Said {
  const words = wordsOf(names);
  return {
    related: relatedWords.test(words),
    comment: commentWords.test(words),
    side: sideWords.test(words),
    menu: menuWords.test(words),
    post: postWords.test(words),
  };
}

interface Shape {
  readonly tag: string;
  readonly role: string;
}

function regionOf(
  element: Element,
  { tag, role }: Shape,
  inMain: boolean,
  said: Said,
  report: boolean,
  headed: boolean,
): Place['region'] {
  // An aside inside the main part stands beside the subject and often carries its counts.
  if (
    ((sideTags.has(tag) && !(report && tag === 'aside' && !find(element, 'nav,ul,a'))) ||
      sideRoles.has(role) ||
      (headed && tag === 'header')) &&
    !(
      inMain &&
      (tag === 'aside' || tag === 'footer' || (tag === 'header' && !report) || role === 'complementary')
    )
  )
    return 'side';
  if (said.related && !report) return 'related';
  if ((said.comment && isCommentBox(element, tag)) || /-comment(?:-|$)/.test(tag)) return 'comment';
  if (!inMain && (said.side || (said.menu && find(element, 'a,button')))) return 'side';
  if ((tag === 'section' || tag === 'div') && relatedHeading(element)) return 'related';
  return 'own';
}

const sideTags = setOf('aside nav footer');
const sideRoles = setOf('complementary navigation contentinfo banner search menu menubar img');
/** The foot of a card is no foot of the page. */
const sideWords =
  / (?<!(?: has| with| no) )(?:side ?(?:bar|menu|nav)|widget(?: area|(?<=posts widget))|footer(?<! (?:card|profile|post|thread|panel|box|article|entry|item|tile|stats?|content|widget) footer)|navbar|nav bar|(?:app|smart) ?banner|breadcrumbs?|advertisement|advert|sponsored|cookie|colophon) /;
/** What is called a menu leads somewhere. */
const menuWords = / (?<!(?: has| with| no) )\S*menu\S* /;
const relatedWords =
  / (?:related|nearby|recommend(?:ed|ations?)|recirculation|most \w+|popular posts|(?:read|up) next|you may|also like|more (?:stories|from)|latest news|suggest\w*|similar|embed(?:ded)?|example|mock\w*|twitter tweet|fb page|author box|lien quan|nhieu(?<=\w nhieu)|tin moi|goi y|teasers|outbrain|taboola|newsletter|top comments) /;
const postWords = / (?:post|status|tweet|timeline item|feed item) /;
const commentWords =
  / (?<!(?: has| with| no) )(?:comments?|commentlist|replies|disqus|respond|binh luan|ykien) /;
/** Of a text in small letters. */
const relatedTitles =
  /^(?:related|recommended|competitors|đối thủ|more (?:from|like|stories|posts|videos)|most \w+|popular|trending|you (?:may|might)|best|highest|lowest|similar|up next|suggested|people also|other|latest|recent|top (?:stories|posts|content|videos)|(?:\S+ ){0,3}(?:liên quan|tương tự|gợi ý|đề xuất)|(?:\S+ ){1,3}nhiều(?: nhất)?\s*$|có thể bạn|bạn (?:có thể|sẽ)|(?:sản phẩm|video|tin|sự kiện|nhóm|trang|tài khoản|kênh|ứng dụng|khóa học|bài(?: viết| đăng)?|nội dung) (?:khác|mới|gần đây|nổi bật|hàng đầu)|gặp gỡ người|người tổ chức|meet (?:the|your) host|về tác giả|about the author|ähnliche|verwandte|meistgelesen|mehr zum|das könnte|à lire|les plus|sur le même|relacionad|más (?:leído|visto)|leia também|mais lidas|potrebbe|più letti|читайте|похожие|相关|推荐|関連|おすすめ|관련)/;

/** One comment, not the whole section with its heading: the section's own count is the page's. */
function isCommentBox(element: Element, tag: string): boolean {
  return (
    isA(element, 'article') ||
    attr(element, 'itemprop') === 'comment' ||
    attr(element, 'itemtype').endsWith('/Comment') ||
    /^comment[-_]?\d/.test(attr(element, 'id')) ||
    /comment[-_]?(?:item|body|content|text)\b/i.test(attr(element, 'class')) ||
    (/comment|repl|response|binhluan/i.test(attr(element, 'class')) && hasTwin(element, tag))
  );
}

/** A neighbour of the same shape makes it one among several. */
function hasTwin(element: Element, tag: string): boolean {
  const name = classesOf(element);
  for (const sibling of [element.previousElementSibling, element.nextElementSibling])
    if (sibling && tagOf(sibling) === tag && classesOf(sibling) === name) return true;
  return false;
}

function relatedHeading(element: Element): boolean {
  const first = element.firstElementChild;
  const heading = first && (isHeading(first) ? first : first.firstElementChild);
  return heading !== null && isHeading(heading) && relatedTitles.test(textOf(heading, 60).toLowerCase());
}

function isHeading(element: Element): boolean {
  return (
    headings.has(tagOf(element)) ||
    attr(element, 'role') === 'heading' ||
    /\btitle\b|Title\b/.test(attr(element, 'class'))
  );
}

const headings = setOf('h2 h3 h4 h5 h6');

/** Of figures that repeat, which stands in the subject's own part: the one with the page's heading or its address. */
export interface Subject {
  readonly heading: Element | null;
  readonly links: () => readonly Element[];
}

export function subjectOf(page: Document, address: string, kind: PageFacts['kind']['value']): Subject {
  const headings = upTo(200, listOf(page, 'h1')).filter((it) => hasName.test(textOf(it, 60)));
  const path = pathOf(address);
  return {
    heading: headings.length === 1 || kind === 'post' || kind === 'video' ? (headings[0] ?? null) : null,
    links: once(() => (kind === 'listing' ? [] : linksTo(page, path))),
  };
}

const hasName = new RegExp(`[${letters}].*[${letters}]`);

function linksTo(page: Document, path: string): readonly Element[] {
  if (path.length < 2) return [];
  const links = findAll(page, `a[href*="${path.replaceAll(/["\\\n]/g, '')}"]`, 12);
  return links.filter((it) => pathOf(attr(it, 'href')).endsWith(path));
}

export function holdsSubject(container: Element, { heading, links }: Subject): boolean {
  return (
    (heading !== null && contains(container, heading)) || links().some((link) => contains(container, link))
  );
}
