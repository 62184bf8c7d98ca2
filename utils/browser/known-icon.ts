/** Only Chrome has it: the browser itself compares addresses, so that we need not see where the user is. */
interface DeclarativeContent {
  readonly PageStateMatcher: new (matcher: {
    readonly pageUrl: Readonly<Record<string, unknown>>;
  }) => unknown;
  readonly SetIcon: new (icon: { readonly imageData: Readonly<Record<string, ImageData>> }) => unknown;
  readonly onPageChanged: {
    removeRules(ids: readonly string[]): Promise<void>;
    addRules(rules: readonly object[]): Promise<void>;
  };
}

const rule = 'known-pages';
const sizes = [16, 32] as const;
/** What stands first in the query of an address that somebody shared or advertised. */
const trackingTags = ['utm_', 'fbclid=', 'gclid=', 'mc_cid='];

const declarativeContent = () =>
  (globalThis as { chrome?: { declarativeContent?: DeclarativeContent } }).chrome?.declarativeContent;

/** Marks the toolbar button on these pages, also when they are reached with tracking tags. Nothing where the browser cannot. */
export async function markKnownPages(addresses: readonly string[]): Promise<void> {
  const api = declarativeContent();
  if (!api) return;
  await api.onPageChanged.removeRules([rule]);
  const conditions = addresses.flatMap(matchersFor).map((pageUrl) => new api.PageStateMatcher({ pageUrl }));
  if (conditions.length === 0) return;
  const pictures = await Promise.all(
    sizes.map(async (size) => [String(size), await markedIcon(size)] as const),
  );
  await api.onPageChanged.addRules([
    { id: rule, conditions, actions: [new api.SetIcon({ imageData: Object.fromEntries(pictures) })] },
  ]);
}

/** How the browser recognises an address; `urlEquals` looks past what stands behind `#`. */
export function matchersFor(address: string): readonly Readonly<Record<string, unknown>>[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  url.hash = '';
  const itself = { urlEquals: url.href };
  if (url.search !== '') return [itself];
  const port = url.port === '' ? {} : { ports: [Number(url.port)] };
  return [
    itself,
    ...trackingTags.map((queryPrefix) => ({
      hostEquals: url.hostname,
      pathEquals: url.pathname,
      queryPrefix,
      ...port,
    })),
  ];
}

/** The button's own picture with a tick in its corner. */
async function markedIcon(size: (typeof sizes)[number]): Promise<ImageData> {
  const picture = await createImageBitmap(await (await fetch(`/icon/${size}.png`)).blob());
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0, size, size);
  const [middle, radius] = [size * 0.7, size * 0.3];
  context.fillStyle = '#1a7f4b';
  context.strokeStyle = '#ffffff';
  context.lineWidth = size / 12;
  context.lineCap = 'round';
  context.beginPath();
  context.arc(middle, middle, radius, 0, 2 * Math.PI);
  context.fill();
  context.beginPath();
  context.moveTo(middle - radius * 0.5, middle);
  context.lineTo(middle - radius * 0.1, middle + radius * 0.4);
  context.lineTo(middle + radius * 0.5, middle - radius * 0.4);
  context.stroke();
  return context.getImageData(0, 0, size, size);
}
