import { PawlError } from '../errors.ts';
import { explainUnexpected } from '../github/client/explain-failure.ts';
import { realClock } from '../real-clock.ts';
import { readAppEnvironment } from './app-environment.ts';

/** Less than what Kubernetes and systemd wait between SIGTERM and SIGKILL. */
const STOP_WITHIN_MS = 25_000;

const log = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  const environment = readAppEnvironment(process.env);
  const { startApp } = await import('./start-app.ts');
  const app = await startApp(environment, { clock: realClock, random: Math.random, log });
  log(`Pawl listens on ${app.url}`);
  const stop = (): void => {
    void app.stop(STOP_WITHIN_MS).then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (thrown) {
  const error = explainUnexpected(thrown);
  process.stderr.write(`${error instanceof PawlError ? error.toString() : String(error)}\n`);
  process.exitCode = 1;
}
