/** The middle of some numbers; the mean of the two in the middle if their number is even. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Two measurements in turn, A B A B …, so that what else the machine does meets both alike. */
export async function inTurn(pairs, measureA, measureB) {
  const measured = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const a = await measureA();
    measured.push({ a, b: await measureB() });
  }
  return measured;
}
