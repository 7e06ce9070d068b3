import { z } from 'zod';

/** A path inside the repository: relative, with forward slashes, without `.` or `..`. */
export const RepositoryFile = z
  .string()
  .max(300)
  .regex(
    /^(?!\/)(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u,
    'must be a path inside the repository, such as docs/notes.md',
  );

/** A shell command. */
export const Command = z.string().max(4_000).regex(/\S/, 'must not be blank');
