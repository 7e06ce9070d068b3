import type { Sha } from '../core/ids.ts';
import { PawlError } from '../errors.ts';
import { collectChangeset } from './collect-changeset.ts';
import type { CollectedChange } from './collect-changeset.ts';
import { FileMarks } from './file-marks.ts';
import { lookAtTree } from './look-at-tree.ts';
import type { LookRequest } from './look-at-tree.ts';
import { SubmoduleMarks } from './submodule-marks.ts';

export type TrackRequest = LookRequest & { readonly base: Sha };

/**
 * Tells an agent's change from what others left in the same tree, before it began and between its sessions:
 * setup and checks. What only they wrote, and what nobody could carry before the agent came, is no change of
 * the agent's; a file that both wrote is the agent's, as it stands.
 */
export class ChangeTracker {
  private readonly marks: FileMarks;
  private readonly submodules: SubmoduleMarks;
  /** What stood in the way before the agent came. */
  private readonly known = new Set<string>();
  private own: readonly string[] = [];
  private collected: CollectedChange;
  private isOpen = false;

  private constructor(private readonly request: TrackRequest) {
    this.marks = new FileMarks(request.workspace);
    this.submodules = new SubmoduleMarks(request);
    this.collected = { changeset: { version: 1, base: request.base, files: [] }, problems: [] };
  }

  /** Sees the tree as the base's checkout left it, before anything ran in it. */
  static async of(request: TrackRequest): Promise<ChangeTracker> {
    const tracker = new ChangeTracker(request);
    await tracker.mark();
    return tracker;
  }

  /**
   * A session is about to begin: what is there now is not of its making, unless the one before left the tree
   * so that its own could not be seen. Throws PAWL_GIT_FAILED.
   */
  async begin(): Promise<void> {
    if (this.isOpen) return;
    const { isReadable, problems } = await this.mark();
    await this.submodules.renew(isReadable);
    for (const problem of problems) if (!this.own.includes(problem)) this.known.add(problem);
    this.isOpen = true;
  }

  /**
   * It has ended: the change of all sessions so far. Asked again before the next begins, it is the same.
   * Throws PAWL_GIT_FAILED, also where the tree can be read no better than before the agent came.
   */
  async end(): Promise<CollectedChange> {
    if (!this.isOpen) return this.collected;
    const { changeset, touched, isUnreadable, ...found } = await collectChangeset({
      ...this.request,
      marks: this.marks,
    });
    const ofSubmodules = await this.submodules.problems(!isUnreadable);
    const problems = [...new Set([...found.problems, ...ofSubmodules])];
    this.marks.own(touched);
    this.own = problems.filter((problem) => !this.known.has(problem));
    if (isUnreadable && this.own.length === 0) {
      const detail = `what setup or a check left cannot be read: ${problems.join('; ')}`;
      throw new PawlError('PAWL_GIT_FAILED', detail);
    }
    this.isOpen = isUnreadable;
    this.collected = { changeset, problems: this.own };
    return this.collected;
  }

  private async mark(): Promise<{ isReadable: boolean; problems: readonly string[] }> {
    const { tree, problems } = await lookAtTree(this.request);
    if (tree) await this.marks.renew(tree);
    return { isReadable: tree !== undefined, problems };
  }
}
