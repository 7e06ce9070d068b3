/** What a branch of Pawl's is for; `undefined` for any other. */
export function pullHeads(
  branch: string,
): { readonly task: number; readonly attempt: number; readonly isRevert: boolean } | undefined {
  const [, revert, task, attempt] = /^pawl\/(revert-)?(\d+)-(\d+)$/.exec(branch) ?? [];
  if (task === undefined || attempt === undefined) return undefined;
  return { task: Number(task), attempt: Number(attempt), isRevert: revert !== undefined };
}
