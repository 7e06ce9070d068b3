// The rows of the table in docs/benchmarks.md, in their order: what is measured, and the aim.
export const FIGURES = [
  { id: 'requests', name: 'Requests from label to done', aim: '≤ 20, later 12' },
  { id: 'requests-app', name: '– of the app', aim: '' },
  { id: 'requests-pick', name: '– of `pick`', aim: '' },
  { id: 'requests-publish', name: '– of `publish`', aim: '' },
  { id: 'action-start', name: 'Start of the Action to its first request', aim: '≤ 150 ms more' },
  { id: 'webhooks', name: 'Webhooks a second', aim: '≥ 0.9' },
  { id: 'to-run', name: 'From the label’s webhook to the run that is asked for', aim: '' },
  { id: 'to-merge', name: 'From CI’s last webhook to the merge that is asked for', aim: '' },
  { id: 'reconcile', name: '`reconcile` on 10,000 tasks that wait', aim: '< 50 ms, × 10' },
  { id: 'reconcile-mixed', name: '– on 10,000 tasks of all sorts', aim: '< 50 ms, × 10' },
  { id: 'markdown', name: 'A hostile text of 65,000 characters is read', aim: '' },
  {
    id: 'gateway',
    name: 'First byte of an answer through the model gateway, 50 kB asked',
    aim: '< 5 ms more',
  },
  { id: 'gateway-long', name: '– 1 MB asked', aim: '' },
  { id: 'sandbox', name: 'A command in the sandbox', aim: '' },
  { id: 'sandbox-ports', name: '– behind the forwarder, as an agent is', aim: '' },
  { id: 'sandbox-open', name: '– made ready, once for an attempt', aim: '' },
  { id: 'attempt', name: 'Processor time of an attempt, but for the agent', aim: '≤ 1 s' },
  { id: 'simulation', name: 'Thirteen days, 1,000 tasks, simulated', aim: '≤ 120 s, × 2' },
  { id: 'simulation-heap', name: '– what its heap holds', aim: 'flat' },
  { id: 'simulation-seeds', name: '– a hundred seeds of 3 days, 40 tasks', aim: 'no violation' },
  { id: 'demo', name: 'The demo, six tasks', aim: '< 60 s' },
  { id: 'demo-share', name: 'Processor time of Pawl’s own processes in it', aim: '' },
];

const HEAD = ['figure', 'measured', 'beside it, in the same run', 'difference or ratio', 'aim'];
const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

/** The page with the table put anew; `measured` has one entry for each figure. */
export function rewritePage(page, measured, conditions) {
  const rows = FIGURES.map(({ id, name, aim }) => {
    const { value, beside = '', compared = '' } = measured[id];
    return [name, value, beside, compared, aim];
  });
  const table = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error('docs/benchmarks.md has lost the marks of its table');
  return `${before}${BEGIN}\n\n${conditions}\n\n${table.join('\n')}\n\n${END}${after}`;
}
