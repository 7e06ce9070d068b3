import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';

/** Pipes two ends into each other. Each half ends by itself; what breaks one breaks both. */
export function joinStreams(one: Duplex, other: Duplex): void {
  const onEnd = (error: unknown): void => {
    if (!error) return;
    one.destroy();
    other.destroy();
  };
  pipeline(one, other, onEnd);
  pipeline(other, one, onEnd);
}
