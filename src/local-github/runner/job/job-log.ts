import type { Clock } from '../../clock.ts';
import type { Job } from '../../model/workflow-run.ts';
import { Masker } from './masker.ts';

/** Writes a job's log as GitHub keeps it: a time before each line, secrets masked. */
export class JobLog {
  readonly masker = new Masker();
  readonly #clock: Clock;
  readonly #job: Job;

  constructor(clock: Clock, job: Job) {
    this.#clock = clock;
    this.#job = job;
  }

  /** One line or more, without a newline at the end. */
  write(text: string): void {
    const time = new Date(this.#clock.now()).toISOString().replace('Z', '0000Z');
    for (const line of this.masker.apply(text).split('\n')) this.#job.log += `${time} ${line}\n`;
  }

  group(title: string, lines: readonly string[]): void {
    this.write(`##[group]${title}`);
    for (const line of lines) this.write(line);
    this.write('##[endgroup]');
  }

  error(message: string): void {
    this.write(`##[error]${message}`);
  }

  warning(message: string): void {
    this.write(`##[warning]${message}`);
  }
}
