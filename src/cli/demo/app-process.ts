import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { PawlError } from '../../errors.ts';
import { packageFolder } from '../package-folder.ts';
import type { Stage } from './stage.ts';

/** The shipped Probot app as a process of its own, as `npm start` runs it; started again when it dies. */
export class AppProcess {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #log: (line: string) => void;
  #child: ChildProcess | undefined;
  #wanted = false;

  constructor(stage: Stage, apiUrl: string, port: number, log: (line: string) => void) {
    this.#log = log;
    this.#environment = {
      PATH: process.env['PATH'] ?? '',
      APP_ID: String(stage.app.id),
      PRIVATE_KEY: stage.app.privateKey,
      WEBHOOK_SECRET: stage.app.webhookSecret,
      GITHUB_API_URL: apiUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      PAWL_SWEEP_SECONDS: '15',
    };
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it and waits until it listens. */
  async start(): Promise<void> {
    this.#wanted = true;
    await this.#launch();
  }

  /** Asks it to finish what it has in hand, and waits for its end. */
  async stop(): Promise<void> {
    this.#wanted = false;
    await this.#end('SIGTERM');
  }

  /** Ends it at once, wherever it is; it is started again a moment later. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  async #launch(): Promise<void> {
    const child = spawn(process.execPath, [join(packageFolder(), 'dist', 'app.js')], {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith('Pawl listens')) resolve();
        this.#log(`app ${child.pid}: ${line}`);
      });
      createInterface({ input: child.stderr }).on('line', (line) =>
        this.#log(`app ${child.pid}: ${line}`),
      );
      child.once('exit', (code, signal) => {
        reject(
          new PawlError(
            'PAWL_DEMO_UNFINISHED',
            `the app ended before it listened (${signal ?? code})`,
          ),
        );
        if (this.#wanted) setTimeout(() => void this.#revive(), 1000);
      });
    });
  }

  async #revive(): Promise<void> {
    if (!this.#wanted) return;
    this.#log('app: it is gone, and started again');
    await this.#launch().catch((error: unknown) => this.#log(String(error)));
  }
}
