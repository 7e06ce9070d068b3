import { knownPrices } from '../src/agent/gateway/prices/known-prices.ts';
import { startGateway } from '../src/agent/gateway/start-gateway.ts';

// A gateway in a process of its own, as the agent sees it: socket and service are the arguments.

const [socketPath = '', upstream = ''] = process.argv.slice(2);
const gateway = await startGateway({
  socketPath,
  wire: 'anthropic',
  upstream: new URL(upstream),
  key: 'sk-ant-bench-0123456789',
  cents: 1_000_000_000,
  prices: knownPrices('anthropic'),
});
process.stdout.write(`listening on ${socketPath}\n`);
process.once('SIGTERM', () => void gateway.close());
