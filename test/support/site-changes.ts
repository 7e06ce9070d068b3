import type { ChangedFile, Changeset } from '../../src/changeset/changeset.ts';
import { sha } from './facts.ts';
import { isSha } from '../../src/core/ids.ts';
import type { Sha } from '../../src/core/ids.ts';

/** A file that a changeset writes. */
export function written(
  path: string,
  content: string | Uint8Array,
  mode: Extract<ChangedFile, { change: 'written' }>['mode'] = '100644',
): ChangedFile {
  return { change: 'written', path, mode, base64: Buffer.from(content).toString('base64') };
}

export function deleted(path: string): ChangedFile {
  return { change: 'deleted', path };
}

export function changeset(base: string, ...files: ChangedFile[]): Changeset {
  return { version: 1, base: asSha(base), files };
}

function asSha(text: string): Sha {
  return isSha(text) ? text : sha('0');
}
