import { MINUTE } from '../span.ts';
import type { SentRequest } from '../processes/sent-request.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

/**
 * Objects of git have their content as their name: to make one twice makes nothing. And a plan may ask
 * for several runs, each by a request like the other: one too many finds nothing to claim.
 */
const HARMLESS = /\/git\/(?:blobs|trees|commits)$|\/dispatches$/;

/** What may have happened is looked for before it is asked for again. */
export function judgeRepeats(court: Court): Judge {
  /** By process: what it has not heard of, until it looks. */
  const unknown = new Map<string, SentRequest[]>();
  return {
    onSent: (request) => {
      const { process, isWrite, method, path, body, repository } = request;
      const waiting = unknown.get(process);
      if (waiting === undefined || !isWrite) return;
      const again = waiting.find(
        (one) => one.path === path && one.method === method && one.body === body,
      );
      if (again && request.at - again.at < MINUTE && !HARMLESS.test(path)) {
        const what = `${process} repeats ${method} ${path} blindly: ${body.slice(0, 160)}`;
        court.violate('blind-repeat', repository ?? process, what);
      }
    },
    onTold: (request) => {
      const { told, isWrite, process } = request;
      const isUnknown = told === 0 || (told ?? 0) >= 500;
      // It looked; that the look was refused or stale is another matter.
      if (!isWrite && !isUnknown) unknown.delete(process);
      if (!isWrite || !isUnknown) return;
      unknown.set(process, [...(unknown.get(process) ?? []), request]);
    },
  };
}
