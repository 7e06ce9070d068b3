import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { gitEnvironment } from './run-git.ts';

export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly size: number;
  /** Empty if only asked what it is. */
  readonly content: Buffer;
}

interface Waiting {
  readonly wantsContent: boolean;
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

const idleMs = 5_000;
const newline = 10;

/** Reads objects through one `git cat-file` process, started when needed and ended when idle. */
export class ObjectReader {
  readonly #folder: string;
  readonly #waiting: Waiting[] = [];
  #child: ChildProcessWithoutNullStreams | undefined;
  #idle: NodeJS.Timeout | undefined;
  #chunks: Buffer[] = [];
  #length = 0;
  /** Bytes that must have come before parsing can go on. */
  #needed = 1;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What `name` (anything git resolves) is; `undefined` if there is no such object. */
  info(name: string): Promise<GitObject | undefined> {
    return this.#ask('info', name);
  }

  read(name: string): Promise<GitObject | undefined> {
    return this.#ask('contents', name);
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#child?.kill();
    this.#child = undefined;
    this.#fail(new Error('The repository was closed'));
  }

  #ask(command: 'info' | 'contents', name: string): Promise<GitObject | undefined> {
    if (name === '' || /[\r\n\0]/.test(name)) return Promise.resolve(undefined);
    clearTimeout(this.#idle);
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ wantsContent: command === 'contents', resolve, reject });
      child.stdin.write(`${command} ${name}\n`);
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', ['cat-file', '--batch-command'], {
      cwd: this.#folder,
      env: gitEnvironment(),
      windowsHide: true,
    });
    this.#chunks = [];
    this.#length = 0;
    this.#needed = 1;
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#length += chunk.length;
      if (this.#length >= this.#needed) this.#parse();
    });
    const ended = (error: Error): void => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#fail(error);
    };
    child.once('error', ended);
    child.once('close', () => ended(new Error('git cat-file ended')));
    return child;
  }

  #parse(): void {
    let rest: Buffer = Buffer.concat(this.#chunks);
    this.#needed = 0;
    for (;;) {
      const [first] = this.#waiting;
      const end = rest.indexOf(newline);
      if (first === undefined || end < 0) break;
      const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(rest.subarray(0, end).toString());
      const [, sha = '', type = '', digits = '0'] = header ?? [];
      const size = Number(digits);
      const hasContent = header !== null && first.wantsContent;
      const total = end + 1 + (hasContent ? size + 1 : 0);
      if (rest.length < total) {
        this.#needed = total;
        break;
      }
      const content = Buffer.from(rest.subarray(end + 1, hasContent ? total - 1 : end + 1));
      rest = rest.subarray(total);
      this.#waiting.shift();
      first.resolve(header === null ? undefined : { sha, type, size, content });
    }
    this.#chunks = [rest];
    this.#length = rest.length;
    this.#needed ||= rest.length + 1;
    if (this.#waiting.length === 0) this.#endWhenIdle();
  }

  #endWhenIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.close(), idleMs);
    this.#idle.unref();
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }
}
