import { attempt } from './attempt';
import { once, setOf } from './lexicon/tokens';
import type { Figure } from '@/utils/evidence/figure';
import type { PageFacts } from './facts';
import { attr, isWithin, oneLine } from './dom';
import { answersOn } from './figures/answers';
import { datedOn } from './figures/dated';
import { decide } from './figures/decide';
import { kindByFigures } from './figures/kind-by-figures';
import { readDescriptions } from './figures/descriptions';
import { readDrawn } from './figures/drawn';
import { readInlineJson } from './figures/inline-json';
import { readNames } from './figures/names';
import { readPairs } from './figures/pairs';
import { reports } from './figures/placed';
import { readReactionTotal } from './figures/reaction-total';
import { subjectOf } from './figures/scope';
import { readStars } from './figures/stars';
import { readMicrodata, readStructured } from './figures/structured';
import { readGrids } from './figures/grids';
import { readTables } from './figures/tables';
import { reportKind } from './figures/report-kind';
import { reader, type Read } from './figures/tokens';
import {
  readAuthor,
  readCanonical,
  readPublished,
  readSite,
  readTitle,
  type Source,
} from './identity/identity';
import { readKind } from './identity/kind';
import { ratedThing } from './identity/main-thing';
import { bareSource, sourceOf } from './identity/source';
import { newBudget, type Budget } from './budget';
import { isBoasting, isSelling } from './selling';
import { isVietnamese } from './vietnamese';
import { walk, type Scene, type ShadowOf } from './walk';
import { mentionsOn, windowFor } from './window/window';

/**
 * Reads the page once: what it is, and the figures it shows. Never changes it, never throws, ends within its budget and
 * says what it could not see. `means` hands in a clock and sight into closed shadow roots; without it steps alone count.
 */
export function readPage(page: Document, address: string, means: Means = {}): PageFacts {
  const budget = means.budget ?? newBudget(means.clock);
  budget.enter('walk');
  const scene = attempt(() => walk(page, budget, means.shadowOf), nothingSeen);
  budget.enter('identify');
  const source = attempt(() => sourceOf(page, address, budget), bareSource(page, address));
  const said = attempt(() => readLanguage(source), '');
  const language = /^(?:en|$)/.test(said) && isVietnamese(scene.pieces) ? 'vi' : said;
  const read = reader(language);
  const drawn = once(() => readDrawn(page, read, budget));
  const first = means.known ?? attempt(() => readKind(source, scene.tables.length > 0), unknown);
  const reported = () =>
    reportKind(scene.pieces, read, `${page.title.slice(0, 200)} ${address.slice(0, 200)}`, budget, drawn);
  const found = unsure.test(first.reason) ? attempt(reported, undefined) : undefined;
  // A title that names the kind of report says more than figures that any has.
  const guess = found && !(found.value === 'analytics' && reports.has(first.value)) ? found : first;
  const sold =
    !means.known && (guess.value === 'other' || reports.has(guess.value)) && isSelling(scene.pieces);
  const kind = sold ? unknown : guess;
  const about = {
    address: address.slice(0, 4_000),
    canonical: attempt(() => readCanonical(source), address.slice(0, 4_000)),
    title: attempt(() => readTitle(source), ''),
    site: attempt(() => readSite(source), ''),
    author: attempt(() => readAuthor(source), ''),
    published: attempt(() => readPublished(source), null),
    language,
    kind,
    quote: attempt(() => selectedOn(page), ''),
  };
  budget.enter('find');
  const { known, today } = means;
  const figures = attempt(
    () =>
      readFigures({
        source,
        scene,
        kind: kind.value,
        read,
        drawn,
        certain: known !== undefined,
        language,
        today,
        budget,
      }),
    [],
  );
  const over = scene === nothingSeen ? 'too long' : budget.over();
  const partial = over ? [{ kind: 'partial' as const, why: over }] : [];
  const told = kind.reason === '' ? kindByFigures(figures) : undefined;
  return {
    ...about,
    kind: told ?? kind,
    figures: sold ? figures.map((it) => ({ ...it, confidence: 'low' })) : figures,
    blind: [...scene.blind, ...partial],
  };
}

