import { forwardPorts } from './forward-ports.ts';
import { runForwarded } from './run-forwarded.ts';

// Runs inside the sandbox: `forward.js PORT=SOCKET… -- COMMAND…`. Its network has nothing but a loopback of
// its own; this makes ports there out of the Unix sockets that were bound in, runs the command and ends as it.
const args = process.argv.slice(2);
const end = args.indexOf('--');
const [program, ...rest] = args.slice(end + 1);
if (end === -1 || program === undefined) {
  process.stderr.write('forward.js PORT=SOCKET… -- COMMAND…\n');
  process.exit(2);
}
await forwardPorts(args.slice(0, end));
await runForwarded([program, ...rest]);
