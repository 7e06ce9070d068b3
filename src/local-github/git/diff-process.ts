import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { gitEnvironment } from './run-git.ts';

interface Waiting {
  readonly resolve: (output: string) => void;
  readonly reject: (error: Error) => void;
}

const idleMs = 5_000;
/** A line that is no object's name: git prints it back, and with it all that it has printed before. */
const mark = `END-${randomUUID()}`;
const end = Buffer.from(`${mark}\n`);

/**
 * Compares trees through one `git diff-tree` process, started when needed and ended when idle: what
 * takes a process of its own 5 ms takes this one a fraction of that.
 */
export class DiffProcess {
  readonly #folder: string;
  readonly #options: readonly string[];
  readonly #waiting: Waiting[] = [];
  #child: ChildProcessWithoutNullStreams | undefined;
  #idle: NodeJS.Timeout | undefined;
  #chunks: Buffer[] = [];

  constructor(folder: string, options: readonly string[]) {
    this.#folder = folder;
    this.#options = options;
  }

  /** What git prints for two trees, both by their full shas. */
  compare(a: string, b: string): Promise<string> {
    clearTimeout(this.#idle);
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      child.stdin.write(`${a} ${b}\n${mark}\n`);
    });
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#child?.kill();
    this.#child = undefined;
    this.#fail(new Error('The repository was closed'));
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', ['diff-tree', '--stdin', ...this.#options], {
      cwd: this.#folder,
      env: gitEnvironment(),
      windowsHide: true,
    });
    this.#chunks = [];
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      // The mark may be cut in two; a chunk that ends otherwise has more to come.
      if (chunk.at(-1) === end.at(-1)) this.#parse();
    });
    const ended = (error: Error): void => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#fail(error);
    };
    child.once('error', ended);
    child.once('close', () => ended(new Error('git diff-tree ended')));
    return child;
  }

  #parse(): void {
    let rest: Buffer = Buffer.concat(this.#chunks);
    for (let at = markAt(rest); at >= 0; at = markAt(rest)) {
      this.#waiting.shift()?.resolve(rest.toString('utf8', 0, at));
      rest = rest.subarray(at + end.length);
    }
    this.#chunks = [rest];
    if (this.#waiting.length > 0) return;
    this.#idle = setTimeout(() => this.close(), idleMs);
    this.#idle.unref();
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }
}

/** Where the mark begins a line, or follows a field. */
function markAt(bytes: Buffer): number {
  if (bytes.subarray(0, end.length).equals(end)) return 0;
  for (const before of ['\n', '\0']) {
    const at = bytes.indexOf(`${before}${mark}\n`);
    if (at >= 0) return at + 1;
  }
  return -1;
}
