import { PawlError } from '../errors.ts';
import { explainUnexpected } from '../github/explain-failure.ts';
import { readAppEnvironment } from './app-environment.ts';

const log = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  const environment = readAppEnvironment(process.env);
  const { startApp } = await import('./start-app.ts');
  const app = await startApp(environment, log);
  log(`Pawl listens on ${app.url}`);
  const stop = (): void => {
    void app.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (thrown) {
  const error = explainUnexpected(thrown);
  process.stderr.write(`${error instanceof PawlError ? error.toString() : String(error)}\n`);
  process.exitCode = 1;
}
