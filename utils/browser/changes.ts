const name = 'okrail';

/** Tells the extension's other pages which records changed, so that they read them again. */
export function announceChange(ids: readonly string[]): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(ids);
  channel.close();
}

/** Calls back with the ids of records that another page, or the background, has changed. */
export function onChange(callback: (ids: readonly string[]) => void): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    if (Array.isArray(data)) callback(data.filter((id): id is string => typeof id === 'string'));
  });
}
