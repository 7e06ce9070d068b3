import type { Trouble } from './gateway.ts';

/** How much of what the service says is told. */
const WORDS = 300;

/** What services say with 400 where others have a status for it. An echo of the agent's own words begins otherwise. */
const NO_CREDIT = /^Your credit balance is too low/;
const NO_KEY = /^API key not valid/;

/**
 * What an answer's status and words mean for the service as a whole; `undefined`: nothing, or a bad request.
 * `worked`: whether the key was taken before. Then what is forbidden is what was asked for.
 */
export function judgeStatus(status: number, words: string, worked: boolean): Trouble | undefined {
  const said = `${status}${words === '' ? '' : `: ${words.slice(0, WORDS)}`}`;
  if (
    status === 429 ||
    status === 529 ||
    status === 402 ||
    (status === 400 && NO_CREDIT.test(words))
  ) {
    return { class: 'quota', reason: `The model's service refused for now (${said})` };
  }
  if (status === 401 || (status === 403 && !worked) || (status === 400 && NO_KEY.test(words))) {
    return { class: 'auth', reason: `The model's service refused the key (${said})` };
  }
  if (status >= 500 || status === 408) return outage(`it answered ${said}`);
  return undefined;
}

/** The service cannot be used, and it is not for the key or money. */
export function outage(how: string): Trouble {
  return { class: 'infrastructure', reason: `The model's service failed: ${how}` };
}

/** The service said nothing for so long. */
export function silence(seconds: number): Trouble {
  return outage(`it was silent for ${Math.round(seconds)} seconds`);
}

/** Remembers how the service behaved last. */
export class TroubleWatch {
  private last: Trouble | undefined;
  private once = false;
  private readonly waits = new Set<{ since: number }>();

  /** `noticeSeconds`: a silence that is longer is trouble while it lasts. */
  constructor(
    private readonly noticeSeconds: number,
    private readonly mask: (text: string) => string,
  ) {}

  /** Whether anything ever succeeded. */
  get worked(): boolean {
    return this.once;
  }

  succeeded(): void {
    this.once = true;
    this.last = undefined;
  }

  failed(trouble: Trouble): void {
    this.last = { ...trouble, reason: this.mask(trouble.reason) };
  }

  /** Begins to wait for the service. */
  wait(): Wait {
    const wait = { since: performance.now() };
    this.waits.add(wait);
    return {
      heard: () => {
        wait.since = performance.now();
      },
      secondsOfSilence: () => secondsSince(wait.since),
      end: () => void this.waits.delete(wait),
    };
  }

  now(): Trouble | undefined {
    const longest = Math.max(0, ...[...this.waits].map(({ since }) => secondsSince(since)));
    return longest >= this.noticeSeconds ? silence(longest) : this.last;
  }
}

/** One request that waits for the service. */
export interface Wait {
  heard(): void;
  secondsOfSilence(): number;
  end(): void;
}

function secondsSince(moment: number): number {
  return (performance.now() - moment) / 1_000;
}
