/** Whether a value of JSON has more levels of lists and objects than `levels`. */
export function isDeeper(root: unknown, levels: number): boolean {
  let level = [root].filter(isHolder);
  for (let depth = 0; depth < levels && level.length > 0; depth += 1) {
    level = level.flatMap((holder) => Object.values(holder).filter(isHolder));
  }
  return level.length > 0;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
