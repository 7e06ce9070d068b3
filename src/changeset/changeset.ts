import type { Sha } from '../core/ids.ts';

/**
 * What an attempt produced, as data: no git, no code runs to read it. Sorted by path, each path once.
 * `changeset-schema.ts` says what is accepted.
 */
export interface Changeset {
  readonly version: 1;
  readonly base: Sha;
  readonly files: readonly ChangedFile[];
}

export type ChangedFile =
  | {
      readonly change: 'written';
      readonly path: string;
      readonly mode: FileMode;
      /** The content's bytes. */
      readonly base64: string;
    }
  | { readonly change: 'deleted'; readonly path: string };

/** Git's modes: a file, an executable, a symbolic link (whose content is its target). */
export type FileMode = '100644' | '100755' | '120000';

/** A submodule's is none. */
export function isFileMode(mode: string): mode is FileMode {
  return mode === '100644' || mode === '100755' || mode === '120000';
}
