import type { RefusedOne, Trouble } from './gateway.ts';

/** An agent may ask for any name: so many that were answered are remembered, by their beginnings. */
const MAX_MODELS = 100;
const NAME = 200;

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
  private readonly models = new Set<string>();
  private once = false;
  private one: RefusedOne | undefined;
  private readonly waits = new Set<{ since: number; readonly noticeSeconds: number }>();

  constructor(private readonly mask: (text: string) => string) {}

  /** Whether anything ever succeeded. */
  get worked(): boolean {
    return this.once;
  }

  /** Whether a model ever answered. */
  knows(model: string): boolean {
    return this.models.has(model.slice(0, NAME));
  }

  /** Why what was asked last was refused, if that tells nothing of the service itself. */
  get refused(): RefusedOne | undefined {
    return this.one;
  }

  succeeded(model: string): void {
    this.once = true;
    if (this.models.size < MAX_MODELS) this.models.add(model.slice(0, NAME));
    this.one = undefined;
    this.last = undefined;
  }

  failed(trouble: Trouble): void {
    this.one = undefined;
    this.last = { ...trouble, reason: this.mask(trouble.reason) };
  }

  /**
   * It refused one request: for that one's own sake, or nobody can tell what it means for others. What reads a
   * prompt has taken the key and the money before: it answers again.
   */
  refusedOne(why: RefusedOne): void {
    this.one = why;
    if (why === 'content') this.last = undefined;
  }

  /** Begins to wait for the service: a silence that is longer is trouble while it lasts. */
  wait(noticeSeconds: number): Wait {
    const wait = { since: performance.now(), noticeSeconds };
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
    const silences = [...this.waits].flatMap(({ since, noticeSeconds }) => {
      const seconds = secondsSince(since);
      return seconds >= noticeSeconds ? [seconds] : [];
    });
    return silences.length > 0 ? silence(Math.max(...silences)) : this.last;
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
