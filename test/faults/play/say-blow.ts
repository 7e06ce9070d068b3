import type { Blow } from './disturbance.ts';
import type { Fate } from './network.ts';

const FATES: readonly Fate[] = ['dies before', 'dies after', 'refused', 'hung up', 'lost'];

/** A blow as a person writes it: `crash 34 dies after`, `turn 41/2`, `late 30 12`, `seed 7`. */
export function sayBlow(blow: Blow): string {
  switch (blow.kind) {
    case 'crash':
      return `crash ${blow.at} ${blow.fate}`;
    case 'turn':
    case 'pick':
      return `${blow.kind} ${blow.at}${blow.back === undefined ? '' : `/${blow.back}`}`;
    case 'late':
      return `late ${blow.at} ${blow.minutes}`;
    case 'rerun':
      return `rerun ${blow.at}`;
    case 'seed':
      return `seed ${blow.seed}`;
  }
}

/** Reads what {@link sayBlow} says. Throws if it is nothing of that kind. */
export function readBlow(text: string): Blow {
  const [, kind = '', first = '', back, rest = ''] =
    /^(\w+) (\d+)(?:\/(\d+))?(?: (.*))?$/.exec(text.trim()) ?? [];
  const at = Number(first);
  const fate = FATES.find((one) => one === rest);
  switch (kind) {
    case 'crash':
      if (fate) return { kind, at, fate };
      break;
    case 'turn':
    case 'pick':
      return { kind, at, back: back === undefined ? undefined : Number(back) };
    case 'late':
      return { kind, at, minutes: Number(rest) };
    case 'rerun':
      return { kind, at };
    case 'seed':
      return { kind, seed: at };
    default:
  }
  throw new Error(`'${text}' is no blow, such as 'crash 34 dies after' or 'turn 41/2'`);
}
