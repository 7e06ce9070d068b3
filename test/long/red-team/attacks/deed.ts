/**
 * Something that an agent may do. It prints REACHED where it gets what it wants, and TRIED at its end,
 * whatever came of it.
 */
export interface Deed {
  readonly name: string;
  /** Outside it works for root alone, so that is who tries it there. */
  readonly needsRoot?: true;
  readonly run: readonly [string, ...string[]];
  /** Looked at from outside afterwards, in the scene's folder; prints REACHED too. */
  readonly aftermath?: string;
}

export const sh = (script: string): Deed['run'] => ['sh', '-c', `${script}\necho TRIED`];
export const perl = (script: string): Deed['run'] => ['perl', '-e', `${script}; print "TRIED\n";`];
export const js = (script: string): Deed['run'] => [
  'node',
  '-e',
  `const fs = require('node:fs'), net = require('node:net'); const reached = () => console.log('REACHED');
   process.on('uncaughtException', (error) => console.log(String(error)));
   process.on('exit', () => console.log('TRIED')); ${script}`,
];
