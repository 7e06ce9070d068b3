import type { Trouble } from './gateway.ts';

/** How much of what the service says is told. */
const WORDS = 300;

/** What an answer's status and words mean for the service as a whole; `undefined`: nothing, or a bad request. */
export function judgeStatus(status: number, words: string): Trouble | undefined {
  const said = `${status}${words === '' ? '' : `: ${words.slice(0, WORDS)}`}`;
  if (
    status === 429 ||
    status === 529 ||
    status === 402 ||
    /credit balance|insufficient_quota/i.test(words)
  ) {
    return { class: 'quota', reason: `The model's service refused for now (${said})` };
  }
  // Gemini says 400 where others say 401.
  if (status === 401 || status === 403 || /API_KEY_INVALID|API key not valid/i.test(words)) {
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
  private readonly waits = new Set<{ since: number }>();

  /** `noticeSeconds`: a silence that is longer is trouble while it lasts. */
  constructor(
    private readonly noticeSeconds: number,
    private readonly mask: (text: string) => string,
  ) {}

  succeeded(): void {
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
