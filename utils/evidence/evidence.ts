import { day, text, z } from '@/utils/okr/schema';

export const pageKinds = [
  'post',
  'video',
  'social-post',
  'profile',
  'group',
  'campaign',
  'analytics',
  'email-report',
  'product',
  'form',
  'thread',
  'listing',
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** A web address that is safe to keep and to show as a link. */
export const webAddress = text(4_000).check(z.regex(/^https?:\/\//i));

/** A page that somebody attached to key results. Its id follows from its address, so two browsers mean the same page. */
export const evidence = z.looseObject({
  id: z.string(),
  /** Canonical: without tracking tags. */
  address: webAddress,
  /** As it stood in the address bar; campaign tags are data. */
  rawAddress: z._default(webAddress, ''),
  title: text(500),
  site: z._default(text(120), ''),
  author: z._default(text(200), ''),
  published: z._default(z.nullable(day), null),
  kind: z._default(z.enum(pageKinds), 'other'),
  kindReason: z._default(text(200), ''),
  addedAt: z.number(),
  /** A link attached from its menu stays unread until its page is opened and read. */
  readAt: z._default(z.nullable(z.number()), null),
  latestCapture: z._default(z.nullable(z.string()), null),
});
export type Evidence = z.infer<typeof evidence>;

/** That a page counts for a key result, and which of its figures does. One for each pair. */
export const attachment = z.looseObject({
  id: z.string(),
  keyResult: z.string(),
  evidence: z.string(),
  at: z.number(),
  quote: z._default(text(2_000), ''),
  /** The figure of this page that drives the key result, as the user confirmed it. */
  figure: z._default(z.nullable(z.looseObject({ key: text(60), label: text(120) })), null),
});
export type Attachment = z.infer<typeof attachment>;

/** The same on every browser: one attachment for each pair. */
export const attachmentId = (keyResult: string, evidence: string): string => `${keyResult}~${evidence}`;
