import { PawlError } from '../../../errors.ts';

/** What is different from one repository of a simulation to the next. */
export interface RepositoryKind {
  readonly name: string;
  /** `.github/pawl.yml`, as it begins. */
  readonly policy: Readonly<Record<string, unknown>>;
  /** By what the default branch's rules are set. */
  readonly rules: 'none' | 'classic' | 'ruleset';
  /** Nothing is merged but by a merge queue. It is part of a ruleset. */
  readonly mergeQueue: boolean;
  readonly requiredChecks: readonly { readonly name: string; readonly ofActions: boolean }[];
  readonly upToDate: boolean;
  /** Approving reviews that GitHub asks for. */
  readonly approvals: number;
  readonly deletesBranches: boolean;
  /** A newer push to the default branch cancels the CI run of the one before. */
  readonly cancelsOnMain: boolean;
  /** A service outside of GitHub Actions judges each commit by a status. */
  readonly hasScanner: boolean;
}

const attempts = { max: 3, minutes: 60, cents: 300, 'queue-minutes': 60 };
const common = { attempts, checks: ['npm test'], ci: { minutes: 90 }, watch: { minutes: 120 } };
const plain = {
  rules: 'none',
  mergeQueue: false,
  requiredChecks: [],
  upToDate: false,
  approvals: 0,
  deletesBranches: false,
  cancelsOnMain: false,
  hasScanner: false,
} as const;

/** The name of the scanner's status. */
export const SCANNER = 'scan';

/** Repositories of many ways to work, in the order in which a simulation takes them. */
export const REPOSITORY_KINDS: readonly RepositoryKind[] = [
  { ...plain, name: 'library', policy: { ...common, parallel: 3 } },
  {
    ...plain,
    name: 'service',
    policy: { ...common, parallel: 3, merge: { method: 'squash' } },
    rules: 'classic',
    requiredChecks: [
      { name: 'test', ofActions: true },
      { name: 'lint', ofActions: false },
    ],
    upToDate: true,
    deletesBranches: true,
  },
  {
    ...plain,
    name: 'website',
    policy: { ...common, parallel: 4, budget: { 'attempts-per-day': 60 } },
    rules: 'ruleset',
    requiredChecks: [
      { name: 'test', ofActions: true },
      { name: SCANNER, ofActions: false },
    ],
    cancelsOnMain: true,
    hasScanner: true,
  },
  {
    ...plain,
    name: 'engine',
    policy: {
      ...common,
      parallel: 3,
      merge: { approvals: 1 },
      budget: { 'cents-per-day': 12_000 },
    },
  },
  {
    ...plain,
    name: 'console',
    policy: { ...common, parallel: 3, breaker: { failures: 4, minutes: 45 } },
    rules: 'classic',
    requiredChecks: [{ name: 'test', ofActions: true }],
    approvals: 1,
    deletesBranches: true,
  },
  {
    ...plain,
    name: 'mobile',
    policy: {
      ...common,
      parallel: 2,
      merge: { 'up-to-date': true, method: 'squash' },
      watch: { minutes: 120, checks: ['test'] },
      rollback: { 'max-per-day': 2 },
    },
    hasScanner: true,
  },
  {
    ...plain,
    name: 'platform',
    policy: { ...common, parallel: 3 },
    rules: 'ruleset',
    mergeQueue: true,
    requiredChecks: [{ name: 'test', ofActions: true }],
    deletesBranches: true,
  },
];

/** Kinds by their names, parted by commas. Throws PAWL_USAGE. */
export function findKinds(names: string): readonly RepositoryKind[] {
  return names.split(',').map((name) => {
    const kind = REPOSITORY_KINDS.find((one) => one.name === name.trim());
    if (kind) return kind;
    const known = REPOSITORY_KINDS.map((one) => one.name).join(', ');
    throw new PawlError('PAWL_USAGE', `--repositories knows no "${name}": ${known}`);
  });
}
