import { withoutUnseen } from '../../markdown/without-unseen.ts';
import type { Attempt } from '../../core/attempt.ts';
import { tellResult } from '../../core/check-ending.ts';
import { centsInWords, costNotes } from '../../render/cost-notes.ts';

/** How an attempt went, for a terminal: what it came to, the change, what the checks said, what it took. */
export function renderTry(attempt: Attempt, patch: string): string {
  const { change, checks, denials, hidden, messages } = attempt;
  return [
    '',
    `${headline(attempt)}: ${withoutUnseen(attempt.reason)}`,
    ...messages.map(({ kind, text }) => `It left a message (${kind}): ${withoutUnseen(text)}`),
    '',
    change.total === 0 ? 'It changed nothing.' : `The change, ${count(change.total, 'file')}:`,
    ...change.files.map((file) => `  ${file.change.padEnd(8)} ${inOneLine(file.path)}`),
    ...(patch === '' ? [] : ['', patch.trimEnd()]),
    '',
    checks.length === 0 ? 'No check was run.' : 'The checks:',
    ...checks.map(
      (check) => `  ${RESULTS[tellResult(check)]} ${inOneLine(check.name)} (${check.seconds} s)`,
    ),
    ...list(
      'Denied',
      denials.map(({ tool, call }) => inOneLine(`${tool} ${call}`)),
    ),
    ...list('Hidden text was taken out', hidden.map(tellHidden)),
    '',
    ...costs(attempt),
    '',
  ].join('\n');
}

/** As wide as each other. */
const RESULTS = { passed: 'passed  ', failed: 'FAILED  ', 'not run': 'NOT RUN ' } as const;

function headline({ outcome, class: failure }: Attempt): string {
  switch (outcome) {
    case 'finished':
      return 'Finished';
    case 'blocked':
      return 'Blocked';
    case 'failed':
      return `Failed (${failure ?? 'agent'})`;
  }
}

function costs(attempt: Attempt): string[] {
  const { seconds, sessions, turns, usage, promptCharacters, sandbox } = attempt;
  const walls = sandbox === 'on' ? 'in the sandbox' : 'WITHOUT a sandbox';
  const notes = costNotes(usage, inOneLine);
  const spent = `${usage.inputTokens} tokens in, ${usage.outputTokens} out, ${centsInWords(usage, notes)}`;
  return [
    `${Math.round(seconds)} s, ${count(sessions.length, 'session')}, ${count(turns, 'turn')}; ${spent}; a prompt of ${promptCharacters} characters; ${walls}.`,
    ...notes,
  ];
}

function tellHidden({ where, kind, count: times, said }: Attempt['hidden'][number]): string {
  return `${where}: ${count(times, kind)}${said === '' ? '' : `, saying ${JSON.stringify(withoutUnseen(said))}`}`;
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** What an agent named, without what commands a terminal, or looks like a line of ours. */
function inOneLine(text: string): string {
  return withoutUnseen(text).replaceAll('\n', ' ');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
