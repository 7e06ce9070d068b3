import { checkSandbox } from '../../../src/agent/sandbox/check-sandbox.ts';
import { mendSandbox } from '../../../src/agent/sandbox/mend-sandbox.ts';

// Prints what a check finds on this machine, what is done about it, and what is found then.
const lines: string[] = [];
const found = await checkSandbox(process.env);
const mended = await mendSandbox(process.env, (line) => lines.push(line));
process.stdout.write(JSON.stringify({ found, lines, mended }));
