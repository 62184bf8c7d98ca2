// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offered } from './pages';

/** Marks out of five and those who gave them, on pages with comments, recipes and lists of choices. */
const at = 'https://bep-la.example/mon/canh-chua';
const page = (body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><title>Canh chua</title></head><body><h1>Canh chua</h1>${body}</body></html>`;
const data = (...things: readonly object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': things })}</script>`;
const marked = (type: string, value: number, count: number, name?: string): object => ({
  '@type': type,
  ...(name && { name }),
  aggregateRating: { '@type': 'AggregateRating', ratingValue: value, ratingCount: count },
});
const article = { '@type': 'Article', headline: 'Canh chua', commentCount: 7 };

describe('a mark from those who gave it', () => {
  test('is whole too, each word in a node of its own', () => {
    const mark = '<div class="recipe-rating"><b>5</b> from <i>15</i> votes</div>';
    expect(offered(page(mark), at).toSorted()).toEqual(['rating=5', 'ratingCount=15']);
  });

  test('stands in one text with them', () => {
    expect(offered(page('<p>(4.13 from 45 votes)</p>'), at).toSorted()).toEqual([
      'rating=4.13',
      'ratingCount=45',
    ]);
    expect(offered(page('<p>4.99 von 516 Stimmen</p>', 'de'), at)).toContain('rating=4.99');
  });

  test('is what the data says, also where its writer put a point behind it', () => {
    const rating = { '@type': 'AggregateRating', ratingValue: '4.', ratingCount: 12 };
    const recipe = { '@type': 'Recipe', name: 'Canh chua', aggregateRating: rating };
    expect(offered(page(data(recipe)), at).toSorted()).toEqual(['rating=4', 'ratingCount=12']);
  });

  test('is none where the votes are for a choice', () => {
    const choices = '<ul><li>3 - 15 votes</li></ul>';
    expect(offered(page(choices), at).filter((it) => it.startsWith('rating'))).toEqual([]);
  });

  test('goes before the five that it is of, and what is behind counts others', () => {
    const mark = '<p>(moyenne: <b>4.67</b> sur 5. Total: 9)</p>';
    expect(offered(page(mark, 'fr'), at)).not.toContain('rating=9');
  });

  test('is not given before anybody voted', () => {
    const mark = '<div class="recipe-rating"><b>0</b> from <i>0</i> votes</div>';
    expect(offered(page(mark), at)).toEqual(['votes=0']);
  });

  test('is no count of stars', () => {
    const mark = '<div><b>4.57</b> stars (<i>46</i> ratings)</div>';
    expect(offered(page(mark), at).toSorted()).toEqual(['rating=4.57', 'ratingCount=46']);
  });

  test('is not what a field lets choose', () => {
    const fields = '<fieldset><input type="radio" aria-label="3 Rating" checked></fieldset>';
    expect(offered(page(fields), at)).toEqual([]);
  });
});

describe('the data of an article', () => {
  test('has the mark of the one recipe that it tells', () => {
    const html = page(data(article, marked('Recipe', 4.9, 36)));
    expect(offered(html, at).toSorted()).toEqual(['comments=7', 'rating=4.9', 'ratingCount=36']);
  });

  test('has none of several, of another page, or of the firm', () => {
    const elsewhere = { ...marked('Recipe', 4.9, 36), url: 'https://bep-la.example/mon/thit-kho-tau' };
    const several = [marked('Recipe', 4.9, 36, 'Một'), marked('Recipe', 4.1, 12, 'Hai')];
    for (const others of [[elsewhere], several, [marked('LocalBusiness', 4.8, 900)]])
      expect(offered(page(data(article, ...others)), at)).toEqual(['comments=7']);
  });

  test('says how many gave the mark, be it as many as the mark', () => {
    const mark = '<div><span>5 / 5</span></div>';
    const html = page(mark + data(article, marked('Recipe', 5, 5)));
    expect(offered(html, at)).toContain('ratingCount=5');
  });

  test('says nothing by a counter at 0 that shows nowhere', () => {
    const none = { ...article, commentCount: 0 };
    expect(offered(page(`<p>Leave a comment</p>${data(none)}`), at)).toEqual([]);
    expect(offered(page(`<p>0 Comments</p>${data(none)}`), at)).toEqual(['comments=0']);
  });
});

test('of several marks on the screen the page’s own is the one that its data gives', () => {
  const mark = (value: string, scope: string, prop: string): string =>
    `<div ${scope}><strong><span ${prop}>${value}</span></strong><span>/</span><span>10</span></div>`;
  const scope = 'itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"';
  const own = mark('8.8', scope, 'itemprop="ratingValue"');
  const marks = `<div><a href="/x">Another film</a>${mark('8.7', '', '')}</div>${own}`;
  const html = `<div itemscope itemtype="http://schema.org/Movie">${marks}</div>`;
  expect(offered(page(html), at)).toContain('rating=8.8');
});

test('a decimal of stars is a mark, whatever stands behind the point', () => {
  expect(offered(page('<p><b>4.0</b> stars based on <b>35</b> reviews</p>'), at)).toEqual([
    'rating=4',
    'reviews=35',
  ]);
});

test('a place among ten is no mark without a word for it', () => {
  expect(offered(page('<div>1/10</div>'), at)).toEqual([]);
  expect(offered(page('<p>Rating: 9/10</p>'), at)).toEqual(['rating=9']);
});

describe('the number of a comment', () => {
  test('is how many came before it', () => {
    const comment = '<div><a href="#c-549" title="Permalink to this comment">549</a> <b>Lan</b></div>';
    expect(offered(page(comment), at)).toEqual([]);
  });

  test('and its date are its own where its box has a number too', () => {
    const comment =
      '<dl><dt class="comment even" id="comment-935"><span class="comment_num">54</span> <b>Lan</b></dt><dd>Ngon</dd></dl>';
    expect(offered(page(`<div><p>12 shares</p>${comment}</div>`), at)).toEqual(['shares=12']);
  });
});

test('a mark may be written with decimals on both sides', () => {
  expect(offered(page('<div><p>Mức độ hài lòng</p><b>4,3/5,0</b></div>', 'vi'), at)).toEqual(['rating=4.3']);
});

test('data that groups its counts by points counts whole ones', () => {
  const body = '<div><span itemprop="ratingCount" content="68.397">68.397</span> votos</div>';
  expect(offered(page(body, 'es'), at)).toEqual(['ratingCount=68397']);
});

test.each(['Dataset', 'PodcastEpisode'])('what the data of a %s counts is its page’s', (type) => {
  const counter = (action: string, count: number): object => ({
    interactionType: `http://schema.org/${action}Action`,
    userInteractionCount: count,
  });
  const set = {
    '@type': type,
    name: 'Floods',
    interactionStatistic: [counter('Download', 575), counter('Like', 45)],
  };
  expect(offered(page(data(set)), at).toSorted()).toEqual(['downloads=575', 'likes=45']);
});
