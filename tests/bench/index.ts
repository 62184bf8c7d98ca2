// npx tsx tests/bench/index.ts reader | store | panel [rounds] [folder of another built panel]
const [name = '', ...rest] = process.argv.slice(2);
const benches: Readonly<Record<string, () => Promise<void>>> = {
  reader: async () => (await import('./reader')).benchReader(),
  store: async () => (await import('./store')).benchStore(),
  panel: async () => (await import('./panel')).benchPanel(...rest),
};
const bench = benches[name];
if (!bench) {
  console.error(`usage: bench ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
await bench();
