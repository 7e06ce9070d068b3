import { isRelease, parseClaim, parseClaimBranch } from '../../core/claim.ts';
import type { Claim, CommitText } from '../../core/claim.ts';
import type { IssueNumber, Millis, Sha } from '../../core/ids.ts';
import type {
  AttemptFacts,
  BranchFacts,
  PullRequestFacts,
  RecordFacts,
  RevertFacts,
} from '../../core/snapshot.ts';
import type { PullNode, RefNode, TipNode } from './observe-ref-schema.ts';
import type { ClaimCommitNode } from './observe-schema.ts';
import type { OwnChecks } from './own-workflows.ts';
import { readChecks } from './read-checks.ts';
import { readPull } from './read-pull.ts';
import { parseRecordText } from './record-text.ts';

/** What branches are read by. */
export interface Viewer {
  readonly own: OwnChecks;
  /** As GitHub names it as an actor: without `[bot]`. */
  readonly login: string;
  /** How the commits that GitHub makes for the App are signed: the start of their author's address. */
  readonly email: string;
  /** Commits known to be the default branch's. */
  readonly onDefaultBranch: ReadonlySet<Sha>;
}

/** One attempt, by the branch that is its claim. */
export function readAttempt(ref: RefNode, name: ClaimName, viewer: Viewer): AttemptFacts {
  const pull = ourPull(ref);
  const found = findClaim(ref, name);
  return {
    number: name.attempt,
    branch: readBranch(ref),
    claim: found?.claim,
    claimedAt: found?.claimedAt ?? 0,
    record: found?.record,
    run: undefined,
    pullRequest: pull && readOurPull(pull, ref, viewer),
  };
}

/** A branch that takes a merge back. */
export function readRevert(ref: RefNode, name: ClaimName, viewer: Viewer): RevertFacts {
  const tip = tipOf(ref);
  const verdict = tip && verdictOn(tip);
  const vouched = verdict?.conclusion === 'SUCCESS';
  // Brought up to date, it lies below GitHub's merge with the base.
  const [parent] = tip?.claims.nodes ?? [];
  const below = parent && verdictOn(parent)?.conclusion === 'SUCCESS' ? parent.oid : undefined;
  const pull = ourPull(ref);
  return {
    ...name,
    branch: readBranch(ref),
    commit: vouched ? tip?.oid : below,
    failed: verdict && !vouched ? (verdict.summary ?? '') : undefined,
    pullRequest: pull && readOurPull(pull, ref, viewer),
  };
}

function verdictOn({ verdicts }: Pick<TipNode, 'verdicts'>) {
  return verdicts?.nodes[0]?.checkRuns.nodes[0];
}

/** Whether nothing about a branch can change any more while it stands where it stands. */
export function isFinalBranch(ref: RefNode): boolean {
  const attempt = parseClaimBranch(ref.name);
  const state = ourPull(ref)?.state;
  if (!attempt) return state === 'MERGED';
  const record = findClaim(ref, attempt)?.record?.content;
  if (!record || record.outcome.kind === 'published' || state === 'OPEN') return false;
  // That a merge was taken back is recorded later.
  return state !== 'MERGED' || record.revertedBy !== undefined;
}

/** A commit that GitHub made to bring the base into a branch; `undefined` if it is another. */
export function updateParents(
  ref: RefNode,
  { email }: Pick<Viewer, 'email'>,
): { readonly of: Sha; readonly base: Sha } | undefined {
  const tip = tipOf(ref);
  const [of, base, ...others] = tip?.parents.nodes.map(({ oid }) => oid) ?? [];
  if (!tip || !of || !base || others.length > 0) return undefined;
  // GitHub signs what it makes for whoever asks. A person who resolves a conflict on its pages has it
  // signed too, but as its author.
  const signed = tip.signature?.isValid && tip.signature.wasSignedByGitHub;
  return signed && tip.author?.email?.startsWith(email) ? { of, base } : undefined;
}

function readOurPull(pull: PullNode, ref: RefNode, viewer: Viewer): PullRequestFacts {
  const tip = tipOf(ref);
  // GitHub may show the pull request as it was before the branch moved.
  if (!tip || tip.oid !== pull.headRefOid) {
    return readPull(pull, viewer.login, {
      checks: [],
      behindBy: undefined,
      update: undefined,
      headAt: undefined,
    });
  }
  const merge = updateParents(ref, viewer);
  return readPull(pull, viewer.login, {
    checks: readChecks(tip, viewer.own),
    behindBy: ref.compare?.aheadBy,
    headAt: tip.committedDate,
    update: merge && viewer.onDefaultBranch.has(merge.base) ? { of: merge.of } : undefined,
  });
}

/** Anybody may open another, as to bring the change to an older release: Pawl's came before these. */
function ourPull({ name, associatedPullRequests }: RefNode): PullNode | undefined {
  return associatedPullRequests.nodes.find(
    (pull) => pull.viewerDidAuthor && pull.headRefName === name,
  );
}

function tipOf({ target }: RefNode): TipNode | undefined {
  return target.message === undefined ? undefined : target;
}

function readBranch(ref: RefNode): BranchFacts {
  const tip = tipOf(ref);
  return {
    id: ref.id,
    name: ref.name,
    tip: ref.target.oid,
    released: tip !== undefined && isRelease(commitText(tip)),
  };
}

/** What a claim's branch is called after. */
interface ClaimName {
  readonly task: IssueNumber;
  readonly attempt: number;
}

/** A claim, and the record on it. */
export interface ClaimFacts {
  readonly claim: Claim;
  readonly claimedAt: Millis;
  readonly record: RecordFacts | undefined;
}

/** By the branch as it was read: one that is at its end is remembered, and its record may be long. */
const claims = new WeakMap<RefNode, { readonly found: ClaimFacts | undefined }>();

function findClaim(ref: RefNode, name: ClaimName): ClaimFacts | undefined {
  const known = claims.get(ref) ?? { found: searchClaim(ref, name) };
  claims.set(ref, known);
  return known.found;
}

/** The claim commit is the tip, before it, or the first commit of the pull request. */
function searchClaim(ref: RefNode, name: ClaimName): ClaimFacts | undefined {
  const tip = tipOf(ref);
  if (!tip) return undefined;
  const ofPull = ourPull(ref)?.commits.nodes.map(({ commit }) => commit) ?? [];
  return [tip, ...tip.claims.nodes, ...ofPull]
    .map((commit) => readClaim(commit))
    .find((found) => found?.claim.task === name.task && found.claim.attempt === name.attempt);
}

/** A commit as a claim; `undefined` if it is none. */
export function readClaim(commit: ClaimCommitNode): ClaimFacts | undefined {
  const claim = parseClaim(commitText(commit));
  return claim && { claim, claimedAt: commit.committedDate, record: readRecord(commit) };
}

/**
 * The record that the App wrote on a claim commit. Who makes one has no lock: a `publish` that goes on
 * after its run was given up and whoever gave it up may both. The older stands, whichever that is.
 */
function readRecord(commit: ClaimCommitNode): RecordFacts | undefined {
  const [run] = (commit.checkSuites?.nodes[0]?.checkRuns.nodes ?? []).toSorted(
    (a, b) => a.databaseId - b.databaseId,
  );
  const content = run?.text === null || !run ? undefined : parseRecordText(run.text);
  return run && content
    ? { checkRun: run.databaseId, writtenAt: run.completedAt ?? commit.committedDate, content }
    : undefined;
}

function commitText({ oid, message, parents }: ClaimCommitNode): CommitText {
  return { sha: oid, message, parents: parents.nodes.map((parent) => parent.oid) };
}
