import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { baseFilesBelow } from '../../changeset/base-files-below.ts';
import type { BaseFile } from '../../changeset/base-files-below.ts';
import type { PreparedGit } from '../../changeset/prepare-git-dir.ts';
import { TreeWriter } from '../../changeset/tree-writer.ts';
import type { Message } from '../../core/attempt.ts';
import { removeTree } from '../../process/remove-tree.ts';
import { firstBytes } from '../first-bytes.ts';
import { withoutUnseen } from '../../markdown/without-unseen.ts';
import { BLOCKED_FILE, MESSAGES_FOLDER, SCOPE_FILE } from '../prompt/message-files.ts';

const CHARACTERS = 2_000;
/** UTF-8 takes at most four bytes for a character. */
const BYTES = CHARACTERS * 4;

/** `.pawl/` in the workspace, where an agent leaves messages for people. */
export class MessageBox {
  private constructor(
    private readonly workspace: string,
    /** What the repository itself has there: no message, and nobody's to change. */
    private readonly own: readonly BaseFile[],
  ) {}

  static async of(workspace: string, git: PreparedGit): Promise<MessageBox> {
    return new MessageBox(workspace, await baseFilesBelow(git, MESSAGES_FOLDER));
  }

  /** Messages of before would be taken for the next session's. What the repository has there is as it was. */
  async empty(): Promise<void> {
    await removeTree(join(this.workspace, MESSAGES_FOLDER));
    const writer = new TreeWriter(this.workspace);
    for (const { path, mode, content } of this.own) {
      // A file of the repository that we would not write anywhere is not missed here.
      await writer.write(path, mode, content).catch(() => undefined);
    }
  }

  /** Takes what an agent left out of the workspace: it is no change. No link is followed. */
  async take(): Promise<Message[]> {
    const folder = await lstat(join(this.workspace, MESSAGES_FOLDER)).catch(() => undefined);
    const messages: Message[] = [];
    if (folder?.isDirectory()) {
      const blocked = await this.read(BLOCKED_FILE);
      if (blocked !== undefined) {
        messages.push({ kind: 'blocked', text: blocked || 'It gave no reason.' });
      }
      const scope = await this.read(SCOPE_FILE);
      if (scope !== undefined)
        messages.push({ kind: 'scope', text: scope || 'It did not say what.' });
    }
    await this.empty();
    return messages;
  }

  private async read(path: string): Promise<string | undefined> {
    const bytes = await firstBytes(join(this.workspace, path), BYTES);
    const own = this.own.find((file) => file.path === path);
    if (bytes === undefined || own?.content.subarray(0, BYTES).equals(bytes)) return undefined;
    const text = withoutUnseen(bytes.toString('utf8')).trim();
    return [...text].slice(0, CHARACTERS).join('');
  }
}
