/** The browser's limits for its sync storage; Firefox does not tell them to scripts, so they stand here. */
export const quotaBytes = 102_400;
/** Left free, so that another browser always finds room for what matters most. */
export const softLimitBytes = 92_000;
/** Up to here what matters most may go; the rest is for signs of life. */
export const firstLimitBytes = 101_000;
export const itemBytes = 8_000;
export const maxItems = 480;