/** What a reading may use up, and how it sees into closed parts; all handed in by whoever has them. */
export interface Means {
  /** Milliseconds; without one, only steps are counted. */
  readonly clock?: (() => number) | undefined;
  readonly shadowOf?: ShadowOf | undefined;
  /** What the page is, by its address or by the user's word; without it the page itself must tell. */
  readonly known?: PageFacts['kind'] | undefined;
  /** `yyyy-mm-dd` where the user is; without it "last 28 days" says nothing. */
  readonly today?: string | undefined;
  /** In place of one made here, by who wants to see what a reading took. */
  readonly budget?: Budget | undefined;
}

interface Reading {
  readonly budget: Budget;
  readonly source: Source;
  readonly scene: Scene;
  readonly kind: PageFacts['kind']['value'];
  readonly read: Read;
  readonly drawn: () => ReturnType<typeof readDrawn>;
  readonly certain: boolean;
  readonly language: string;
  readonly today: string | undefined;
}

function readFigures({
  source,
  scene,
  kind,
  read,
  drawn,
  certain,
  language,
  today,
  budget,
}: Reading): readonly Figure[] {
  const dashboard = reports.has(kind);
  const { candidates: fromTables, owned } = readTables(scene.tables, read, language, budget, dashboard);
  const inTable = (element: Element): boolean => isWithin(element, owned, 40);
  const grids = readGrids({ pieces: scene.pieces, skip: inTable, read, language, budget });
  const skip = (element: Element): boolean => inTable(element) || isWithin(element, grids.owned, 40);
  const names = readNames(scene, read, skip, budget);
  const candidates = [
    ...readStars(scene.pieces, read, skip, budget),
    ...readPairs({
      // What a table says is said of its rows.
      pieces: dashboard
        ? scene.pieces.map((it) => (inTable(it.element) ? { ...it, text: '', digits: false } : it))
        : scene.pieces,
      read,
      skip,
      dashboard,
      budget,
    }),
    ...names,
    ...readReactionTotal(names, read, budget),
    ...(dashboard ? drawn() : []),
    ...fromTables,
    ...grids.candidates,
    ...(source.sure ? readDescriptions(source.meta, kind, read) : []),
    ...(kind === 'listing'
      ? []
      : [
          ...(source.fresh ? readStructured(source.main, ratedThing(source.things, source.address)) : []),
          ...readMicrodata(source.props, budget),
        ]),
  ];
  // A page that shows no figure yet may carry them as data.
  if (single.has(kind) && !candidates.some(({ tie, type }) => tie === 'strong' && type !== 'structured-data'))
    candidates.push(...readInlineJson(source.page, source.address, budget));
  const mentions = dashboard ? mentionsOn(source.page, scene, { language, today }) : [];
  budget.enter('decide');
  const subject = subjectOf(source.page, source.address, kind);
  return decide(candidates, {
    kind,
    subject,
    others: new Set([
      ...(dashboard || kind === 'other' ? datedOn(scene.pieces, language) : []),
      ...(talked.has(kind) ? answersOn(scene.pieces, subject, budget) : []),
    ]),
    windowOf: (element) => (dashboard ? windowFor(element, mentions) : { type: 'lifetime' }),
    certain,
    boasts: () => isBoasting(scene.pieces),
    budget,
  });
}

/** What says a page's kind least: its figures may know better. */
const unsure = /^(?:front page|report in the title|one article|)$/;

/** A board's posts are answered each; elsewhere only comments are. */
const talked = setOf('video social-post post product profile other');
const single = setOf('video social-post product');

const nothingSeen: Scene = { pieces: [], named: [], tables: [], blind: [] };

const unknown: PageFacts['kind'] = { value: 'other', reason: '' };

function readLanguage({ page, meta }: Source): string {
  const said =
    attr(page.documentElement, 'lang') ||
    attr(page.documentElement, 'xml:lang') ||
    (meta.get('og:locale content-language') ?? '');
  const language = said.replace('_', '-').slice(0, 20);
  return /^[a-z]{2,3}(?:-[\da-z]{2,8})*$/i.test(language) ? language : '';
}

function selectedOn(page: Document): string {
  const selection = page.getSelection();
  return !selection || selection.type === 'None'
    ? ''
    : oneLine(String(selection).slice(0, 4_000)).slice(0, 2_000);
}
