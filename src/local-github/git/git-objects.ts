/** Who wrote something and when. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since the epoch; git keeps whole seconds. */
  readonly at: number;
  /** As git writes it, `+0000` if left out. */
  readonly offset?: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export type TreeMode = '100644' | '100755' | '040000' | '160000' | '120000';

export interface TreeEntry {
  /** From the tree's own root, with `/`. */
  readonly path: string;
  readonly mode: TreeMode;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

/** A change to a tree: what `path` shall be, or with no `sha` that it shall be gone. */
export interface TreeEdit {
  readonly path: string;
  readonly mode: TreeMode;
  readonly sha: string | undefined;
}

/** One file that differs between two commits. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** The blob after the change; before it for a removed file. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks of the diff; `undefined` for a binary file or a change of mode alone. */
  readonly patch: string | undefined;
}

/** A path that a commit touched; a renamed file is one removed and one added. */
export interface PathChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
}

/** The type that goes with a mode. */
export function typeOfMode(mode: TreeMode): TreeEntry['type'] {
  if (mode === '040000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

/** Reads the text of a commit object. */
export function parseCommit(sha: string, text: string): Commit {
  const split = text.indexOf('\n\n');
  const head = text.slice(0, split);
  const value = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  return {
    sha,
    tree: value('tree'),
    parents: [...head.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent),
    author: parseSignature(value('author')),
    committer: parseSignature(value('committer')),
    message: text.slice(split + 2),
  };
}

/** The text of a commit object. */
export function formatCommit(commit: Omit<Commit, 'sha'>): string {
  const parents = commit.parents.map((parent) => `parent ${parent}\n`).join('');
  const author = formatSignature(commit.author);
  const committer = formatSignature(commit.committer);
  return `tree ${commit.tree}\n${parents}author ${author}\ncommitter ${committer}\n\n${commit.message}`;
}

function parseSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0', offset = '+0000'] =
    /^(.*?) ?<(.*?)> (\d+) ([+-]\d{4})$/.exec(line) ?? [];
  return { name, email, at: Number(seconds) * 1000, offset };
}

function formatSignature({ name, email, at, offset = '+0000' }: Signature): string {
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, '').trim();
  return `${clean(name)} <${clean(email)}> ${Math.floor(at / 1000)} ${offset}`;
}
