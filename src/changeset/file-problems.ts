import type { ChangedFile } from './changeset.ts';
import { linkProblem, pathProblem } from './path-problem.ts';

export const LIMITS = {
  files: 500,
  fileBytes: 5_000_000,
  totalBytes: 20_000_000,
  documentCharacters: 40_000_000,
} as const;

/** What is wrong with a file, or with all of them together. */
interface Problem {
  readonly path: string | undefined;
  readonly what: string;
}

/** Everything that is wrong with the files of a changeset, each named by its path; none if it is fine. */
export function fileProblems(files: readonly ChangedFile[]): string[] {
  return problemsOf(files).map(tell);
}

/** The files that nothing is wrong with, and what is wrong with the others. */
export function fitFiles(files: readonly ChangedFile[]): {
  readonly fit: readonly ChangedFile[];
  readonly problems: readonly string[];
} {
  const problems = problemsOf(files);
  const named = new Set(problems.map(({ path }) => path));
  const fit = files.filter(({ path }) => !named.has(path));
  return { fit: problemsOf(fit).length === 0 ? fit : [], problems: problems.map(tell) };
}

function problemsOf(files: readonly ChangedFile[]): Problem[] {
  const problems: Problem[] = [];
  const ofAll = (what: string): number => problems.push({ path: undefined, what });
  if (files.length > LIMITS.files)
    ofAll(`it changes ${files.length} files, more than ${LIMITS.files}`);
  let total = 0;
  for (const file of files) {
    const what = pathProblem(file.path) ?? contentProblem(file);
    if (what !== undefined) problems.push({ path: file.path, what });
    if (file.change === 'written') total += decodedBytes(file.base64);
  }
  if (total > LIMITS.totalBytes) ofAll(`it holds ${total} bytes, more than ${LIMITS.totalBytes}`);
  return [...problems, ...orderProblems(files), ...collisions(files)];
}

function tell({ path, what }: Problem): string {
  return path === undefined ? what : `${quote(path)} ${what}`;
}

/** A path as a person can read it, whatever it holds. */
export function quote(path: string): string {
  const escaped = JSON.stringify(path.slice(0, 200));
  return escaped.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

export function submoduleProblem(path: string): string {
  return `${quote(path)} is a submodule, which cannot be carried`;
}

function contentProblem(file: ChangedFile): string | undefined {
  if (file.change === 'deleted') return undefined;
  const bytes = Buffer.from(file.base64, 'base64');
  if (bytes.toString('base64') !== file.base64) return 'is not valid base64';
  if (bytes.length > LIMITS.fileBytes) return `is larger than ${LIMITS.fileBytes} bytes`;
  if (file.mode !== '120000') return undefined;
  const target = bytes.toString('utf8');
  if (!Buffer.from(target).equals(bytes)) return 'is a symbolic link whose target is not UTF-8';
  return linkProblem(file.path, target);
}

function decodedBytes(base64: string): number {
  return Buffer.byteLength(base64, 'base64');
}

function orderProblems(files: readonly ChangedFile[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, { path }] of files.entries()) {
    const before = files[index - 1]?.path;
    if (before === undefined || before < path) continue;
    problems.push({ path, what: before === path ? 'stands twice' : 'is not in order' });
  }
  return problems;
}

/**
 * Paths that some file system cannot hold beside each other. Deleted ones are gone by then: a file may
 * be renamed in case only, or make way for a folder of its name.
 */
function collisions(files: readonly ChangedFile[]): Problem[] {
  const problems: Problem[] = [];
  const written = new Map<string, string>();
  for (const { path } of files.filter(({ change }) => change === 'written')) {
    const other = written.get(fold(path));
    if (other !== undefined && other !== path) {
      problems.push({ path, what: `differs from ${quote(other)} in case only` });
    }
    written.set(fold(path), path);
  }
  for (const [folded, path] of written) {
    for (let end = folded.indexOf('/'); end > 0; end = folded.indexOf('/', end + 1)) {
      const file = written.get(folded.slice(0, end));
      if (file !== undefined)
        problems.push({ path, what: `lies below ${quote(file)}, which is a file` });
    }
  }
  return problems;
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
