// npm leaves optional packages for other platforms out of the lock file when its registry does not serve
// them (npm/cli#4828); `npm ci` then refuses the lock everywhere. This puts them in: name and version
// stand in their parent's `optionalDependencies`, the platform in the package's own name.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
  wasm32: undefined,
};
const CPU = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (`${path}/node_modules/${name}` in lock.packages) continue;
    const place = `node_modules/${name}`;
    if (place in lock.packages) continue;
    if (!/^\d+\.\d+\.\d+\S*$/.test(version)) continue;
    lock.packages[place] = {
      version,
      ...platformOf(name),
      ...(parent.dev ? { dev: true } : {}),
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} packages for other platforms added\n`);

function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-.]/);
  const os = words.map((word) => OS[word]).find((word) => word !== undefined);
  const cpu = CPU.find((word) => words.includes(word));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc && os === 'linux' ? { libc } : {}),
  };
}
