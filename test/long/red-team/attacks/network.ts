import { perl, js } from './deed.ts';
import type { Deed } from './deed.ts';
import { NAME, WORLD } from '../scene.ts';

const connects = (options: string): Deed['run'] =>
  js(`const socket = net.connect(${options}); socket.setTimeout(2000, () => socket.destroy());
      socket.on('data', (data) => { if (String(data).includes('OUTSIDE')) reached(); socket.destroy(); });
      socket.on('error', (error) => console.log(String(error)));`);

/** Every way to speak with somebody else. */
export const NETWORK: readonly Deed[] = [
  {
    name: 'connects to a loopback port of the machine',
    run: connects(`{ host: '127.0.0.1', port: Number(process.env.LOOPBACK_PORT) }`),
  },
  { name: 'connects to an address outside', run: connects(`{ host: '${WORLD.web}', port: 80 }`) },
  {
    name: 'asks the metadata service of a cloud',
    run: connects(`{ host: '${WORLD.metadata}', port: 80 }`),
  },
  {
    name: 'asks a name server outside',
    run: js(`const dns = new (require('node:dns').Resolver)({ timeout: 500, tries: 1 }); dns.setServers(['${WORLD.names}']);
      dns.resolve4('${NAME}', (error) => { if (!error) reached(); });`),
  },
  {
    name: 'connects to an abstract Unix socket',
    run: connects(`{ path: '\\0' + process.env.ABSTRACT_SOCKET }`),
  },
  {
    name: 'connects to a Unix socket outside, as Docker’s is',
    run: connects('{ path: process.env.UNIX_SOCKET }'),
  },
  {
    name: 'opens a socket of another family (vsock, packets)',
    needsRoot: true,
    run: perl(
      `use Socket; for (40, 17, 38) { print "REACHED\n" if socket(my $s, $_, $_ == 17 ? 3 : 1, 0) }`,
    ),
  },
];
