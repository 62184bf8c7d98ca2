import { z } from '@/utils/okr/schema';

export const syncState = z.object({
  bytes: z.number(),
  limit: z.number(),
  items: z.number(),
  unsynced: z.number(),
  devices: z.array(
    z.object({ device: z.string(), name: z.string(), lastSeen: z.number(), left: z.number() }),
  ),
  problems: z.array(z.string()),
});

/** Every message that the extension's parts may send one another, and its answer. */
export const protocol = {
  /** Something was saved: publish it soon. */
  saved: { ask: z.object({}), answer: z.null() },
  /** A page was opened and has nothing to do: what it should find the next time is made ready. */
  opened: { ask: z.object({}), answer: z.null() },
  /** Publish and take in now, and say how it stands. */
  syncNow: { ask: z.object({}), answer: syncState },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Ask<N extends MessageName> = z.infer<Protocol[N]['ask']>;
export type Answer<N extends MessageName> = z.infer<Protocol[N]['answer']>;
export type SyncState = z.infer<typeof syncState>;
